/** How the registry reads a tenant's plan with the tenant, in one statement. */
import { type SQL, sql } from 'drizzle-orm';
import type { Entitlements, Quotas } from '../../../kernel/entitlements.js';
import type { SettingValue } from '../../../kernel/settings.js';
import { plans } from '../control.tables.js';

type PlanTerms = Quotas & { readonly version: number; readonly settings: Readonly<Record<string, SettingValue>> };

/** As the registry stores an override. */
export type StoredOverrides = Readonly<Record<string, { readonly value: SettingValue; readonly expiresAt: string | null }>>;
export type StoredChoices = Readonly<Record<string, SettingValue>>;

/** The terms of the plan with this key, as one value of a row. */
export function planTermsOf(key: SQL): SQL<PlanTerms> {
  return sql<PlanTerms>`(select json_build_object('users', p.users, 'records', p.records, 'requestsPerDay', p.requests_per_day,
    'storageBytes', p.storage_bytes, 'version', p.version, 'settings', p.settings) from ${plans} p where p.key = ${key})`;
}

type Stored = {
  readonly plan: string;
  readonly planSince: Date;
  readonly planTerms: PlanTerms;
  readonly overrides: StoredOverrides;
  readonly choices: StoredChoices;
  readonly storageBytes: number | null;
};

export function toEntitlements({ plan, planSince, planTerms, overrides, choices, storageBytes }: Stored): Entitlements {
  const { settings, version, ...quotas } = planTerms;
  return {
    plan,
    revision: `${plan} ${version} ${planSince.getTime()}`,
    quotas,
    planValues: new Map(Object.entries(settings)),
    overrides: new Map(
      Object.entries(overrides).map(([key, { value, expiresAt }]) => [key, { value, expiresAt: expiresAt === null ? null : new Date(expiresAt) }]),
    ),
    choices: new Map(Object.entries(choices)),
    storageBytes,
  };
}
