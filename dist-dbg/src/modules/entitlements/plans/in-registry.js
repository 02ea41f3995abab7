/** How the registry reads a tenant's plan with the tenant, in one statement. */
import { sql } from 'drizzle-orm';
import { plans } from '../control.tables.js';
/** The terms of the plan with this key, as one value of a row. */
export function planTermsOf(key) {
    return sql `(select json_build_object('users', p.users, 'records', p.records, 'requestsPerDay', p.requests_per_day,
    'storageBytes', p.storage_bytes, 'version', p.version, 'settings', p.settings) from ${plans} p where p.key = ${key})`;
}
export function toEntitlements({ plan, planSince, planTerms, overrides, choices, storageBytes }) {
    const { settings, version, ...quotas } = planTerms;
    return {
        plan,
        revision: `${plan} ${version} ${planSince.getTime()}`,
        quotas,
        planValues: new Map(Object.entries(settings)),
        overrides: new Map(Object.entries(overrides).map(([key, { value, expiresAt }]) => [key, { value, expiresAt: expiresAt === null ? null : new Date(expiresAt) }])),
        choices: new Map(Object.entries(choices)),
        storageBytes,
    };
}
//# sourceMappingURL=in-registry.js.map