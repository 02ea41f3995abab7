import { and, asc, eq, inArray, isNotNull, isNull, lt, or, sql } from 'drizzle-orm';
import { ssoDomains } from '../control.tables.js';
export const DOMAINS_MAX = 50;
const isOwned = ({ tenantId, domain }) => and(eq(ssoDomains.tenantId, tenantId), eq(ssoDomains.domain, domain));
export async function listDomains(db, tenantId) {
    return db.select().from(ssoDomains).where(eq(ssoDomains.tenantId, tenantId)).orderBy(asc(ssoDomains.domain)).limit(DOMAINS_MAX);
}
export async function findDomain(db, owned) {
    const [row] = await db.select().from(ssoDomains).where(isOwned(owned)).limit(1);
    return row ?? null;
}
export async function isProvedDomain(db, owned) {
    return (await db.$count(ssoDomains, and(isOwned(owned), isNotNull(ssoDomains.verifiedAt)))) > 0;
}
/** Of these, those that the tenant has proved. */
export async function listProvedDomains(db, tenantId, domains) {
    if (domains.length === 0)
        return [];
    const rows = await db
        .select({ domain: ssoDomains.domain })
        .from(ssoDomains)
        .where(and(eq(ssoDomains.tenantId, tenantId), inArray(ssoDomains.domain, [...domains]), isNotNull(ssoDomains.verifiedAt)));
    return rows.map(({ domain }) => domain);
}
/** Null when the tenant has added it already. */
export async function insertDomain(db, row) {
    const [inserted] = await db.insert(ssoDomains).values(row).onConflictDoNothing().returning();
    return inserted ?? null;
}
/** Null when it was removed meanwhile. Fails on `sso_domains_owner` when another tenant has proved it. */
export async function updateDomainVerified(db, owned, now) {
    const [row] = await db
        .update(ssoDomains)
        .set({ verifiedAt: sql `coalesce(${ssoDomains.verifiedAt}, ${now.toISOString()}::timestamptz)`, checkedAt: now, missingSince: null })
        .where(isOwned(owned))
        .returning();
    return row ?? null;
}
export async function updateDomainChecked(db, owned, seen) {
    await db.update(ssoDomains).set(seen).where(isOwned(owned));
}
/** False when it is not proved any more. */
export async function updateDomainLapsed(db, owned, checkedAt) {
    const lapsed = await db
        .update(ssoDomains)
        .set({ verifiedAt: null, checkedAt })
        .where(and(isOwned(owned), isNotNull(ssoDomains.verifiedAt)))
        .returning({ domain: ssoDomains.domain });
    return lapsed.length > 0;
}
export async function deleteDomain(db, owned) {
    return (await db.delete(ssoDomains).where(isOwned(owned)).returning({ domain: ssoDomains.domain })).length > 0;
}
/** Proved ones that nobody has looked after for as long, the longest first. */
export async function listDomainsDue(db, { before, limit }) {
    return db
        .select()
        .from(ssoDomains)
        .where(and(isNotNull(ssoDomains.verifiedAt), or(isNull(ssoDomains.checkedAt), lt(ssoDomains.checkedAt, before))))
        .orderBy(asc(ssoDomains.checkedAt))
        .limit(limit);
}
//# sourceMappingURL=queries.js.map