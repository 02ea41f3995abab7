import { and, count, desc, eq, inArray, isNotNull, isNull, sql } from 'drizzle-orm';
import { anyOf } from '../../../platform/db/any-of.js';
import { webhookSourceId } from '../ids.js';
import { receivedWebhooks, rejectedWebhooks, webhookSources } from '../tables.js';
const isThere = isNull(webhookSources.deletedAt);
export async function findSource(db, id) {
    const [source] = await db
        .select()
        .from(webhookSources)
        .where(and(eq(webhookSources.id, id), isThere))
        .limit(1);
    return source ?? null;
}
/** Deleted ones too: what they received tells of them. */
export async function listSourcesByIds(db, ids) {
    return db
        .select()
        .from(webhookSources)
        .where(anyOf(webhookSources.id, webhookSourceId, ids));
}
export async function listSourcePage(db, { where, orderBy, limit }) {
    return db
        .select()
        .from(webhookSources)
        .where(and(isThere, where))
        .orderBy(...orderBy)
        .limit(limit);
}
/** Until the transaction ends nobody else changes it. */
export async function lockSource(db, id) {
    const [source] = await db
        .select()
        .from(webhookSources)
        .where(and(eq(webhookSources.id, id), isThere))
        .limit(1)
        .for('update');
    return source ?? null;
}
/** Two at a time could together exceed the most that there may be. */
export async function lockSourceCount(db) {
    await db.execute(sql `select pg_advisory_xact_lock(hashtextextended('webhook sources ' || current_schema(), 0))`);
    const [counted] = await db.select({ count: count() }).from(webhookSources).where(isThere);
    return counted?.count ?? 0;
}
export async function insertSource(db, row) {
    const [source] = await db.insert(webhookSources).values(row).returning();
    return source ?? null;
}
/** Counts the version on. */
export async function updateSourceRow(db, id, change) {
    const [source] = await db
        .update(webhookSources)
        .set({ ...change, version: sql `${webhookSources.version} + 1` })
        .where(eq(webhookSources.id, id))
        .returning();
    return source ?? null;
}
/** The newest hours of each source first. */
export async function listRejections(db, ids, since) {
    return db
        .select()
        .from(rejectedWebhooks)
        .where(and(inArray(rejectedWebhooks.sourceId, [...ids]), sql `${rejectedWebhooks.hour} >= ${since.toISOString()}::timestamptz`))
        .orderBy(desc(rejectedWebhooks.hour), rejectedWebhooks.reason);
}
/** Deleted ones of which nothing is kept any more. */
export async function deleteForgottenSources(db) {
    const isTold = sql `exists (select from ${receivedWebhooks} where ${receivedWebhooks.sourceId} = ${webhookSources.id})`;
    await db.delete(webhookSources).where(and(isNotNull(webhookSources.deletedAt), sql `not ${isTold}`));
}
//# sourceMappingURL=queries.js.map