import { check } from '../../../kernel/check.js';
import type { ControlCtx, Tenant, TenantId } from '../../../kernel/context.js';
import type { QuotaName } from '../../../kernel/quotas.js';
import { getTenant } from '../../tenancy/public.js';
import type { UsageDayRow } from '../control.tables.js';
import { dayOf } from '../day.js';
import { periodSchema } from './checks.js';
import { standingOfTenant } from './loaders.js';
import { listUsageDays } from './queries.js';

export type AskedPeriod = { readonly from?: string | null; readonly to?: string | null };
export type Usage = { readonly from: string; readonly to: string; readonly days: readonly UsageDayRow[]; readonly totals: UsageTotals };
type UsageTotals = {
  readonly requests: number;
  readonly mutations: number;
  readonly errors: number;
  readonly events: number;
  readonly peakActiveUsers: number;
  readonly peakUsers: number;
  readonly peakRecords: number;
  readonly peakStorageBytes: number;
};
/** How much of a quota is used; null where that is not measured yet, or where there is no limit. */
export type QuotaStanding = { readonly quota: QuotaName; readonly used: number | null; readonly limit: number | null };
export type TenantUsage = { readonly quotas: readonly QuotaStanding[]; readonly measuredAt: Date | null };

export async function getUsageOfTenant(ctx: ControlCtx, id: TenantId, asked: AskedPeriod): Promise<Usage> {
  await getTenant(ctx, id);
  return getUsage(ctx, id, asked);
}

/** By day in UTC, with what there is of the period. */
export async function getUsage(ctx: ControlCtx, id: TenantId, asked: AskedPeriod): Promise<Usage> {
  const period = check(periodSchema(dayOf(ctx.now())), asked, '');
  const days = await ctx.control.read((db) => listUsageDays(db, id, period));
  return { ...period, days, totals: totalsOf(days) };
}

/** Against the plan's limits, at this moment; for many tenants in one statement. */
export async function getStanding(ctx: ControlCtx, { id, entitlements }: Pick<Tenant, 'id' | 'entitlements'>): Promise<TenantUsage> {
  const found = await ctx.control.load(standingOfTenant, { id, today: dayOf(ctx.now()) });
  const { quotas, storageBytes } = entitlements;
  const used: Readonly<Record<QuotaName, number | null>> = {
    users: found?.users ?? null,
    records: found?.records ?? null,
    requestsPerDay: found?.requests ?? 0,
    storageBytes,
  };
  const names: readonly QuotaName[] = ['users', 'records', 'requestsPerDay', 'storageBytes'];
  return { quotas: names.map((quota) => ({ quota, used: used[quota], limit: quotas[quota] })), measuredAt: found?.measuredAt ?? null };
}

function totalsOf(days: readonly UsageDayRow[]): UsageTotals {
  const sum = (of: (day: UsageDayRow) => number) => days.reduce((total, day) => total + of(day), 0);
  const peak = (of: (day: UsageDayRow) => number | null) => days.reduce((most, day) => Math.max(most, of(day) ?? 0), 0);
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
