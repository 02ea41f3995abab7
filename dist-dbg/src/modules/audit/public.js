export { listActivityOf } from './activity/service.js';
export { ActivityConnection } from './activity/types.js';
export { catalogTables } from './catalogue.js';
export { BEHIND_WRITERS, adoptTrail, holdTrail, replaceAnchor } from './chain/replaced-state.js';
export { SealWatch } from './chain/schedule.js';
export { sealTrail } from './chain/seal.js';
export { verifyControlTrail, verifyTenantTrail } from './chain/service.js';
export { listPastValues } from './erasure/queries.js';
export { eraseFromControlTrail, eraseFromTenantTrail, eraseTenantFromTrail } from './erasure/service.js';
export { controlEntriesOfSubjects } from './history/loaders.js';
export { walkEntries } from './log/service.js';
export { AuditActorType } from './log/types.js';
export { recordControlEvents, recordEvents } from './recording/service.js';
export { pruneTrails } from './retention/service.js';
export { TRAIL_TABLES } from './trail.js';
//# sourceMappingURL=public.js.map