export { TenantsAskedFor } from './asked-for.js';
export { type Plan, planFleet } from './run/plan.js';
export { type Failure, type Progress, etaSeconds, progressLine, rateOf } from './run/progress.js';
export type { Fleet } from './run/runner.js';
export { type RunReport, type RunSettings, runFleet } from './run/turn.js';
export { type SingleEnd, migrateOne } from './single.js';
export { continueFleet, failureText, migrateControlPlane, startFleet } from './start.js';
export { SchemaWindow } from './window.js';
