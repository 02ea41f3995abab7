import { and, asc, eq, isNotNull, isNull, lt, lte, notExists, sql } from 'drizzle-orm';
import { tenantId } from '../../../kernel/context.js';
import { provisionings } from '../../../platform/db/shard.tables.js';
import { tenants } from '../control.tables.js';
import { tenantColumns, toTenant } from '../queries.js';
import { onboardingRequests } from './control.tables.js';
/** A claim that was given up is remembered for longer than any process can still mean to make the tenant. */
const ABANDONED_DAYS = 7;
const DAY_MS = 86_400_000;
/** More are settled with the next look. */
const SETTLED_PER_LOOK_MAX = 100;
/** In the transaction that makes the tenant, on its server. Waits for whoever is claiming it at this moment. */
export async function claimMade(db, id, madeAt) {
    const uuid = tenantId.toUuid(id);
    const mine = await db.insert(provisionings).values({ tenantId: uuid, madeAt }).onConflictDoNothing().returning({ id: provisionings.tenantId });
    if (mine.length > 0)
        return 'mine';
    return (await wasMade(db, uuid)) ? 'made before' : 'abandoned';
}
/** Whether the tenant was made; if not, nobody can make it from now on. Waits for whoever is making it. */
export async function claimAbandoned(db, id, abandonedAt) {
    const uuid = tenantId.toUuid(id);
    await db.delete(provisionings).where(lt(provisionings.abandonedAt, new Date(abandonedAt.getTime() - ABANDONED_DAYS * DAY_MS)));
    await db.insert(provisionings).values({ tenantId: uuid, abandonedAt }).onConflictDoNothing();
    return wasMade(db, uuid);
}
async function wasMade(db, uuid) {
    const [row] = await db.select({ madeAt: provisionings.madeAt }).from(provisionings).where(eq(provisionings.tenantId, uuid)).limit(1);
    return row !== undefined && row.madeAt !== null;
}
/** Tenants that have been announced since before that moment, are not there yet, and are not tried again from the queue; the oldest first. */
export async function listProvisioning(db, before) {
    const isQueued = and(eq(onboardingRequests.tenantId, tenants.id), isNull(onboardingRequests.failedAt));
    const rows = await db
        .select(tenantColumns)
        .from(tenants)
        .where(and(lte(tenants.provisioningSince, before), notExists(db.select({ one: sql `1` }).from(onboardingRequests).where(isQueued))))
        .orderBy(asc(tenants.provisioningSince))
        .limit(SETTLED_PER_LOOK_MAX);
    return rows.map(toTenant);
}
/** FOR UPDATE: it is opened once. Null when it is open, or gone. */
export async function lockProvisioning(db, id) {
    const [row] = await db.select().from(tenants).where(announced(id)).for('update').limit(1);
    return row ?? null;
}
export async function updateProvisioned(db, id) {
    const [row] = await db.update(tenants).set({ provisioningSince: null, provisioningFor: null }).where(announced(id)).returning(tenantColumns);
    return row ? toTenant(row) : null;
}
/** False when it is open by now, or gone. */
export async function deleteProvisioning(db, id) {
    const deleted = await db.delete(tenants).where(announced(id)).returning({ id: tenants.id });
    return deleted.length > 0;
}
function announced(id) {
    return and(eq(tenants.id, id), isNotNull(tenants.provisioningSince));
}
//# sourceMappingURL=provisioning-queries.js.map