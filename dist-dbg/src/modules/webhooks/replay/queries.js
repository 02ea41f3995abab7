import { and, asc, eq, gte, inArray, isNull, lt, sql } from 'drizzle-orm';
import { eventId } from '../../../kernel/events.js';
import { webhookDeliveries, webhookEndpoints, webhookMessages } from '../tables.js';
import { REPLAYED_MAX } from './checks.js';
const SETTLED = ['DELIVERED', 'FAILED', 'FILTERED', 'SKIPPED'];
/** What somebody would miss. Those that are named by id are meant, whatever became of them. */
const MISSED = ['FAILED', 'SKIPPED'];
/** The oldest first, locked; those at which an attempt is under way are passed over. */
export async function lockReplayable(db, chosen) {
    const { deliveryIds, endpointId } = chosen;
    const states = chosen.states ?? (deliveryIds === undefined ? MISSED : SETTLED);
    const rows = await db
        .select({ delivery: webhookDeliveries })
        .from(webhookDeliveries)
        .innerJoin(webhookMessages, eq(webhookMessages.id, webhookDeliveries.messageId))
        .innerJoin(webhookEndpoints, eq(webhookEndpoints.id, webhookDeliveries.endpointId))
        .where(and(isNull(webhookEndpoints.deletedAt), inArray(webhookDeliveries.state, [...states]), deliveryIds === undefined ? eq(webhookMessages.isTest, false) : inArray(webhookDeliveries.id, deliveryIds), endpointId === undefined ? undefined : eq(webhookDeliveries.endpointId, endpointId), ofMessages(chosen)))
        .orderBy(asc(webhookDeliveries.sequence))
        .limit(REPLAYED_MAX)
        .for('update', { of: webhookDeliveries, skipLocked: true });
    return rows.map(({ delivery }) => delivery);
}
/** Events of which the endpoint never had a delivery, the oldest first. */
export async function listMissedMessages(db, endpointId, chosen) {
    return db
        .select()
        .from(webhookMessages)
        .where(and(eq(webhookMessages.isTest, false), ofMessages(chosen), sql `not exists (select from ${webhookDeliveries} where ${webhookDeliveries.messageId} = ${webhookMessages.id}
          and ${eq(webhookDeliveries.endpointId, endpointId)})`))
        .orderBy(asc(webhookMessages.occurredAt), asc(webhookMessages.id))
        .limit(REPLAYED_MAX);
}
function ofMessages({ eventId: event, eventTypes, from, to }) {
    return and(event === undefined ? undefined : eq(webhookMessages.id, eventId.toUuid(event)), eventTypes === undefined ? undefined : inArray(webhookMessages.name, eventTypes), from === undefined ? undefined : gte(webhookMessages.occurredAt, from), to === undefined ? undefined : lt(webhookMessages.occurredAt, to));
}
//# sourceMappingURL=queries.js.map