export { type Plan, planFleet } from './run/plan.js';
export { type Failure, type Progress, etaSeconds, progressLine, rateOf } from './run/progress.js';
export type { Fleet } from './run/runner.js';
export { type SingleEnd, migrateOne } from './run/single.js';
export { continueFleet, failureText, migrateControlPlane, startFleet } from './run/start.js';
export { type RunReport, type RunSettings, runFleet } from './run/turn.js';
export { TenantsAskedFor } from './serving/asked-for.js';
export { SchemaWindow } from './serving/window.js';
