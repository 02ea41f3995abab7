export { SnapshotArchive } from './archive/archive.js';
export { catalogEphemeralTables } from './ephemeral-tables.js';
export { restoreId, snapshotId } from './ids.js';
export { buildRestore, createLike } from './restoring/build.js';
export { discardTenantRestore } from './restoring/discard.js';
export { findLastRestore, limitWaits, lockWrites } from './restoring/queries.js';
export { compareTenantRestore, getTenantRestore, restoreTenant } from './restoring/service.js';
export { catalogCounters } from './restoring/swapping/counters.js';
export { swapTenantRestore, undoTenantRestore } from './restoring/swapping/swap.js';
export { getTenantSnapshot, pageSnapshots, takeTenantSnapshot } from './taking/service.js';
export { takeSnapshot } from './taking/take.js';
export { removeTenantCopies, tidySnapshots, workOnSnapshots } from './working/jobs.js';
export { inTurn } from './working/turn.js';
//# sourceMappingURL=public.js.map