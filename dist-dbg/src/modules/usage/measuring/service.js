import { listTenantsByIds, updateStorageBytes } from '../../tenancy/public.js';
import { dayAfter, dayOf, periodOf } from '../day.js';
import { countAll, deleteUsageBefore, estimateFilledBytes, listDue, upsertMeasures } from './queries.js';
/** A tenant that is used is measured this often, and one that is not, once a day. */
const EVERY_MS = 60_000;
/** Tenants of one turn: each costs one statement on a connection for tenants. */
const TENANTS_PER_TURN_MAX = 50;
/** Usage is kept for a year and a month, so that a year can be billed and compared. */
export const DAYS_KEPT = 396;
/** Measures users, records, events and storage of the tenants whose turn it is. Returns how many. */
export async function measureUsage(measuring) {
    const { ctx, signal } = measuring;
    const now = ctx.now();
    const today = dayOf(now);
    const before = new Date(now.getTime() - EVERY_MS);
    // The day before too: what happened after its last measure belongs to it.
    const due = await ctx.control.read((db) => listDue(db, { today, yesterday: dayAfter(today, -1), before, limit: TENANTS_PER_TURN_MAX }));
    if (due.length === 0)
        return 0;
    const tenants = await ctx.control.read((db) => listTenantsByIds(db, [...new Set(due.map((one) => one.tenantId))]));
    const tenantById = new Map(tenants.map((tenant) => [tenant.id, tenant]));
    const measures = [];
    for (const { tenantId, day } of due) {
        const tenant = tenantById.get(tenantId);
        if (tenant && !signal?.aborted)
            measures.push(await measure(measuring, tenant, day));
    }
    await ctx.control.write(async ({ db }) => {
        await upsertMeasures(db, measures, now);
        await updateStorageBytes(db, measures.flatMap(({ tenantId, day, storageBytes }) => (storageBytes === null || day !== today ? [] : [{ tenantId, storageBytes }])));
    });
    return measures.length;
}
/** Removes days that are older than what is kept. */
export async function forgetOldUsage(ctx) {
    await ctx.control.write(({ db }) => deleteUsageBefore(db, dayAfter(dayOf(ctx.now()), -DAYS_KEPT)));
}
const UNKNOWN = { users: null, records: null, storageBytes: null, events: 0, activeUsers: 0 };
/** A tenant that cannot be measured, because its schema is being changed or is broken, waits its turn like the others. */
async function measure({ ctx, read }, tenant, day) {
    try {
        const limit = tenant.entitlements.quotas.storageBytes;
        const counts = await read(tenant, async (db) => {
            const counted = await countAll(db, tenant, periodOf(day));
            // Files never shrink by themselves: beyond the limit counts what rows fill, so that deleting helps.
            return limit !== null && counted.storageBytes > limit ? { ...counted, storageBytes: await estimateFilledBytes(db) } : counted;
        });
        return { tenantId: tenant.id, day, ...counts };
    }
    catch (error) {
        ctx.log.warn('could not measure the usage of a tenant', { tenant: tenant.slug, error });
        return { tenantId: tenant.id, day, ...UNKNOWN };
    }
}
//# sourceMappingURL=service.js.map