import { invariant } from '../../kernel/assert.js';
import { eventId } from '../../kernel/events.js';
import { outbox } from './shard.tables.js';
/** Protects the outbox from an event that tells rows instead of ids and facts. */
const PAYLOAD_LENGTH_MAX = 64_000;
/** Stores the events of a transaction beside its data: both are committed or neither is. */
export async function insertOutboxEvents({ db, ctx, tenantId }, told) {
    if (told.length === 0)
        return;
    const occurredAt = ctx.now();
    await db.insert(outbox).values(told.map(({ event, at }) => {
        invariant(JSON.stringify(event.payload).length <= PAYLOAD_LENGTH_MAX, `the payload of ${event.name} is larger than an event may be`);
        return {
            id: eventId.toUuid(event.id),
            tenantId,
            name: event.name,
            version: event.version,
            subjectId: event.subjectId,
            payload: event.payload,
            requestId: ctx.requestId,
            traceparent: ctx.traceparent,
            occurredAt,
            // What is due by now need not be looked for.
            scheduledFor: at !== null && at > occurredAt ? at : null,
            scheduled: at !== null,
        };
    }));
}
//# sourceMappingURL=outbox.js.map