import { and, asc, count, eq, isNotNull, isNull, lt, or, sql } from 'drizzle-orm';
import { anyOf } from '../../../platform/db/any-of.js';
import { webhookEndpointId } from '../ids.js';
import { webhookDeliveries, webhookEndpoints } from '../tables.js';
const isThere = isNull(webhookEndpoints.deletedAt);
export async function findEndpoint(db, id) {
    const [endpoint] = await db
        .select()
        .from(webhookEndpoints)
        .where(and(eq(webhookEndpoints.id, id), isThere))
        .limit(1);
    return endpoint ?? null;
}
/** Deleted ones too: deliveries tell of them. */
export async function listEndpointsByIds(db, ids) {
    return db
        .select()
        .from(webhookEndpoints)
        .where(anyOf(webhookEndpoints.id, webhookEndpointId, ids));
}
export async function listEndpointPage(db, { where, orderBy, limit }) {
    return db
        .select()
        .from(webhookEndpoints)
        .where(and(isThere, where))
        .orderBy(...orderBy)
        .limit(limit);
}
/** All that there are, of which a tenant has at most two hundred, in the order in which they were created. */
export async function listEndpoints(db) {
    return db.select().from(webhookEndpoints).where(isThere).orderBy(asc(webhookEndpoints.id));
}
/** Until the transaction ends nobody else changes the endpoint, or the order of what waits for it. */
export async function lockEndpoint(db, id) {
    const [endpoint] = await db.select().from(webhookEndpoints).where(eq(webhookEndpoints.id, id)).limit(1).for('update');
    return endpoint ?? null;
}
/** Two at a time could together exceed the most that there may be. */
export async function lockEndpointCount(db) {
    await db.execute(sql `select pg_advisory_xact_lock(hashtextextended('webhook endpoints ' || current_schema(), 0))`);
    const [counted] = await db.select({ count: count() }).from(webhookEndpoints).where(isThere);
    return counted?.count ?? 0;
}
export async function insertEndpoint(db, row) {
    const [endpoint] = await db.insert(webhookEndpoints).values(row).returning();
    return endpoint ?? null;
}
/** Counts the version on. */
export async function updateEndpointRow(db, id, change) {
    const [endpoint] = await db
        .update(webhookEndpoints)
        .set({ ...change, version: sql `${webhookEndpoints.version} + 1` })
        .where(eq(webhookEndpoints.id, id))
        .returning();
    return endpoint ?? null;
}
/** What deliveries find out about it: no change that somebody made. */
export async function updateEndpointHealth(db, id, health) {
    await db.update(webhookEndpoints).set(health).where(eq(webhookEndpoints.id, id));
}
const SUCCESS_NOTED_MS = 60_000;
/** Written when it says something new, so that not every delivery waits for this one row. */
export async function updateEndpointSuccess(db, id, now) {
    const noted = new Date(now.getTime() - SUCCESS_NOTED_MS);
    const isNews = or(isNotNull(webhookEndpoints.failingSince), isNull(webhookEndpoints.lastDeliveredAt), lt(webhookEndpoints.lastDeliveredAt, noted));
    await db
        .update(webhookEndpoints)
        .set({ failingSince: null, lastDeliveredAt: now })
        .where(and(eq(webhookEndpoints.id, id), isNews));
}
/** Deleted ones that nothing tells of any more. */
export async function deleteForgottenEndpoints(db) {
    await db
        .delete(webhookEndpoints)
        .where(and(isNotNull(webhookEndpoints.deletedAt), sql `not exists (select from ${webhookDeliveries} where ${webhookDeliveries.endpointId} = ${webhookEndpoints.id})`));
}
//# sourceMappingURL=queries.js.map