import { and, eq, gt, isNotNull, isNull, lt, lte, or } from 'drizzle-orm';
import { apiKeys } from './tables.js';
export const apiKeyStatuses = ['ACTIVE', 'EXPIRED', 'REVOKED'];
function conditionOf({ status, now }) {
    switch (status) {
        case undefined:
            return undefined;
        case 'ACTIVE':
            return and(isNull(apiKeys.revokedAt), gt(apiKeys.expiresAt, now));
        case 'EXPIRED':
            return and(isNull(apiKeys.revokedAt), lte(apiKeys.expiresAt, now));
        case 'REVOKED':
            return isNotNull(apiKeys.revokedAt);
    }
}
export async function listApiKeyPage(db, conditions, { where, orderBy, limit }) {
    return db
        .select()
        .from(apiKeys)
        .where(and(conditionOf(conditions), where))
        .orderBy(...orderBy)
        .limit(limit);
}
export async function countApiKeys(db, conditions) {
    return db.$count(apiKeys, conditionOf(conditions));
}
export async function findApiKey(db, id) {
    const [key] = await db.select().from(apiKeys).where(eq(apiKeys.id, id)).limit(1);
    return key ?? null;
}
export async function insertApiKey(db, row) {
    const [key] = await db.insert(apiKeys).values(row).returning();
    return key ?? null;
}
export async function updateApiKey(db, id, change) {
    const [key] = await db.update(apiKeys).set(change).where(eq(apiKeys.id, id)).returning();
    return key ?? null;
}
/** Left alone when another process has noted as much. */
export async function updateApiKeyUsed(db, id, { at, notedBefore }) {
    await db
        .update(apiKeys)
        .set({ lastUsedAt: at })
        .where(and(eq(apiKeys.id, id), or(isNull(apiKeys.lastUsedAt), lt(apiKeys.lastUsedAt, notedBefore))));
}
/** Those that work whose present secret, or the one before it, somebody was shown. */
export async function listApiKeysShownTo(db, user) {
    return db
        .select()
        .from(apiKeys)
        .where(and(isNull(apiKeys.revokedAt), or(eq(apiKeys.shownTo, user), eq(apiKeys.previousShownTo, user))))
        .limit(1_000);
}
/** What has not worked since then. */
export async function deleteApiKeysOver(db, since) {
    await db.delete(apiKeys).where(or(lt(apiKeys.expiresAt, since), lt(apiKeys.revokedAt, since)));
}
//# sourceMappingURL=queries.js.map