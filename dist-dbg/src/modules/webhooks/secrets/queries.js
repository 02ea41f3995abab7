import { and, asc, eq, gt, inArray, isNull, lt, or } from 'drizzle-orm';
import { webhookSecrets } from '../tables.js';
/** Those that are signed with, the oldest first. */
export async function listLiveSecrets(db, endpoints, now) {
    return db
        .select()
        .from(webhookSecrets)
        .where(and(inArray(webhookSecrets.endpointId, [...endpoints]), or(isNull(webhookSecrets.expiresAt), gt(webhookSecrets.expiresAt, now))))
        .orderBy(asc(webhookSecrets.createdAt), asc(webhookSecrets.id));
}
export async function insertSecret(db, row) {
    await db.insert(webhookSecrets).values(row);
}
/** Those that would live longer end then. */
export async function updateSecretsEnding(db, { endpointId, kind, at }) {
    await db
        .update(webhookSecrets)
        .set({ expiresAt: at })
        .where(and(eq(webhookSecrets.endpointId, endpointId), eq(webhookSecrets.kind, kind), or(isNull(webhookSecrets.expiresAt), gt(webhookSecrets.expiresAt, at))));
}
export async function deleteSecrets(db, endpointId) {
    await db.delete(webhookSecrets).where(eq(webhookSecrets.endpointId, endpointId));
}
export async function deleteSecretsExpiredBefore(db, before) {
    await db.delete(webhookSecrets).where(lt(webhookSecrets.expiresAt, before));
}
//# sourceMappingURL=queries.js.map