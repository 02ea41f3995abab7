import { and, asc, count, eq, inArray, ne, sql } from 'drizzle-orm';
import { webhookAttempts, webhookDeliveries, webhookEndpoints, webhookMessages, } from '../tables.js';
/** An event that was told again is the same row. */
export async function insertMessage(db, row) {
    await db.insert(webhookMessages).values(row).onConflictDoNothing();
}
/** Returns those that were not there before. */
export async function insertDeliveries(db, rows) {
    return db
        .insert(webhookDeliveries)
        .values([...rows])
        .onConflictDoNothing()
        .returning();
}
export async function findDue(db, id) {
    const [due] = await db
        .select({ delivery: webhookDeliveries, endpoint: webhookEndpoints, message: webhookMessages })
        .from(webhookDeliveries)
        .innerJoin(webhookEndpoints, eq(webhookEndpoints.id, webhookDeliveries.endpointId))
        .innerJoin(webhookMessages, eq(webhookMessages.id, webhookDeliveries.messageId))
        .where(eq(webhookDeliveries.id, id))
        .limit(1);
    return due ?? null;
}
export async function lockDelivery(db, id) {
    const [delivery] = await db.select().from(webhookDeliveries).where(eq(webhookDeliveries.id, id)).limit(1).for('update');
    return delivery ?? null;
}
export async function updateDelivery(db, id, change) {
    await db.update(webhookDeliveries).set(change).where(eq(webhookDeliveries.id, id));
}
/** What is not settled. */
const OPEN = ['PENDING', 'QUEUED', 'HELD'];
export async function hasOpenDelivery(db, endpointId) {
    const found = await db
        .select({ id: webhookDeliveries.id })
        .from(webhookDeliveries)
        .where(and(eq(webhookDeliveries.endpointId, endpointId), inArray(webhookDeliveries.state, [...OPEN])))
        .limit(1);
    return found.length > 0;
}
/** Besides this one. */
export async function countPending(db, endpointId, besides) {
    const [counted] = await db
        .select({ count: count() })
        .from(webhookDeliveries)
        .where(and(eq(webhookDeliveries.endpointId, endpointId), eq(webhookDeliveries.state, 'PENDING'), besides === null ? undefined : ne(webhookDeliveries.id, besides)));
    return counted?.count ?? 0;
}
/** The first of those that wait, in their order. */
export async function lockWaiting(db, { endpointId, states, limit }) {
    return db
        .select()
        .from(webhookDeliveries)
        .where(and(eq(webhookDeliveries.endpointId, endpointId), inArray(webhookDeliveries.state, [...states])))
        .orderBy(asc(webhookDeliveries.sequence))
        .limit(limit)
        .for('update');
}
/** What was held for an ordered endpoint waits for its turn. */
export async function updateHeldQueued(db, endpointId) {
    await db
        .update(webhookDeliveries)
        .set({ state: 'QUEUED', reason: null })
        .where(and(eq(webhookDeliveries.endpointId, endpointId), eq(webhookDeliveries.state, 'HELD')));
}
export async function insertAttempt(db, row) {
    await db.insert(webhookAttempts).values(row);
}
/** Deliveries whose attempt is long overdue: what told of it was lost, as in a state of the tenant that was brought back. */
export async function lockOverdue(db, before, limit) {
    return db
        .select()
        .from(webhookDeliveries)
        .where(and(eq(webhookDeliveries.state, 'PENDING'), sql `${webhookDeliveries.nextAttemptAt} < ${before.toISOString()}::timestamptz`))
        .orderBy(asc(webhookDeliveries.nextAttemptAt))
        .limit(limit)
        .for('update', { skipLocked: true });
}
//# sourceMappingURL=queries.js.map