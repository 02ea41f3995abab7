import { and, asc, eq, gt, inArray, isNull, lt, ne, or, sql } from 'drizzle-orm';
import { receivedWebhooks, webhookSourceSecrets } from '../tables.js';
/** Those that are good at the moment, the oldest first. */
export async function listLiveSecrets(db, sources, now) {
    const isLive = or(isNull(webhookSourceSecrets.expiresAt), gt(webhookSourceSecrets.expiresAt, now));
    return db
        .select()
        .from(webhookSourceSecrets)
        .where(and(inArray(webhookSourceSecrets.sourceId, [...sources]), isLive))
        .orderBy(asc(webhookSourceSecrets.createdAt), asc(webhookSourceSecrets.id));
}
/** Also one that has expired. */
export async function findSecret(db, id) {
    const [secret] = await db.select().from(webhookSourceSecrets).where(eq(webhookSourceSecrets.id, id)).limit(1);
    return secret ?? null;
}
export async function insertSecret(db, row) {
    await db.insert(webhookSourceSecrets).values(row);
}
/** Those that would live longer end then. */
export async function updateSecretsEnding(db, sourceId, at) {
    const livesLonger = or(isNull(webhookSourceSecrets.expiresAt), gt(webhookSourceSecrets.expiresAt, at));
    await db
        .update(webhookSourceSecrets)
        .set({ expiresAt: at })
        .where(and(eq(webhookSourceSecrets.sourceId, sourceId), livesLonger));
}
export async function deleteSecrets(db, sourceId) {
    await db.delete(webhookSourceSecrets).where(eq(webhookSourceSecrets.sourceId, sourceId));
}
/** Expired ones by which nothing that is kept came in. */
export async function deleteForgottenSecrets(db, now) {
    const isUsed = sql `exists (select from ${receivedWebhooks} where ${receivedWebhooks.secretId} = ${webhookSourceSecrets.id}
    and ${receivedWebhooks.sourceId} = ${webhookSourceSecrets.sourceId})`;
    await db.delete(webhookSourceSecrets).where(and(lt(webhookSourceSecrets.expiresAt, now), sql `not ${isUsed}`));
}
/** Whether the tenant's schema has sources at all: one that waits for its migrations has none. */
export async function hasSecrets(db) {
    const [found] = await db.execute(sql `select to_regclass('webhook_source_secrets') is not null as has`);
    return found?.has === true;
}
export async function listSealedOtherwise(db, keyId, limit) {
    return db.select().from(webhookSourceSecrets).where(ne(webhookSourceSecrets.keyId, keyId)).limit(limit);
}
/** Unless somebody else has changed it since. */
export async function updateWrapped(db, { id, wrappedKey }, after) {
    await db
        .update(webhookSourceSecrets)
        .set({ keyId: after.keyId, wrappedKey: after.wrappedKey })
        .where(and(eq(webhookSourceSecrets.id, id), eq(webhookSourceSecrets.wrappedKey, wrappedKey)));
}
//# sourceMappingURL=queries.js.map