import { and, desc, eq, gte, inArray, lt, sql } from 'drizzle-orm';
import { anyOf } from '../../../platform/db/any-of.js';
import { webhookDeliveryId } from '../ids.js';
import { webhookAttempts, webhookDeliveries, webhookMessages } from '../tables.js';
export async function findDelivery(db, id) {
    const [delivery] = await db.select().from(webhookDeliveries).where(eq(webhookDeliveries.id, id)).limit(1);
    return delivery ?? null;
}
export async function listDeliveryPage(db, filter, { where, orderBy, limit }) {
    return db
        .select()
        .from(webhookDeliveries)
        .where(and(conditionsOf(filter), where))
        .orderBy(...orderBy)
        .limit(limit);
}
export async function findMessage(db, uuid) {
    const [message] = await db.select().from(webhookMessages).where(eq(webhookMessages.id, uuid)).limit(1);
    return message ?? null;
}
/** At most one for each endpoint. */
export async function listDeliveriesOfMessage(db, messageId) {
    return db.select().from(webhookDeliveries).where(eq(webhookDeliveries.messageId, messageId)).orderBy(webhookDeliveries.endpointId);
}
/** The newest of each delivery, the newest first. */
export async function listAttempts(db, ids, perDelivery) {
    const place = sql `row_number() over (partition by ${webhookAttempts.deliveryId} order by ${webhookAttempts.startedAt} desc, ${webhookAttempts.id} desc)`;
    const ranked = db
        .select({ id: webhookAttempts.id, place: place.as('place') })
        .from(webhookAttempts)
        .where(anyOf(webhookAttempts.deliveryId, webhookDeliveryId, ids))
        .as('ranked');
    return db
        .select({ attempt: webhookAttempts })
        .from(webhookAttempts)
        .innerJoin(ranked, eq(ranked.id, webhookAttempts.id))
        .where(sql `${ranked.place} <= ${perDelivery}`)
        .orderBy(desc(webhookAttempts.startedAt), desc(webhookAttempts.id))
        .then((rows) => rows.map(({ attempt }) => attempt));
}
function conditionsOf({ endpointId, states, eventTypes, from, to }) {
    return and(endpointId === undefined ? undefined : eq(webhookDeliveries.endpointId, endpointId), states === undefined ? undefined : inArray(webhookDeliveries.state, states), eventTypes === undefined ? undefined : inArray(webhookDeliveries.eventType, eventTypes), from === undefined ? undefined : gte(webhookDeliveries.createdAt, from), to === undefined ? undefined : lt(webhookDeliveries.createdAt, to));
}
//# sourceMappingURL=queries.js.map