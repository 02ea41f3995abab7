import { defineRefusal } from '../../kernel/errors.js';
export const fleetMigrationNotFound = defineRefusal('NOT_FOUND', 'FLEET_MIGRATION_NOT_FOUND', 'There is no such run over the fleet.');
const upgrading = defineRefusal('UNAVAILABLE', 'TENANT_UPGRADING', "The tenant's schema is being brought to the version that this process needs. Try again after the time of `retryAfterMs` and of the header Retry-After.");
/** A tenant is upgraded within a fraction of a second once it is its turn. */
const UPGRADE_RETRY_MS = 2_000;
export const tenantUpgrading = () => Object.assign(upgrading(), { retryAfterMs: UPGRADE_RETRY_MS });
export const driftPlanChanged = defineRefusal('CONFLICT', 'DRIFT_PLAN_CHANGED', 'The repair plan is not the one that was confirmed: the schema has changed since. Read `tenantDrift` again.');
export const driftRepairFailed = defineRefusal('CONFLICT', 'DRIFT_REPAIR_FAILED', 'PostgreSQL refused a statement of the repair plan, and nothing was changed; the message names its code.', (sqlState) => `PostgreSQL refused a statement of the repair plan (${sqlState}), and nothing was changed.`);
export const fleetMigrationOpen = defineRefusal('CONFLICT', 'FLEET_MIGRATION_OPEN', 'Another run over the fleet is open: wait for its end, or resume it.');
export const fleetMigrationOver = defineRefusal('CONFLICT', 'FLEET_MIGRATION_OVER', 'The run is over: it can neither be paused nor resumed. Start another one.');
export const provisionPlanChanged = defineRefusal('CONFLICT', 'PROVISION_PLAN_CHANGED', 'The plan is not the one that was confirmed: something has changed since. Call `reprovisionTenant` without a fingerprint again.');
export const provisionFailed = defineRefusal('CONFLICT', 'PROVISION_FAILED', 'PostgreSQL refused a statement of the plan, and nothing was changed; the message names its code.', (sqlState) => `PostgreSQL refused a statement of the plan (${sqlState}), and nothing was changed.`);
export const tenantDataGone = defineRefusal('CONFLICT', 'TENANT_DATA_GONE', "The tenant's schema is not in the database, and with it all data are gone: restore a snapshot and swap it in, or terminate the tenant.");
//# sourceMappingURL=errors.js.map