export { compareCatalogs } from './drift/differences.js';
export { scanFleet } from './drift/scan.js';
export { DriftWatch } from './drift/schedule.js';
export { getTenantDrift, nameOf, repairTenantDrift } from './drift/service.js';
export { TenantProvisionType } from './provisioning/graphql.js';
export { catalogLastingRows } from './provisioning/lasting-rows.js';
export { reprovisionTenant } from './provisioning/service.js';
export { planFleet, readAppliedOf, readingOf } from './run/plan.js';
export { etaSeconds, progressLine, rateOf } from './run/progress.js';
export { migrateOne } from './run/single.js';
export { continueFleet, failureText, migrateControlPlane, startFleet } from './run/start.js';
export { runFleet } from './run/turn.js';
export { TenantsAskedFor } from './serving/asked-for.js';
export { SchemaWindow } from './serving/window.js';
//# sourceMappingURL=public.js.map