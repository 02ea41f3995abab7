import { and, asc, count, eq, isNull, ne, sql } from 'drizzle-orm';
import { tenants } from '../control.tables.js';
import { tenantColumns, toTenant } from '../queries.js';
import { tenantCredentials } from './control.tables.js';
const PENDING_MAX = 100;
function wantedAt(now) {
    const { revokedAt, expiresAt } = tenantCredentials;
    return sql `case when ${revokedAt} is not null or ${expiresAt} <= ${now.toISOString()}::timestamptz then 'gone'
    when ${tenants.suspendedAt} is not null then 'closed' else 'open' end`;
}
/** Logins that are not as they should be, the oldest first. */
export async function listPending(db, now) {
    const wanted = wantedAt(now);
    const rows = await db
        .select({ credential: tenantCredentials, tenant: tenantColumns, wanted })
        .from(tenantCredentials)
        .innerJoin(tenants, eq(tenants.id, tenantCredentials.tenantId))
        .where(and(sql `${tenantCredentials.applied} <> ${wanted}`, isNull(tenants.provisioningSince)))
        .orderBy(asc(tenantCredentials.createdAt))
        .limit(PENDING_MAX);
    return rows.map((row) => ({ ...row, tenant: toTenant(row.tenant) }));
}
export async function findPending(db, id, now) {
    const [row] = await db
        .select({ credential: tenantCredentials, tenant: tenantColumns, wanted: wantedAt(now) })
        .from(tenantCredentials)
        .innerJoin(tenants, eq(tenants.id, tenantCredentials.tenantId))
        .where(eq(tenantCredentials.id, id))
        .limit(1);
    return row ? { ...row, tenant: toTenant(row.tenant) } : null;
}
/** Those that a tenant has, the oldest first: a handful. */
export async function listCredentials(db, tenant, limit) {
    return db.select().from(tenantCredentials).where(eq(tenantCredentials.tenantId, tenant)).orderBy(asc(tenantCredentials.createdAt)).limit(limit);
}
export async function countCredentials(db, tenant) {
    const [row] = await db.select({ credentials: count() }).from(tenantCredentials).where(eq(tenantCredentials.tenantId, tenant));
    return row?.credentials ?? 0;
}
export async function lockCredential(db, id) {
    const [row] = await db.select().from(tenantCredentials).where(eq(tenantCredentials.id, id)).for('update').limit(1);
    return row ?? null;
}
export async function insertCredential(db, row) {
    const [inserted] = await db.insert(tenantCredentials).values(row).returning();
    if (!inserted)
        throw new Error('Invariant broken: an insert returns its row');
    return inserted;
}
export async function updateCredential(db, id, change) {
    const [row] = await db.update(tenantCredentials).set(change).where(eq(tenantCredentials.id, id)).returning();
    return row ?? null;
}
/** On the server that the tenant lies on from now on there is none of its logins yet. */
export async function updateUnapplied(db, tenant) {
    await db.update(tenantCredentials).set({ applied: 'none' }).where(eq(tenantCredentials.tenantId, tenant));
}
export async function deleteCredential(db, id) {
    await db.delete(tenantCredentials).where(eq(tenantCredentials.id, id));
}
/** Sealed under another key than this one. */
export async function listSealedOtherwise(db, keyId, limit) {
    const { id, keyId: key, wrappedKey, ciphertext } = tenantCredentials;
    return db.select({ id, keyId: key, wrappedKey, ciphertext }).from(tenantCredentials).where(ne(key, keyId)).limit(limit);
}
export async function updateWrapped(db, { id, wrappedKey }, after) {
    const isSame = and(sql `${tenantCredentials.id} = ${tenantCredentials.id.mapToDriverValue(id)}`, eq(tenantCredentials.wrappedKey, wrappedKey));
    await db.update(tenantCredentials).set({ keyId: after.keyId, wrappedKey: after.wrappedKey }).where(isSame);
}
//# sourceMappingURL=queries.js.map