export { cancelTenantMove, confirmTenantMove, getOpenMoveOf, getTenantMove, moveTenant, undoTenantMove } from './asking/service.js';
export { statusOf } from './asking/status.js';
export { moveId } from './ids.js';
export { removeTenantMoves } from './working/clean-up.js';
export { workOnMove, workOnMoves } from './working/jobs.js';
//# sourceMappingURL=public.js.map