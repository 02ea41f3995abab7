import { invariant } from '../../kernel/assert.js';
import type { ControlDb, Scope, TenantDb } from '../../kernel/context.js';
import { type DomainEvent, eventId } from '../../kernel/events.js';
import { outbox } from './shard.tables.js';

/** An event of an open transaction, and when it is to be told: null for at once. */
export type Told = { readonly event: DomainEvent; readonly at: Date | null };

/** Protects the outbox from an event that tells rows instead of ids and facts. */
const PAYLOAD_LENGTH_MAX = 64_000;

type Teller = { readonly db: TenantDb | ControlDb; readonly ctx: Scope; readonly tenantId: string | null };

/** Stores the events of a transaction beside its data: both are committed or neither is. */
export async function insertOutboxEvents({ db, ctx, tenantId }: Teller, told: readonly Told[]): Promise<void> {
  if (told.length === 0) return;
  const occurredAt = ctx.now();
  await db.insert(outbox).values(
    told.map(({ event, at }) => {
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
    }),
  );
}
