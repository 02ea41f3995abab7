import { check } from '../../../kernel/check.js';
import { getTenant } from '../../tenancy/public.js';
import { dayOf } from '../day.js';
import { periodSchema } from './checks.js';
import { standingOfTenant } from './loaders.js';
import { listUsageDays } from './queries.js';
export async function getUsageOfTenant(ctx, id, asked) {
    await getTenant(ctx, id);
    return getUsage(ctx, id, asked);
}
/** By day in UTC, with what there is of the period. */
export async function getUsage(ctx, id, asked) {
    const period = check(periodSchema(dayOf(ctx.now())), asked, '');
    const days = await ctx.control.read((db) => listUsageDays(db, id, period));
    return { ...period, days, totals: totalsOf(days) };
}
/** Against the plan's limits, at this moment; for many tenants in one statement. */
export async function getStanding(ctx, { id, entitlements }) {
    const found = await ctx.control.load(standingOfTenant, { id, today: dayOf(ctx.now()) });
    const { quotas, storageBytes } = entitlements;
    const used = {
        users: found?.users ?? null,
        records: found?.records ?? null,
        requestsPerDay: found?.requests ?? 0,
        storageBytes,
    };
    const names = ['users', 'records', 'requestsPerDay', 'storageBytes'];
    return { quotas: names.map((quota) => ({ quota, used: used[quota], limit: quotas[quota] })), measuredAt: found?.measuredAt ?? null };
}
function totalsOf(days) {
    const sum = (of) => days.reduce((total, day) => total + of(day), 0);
    const peak = (of) => days.reduce((most, day) => Math.max(most, of(day) ?? 0), 0);
    return {
        requests: sum((day) => day.requests),
        mutations: sum((day) => day.mutations),
        errors: sum((day) => day.errors),
        events: sum((day) => day.events),
        peakActiveUsers: peak((day) => day.activeUsers),
        peakUsers: peak((day) => day.users),
        peakRecords: peak((day) => day.records),
        peakStorageBytes: peak((day) => day.storageBytes),
    };
}
//# sourceMappingURL=service.js.map