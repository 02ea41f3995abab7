import { and, eq, gt, isNull } from 'drizzle-orm';
import { keyset } from '../../platform/db/keyset.js';
import { impersonations, operatorConsents } from './tables.js';
export async function findConsent(db) {
    const [consent] = await db.select().from(operatorConsents).limit(1);
    return consent ?? null;
}
/** FOR SHARE: a withdrawal waits for those who begin under the consent, and then ends them too. */
export async function lockConsent(db) {
    const [consent] = await db.select().from(operatorConsents).limit(1).for('share');
    return consent ?? null;
}
export async function upsertConsent(db, consent) {
    await db.insert(operatorConsents).values(consent).onConflictDoUpdate({ target: operatorConsents.id, set: consent });
}
export async function updateConsentExpiry(db, expiresAt) {
    await db.update(operatorConsents).set({ expiresAt }).where(gt(operatorConsents.expiresAt, expiresAt));
}
export async function insertImpersonation(db, row) {
    await db.insert(impersonations).values(row);
}
export async function lockImpersonation(db, id) {
    const [row] = await db.select().from(impersonations).where(eq(impersonations.id, id)).limit(1).for('update');
    return row ?? null;
}
/** Ends those that have begun and whose time is not over, or the one that is named. */
export async function updateImpersonationsEnded(db, endedAt, id) {
    return db
        .update(impersonations)
        .set({ endedAt })
        .where(and(isNull(impersonations.endedAt), gt(impersonations.expiresAt, endedAt), id === undefined ? undefined : eq(impersonations.id, id)))
        .returning();
}
export async function listImpersonationRows(db, request) {
    const keys = keyset([impersonations.startedAt, impersonations.id], 'desc', request);
    return db
        .select()
        .from(impersonations)
        .where(keys.where)
        .orderBy(...keys.orderBy)
        .limit(keys.limit);
}
//# sourceMappingURL=queries.js.map