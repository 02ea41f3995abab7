export type { MoveRow } from './asking/queries.js';
export { cancelTenantMove, confirmTenantMove, getOpenMoveOf, getTenantMove, moveTenant, undoTenantMove } from './asking/service.js';
export { statusOf } from './asking/status.js';
export { type MoveId, moveId } from './ids.js';
export { removeTenantMoves } from './working/clean-up.js';
export { workOnMove, workOnMoves } from './working/jobs.js';
export type { Mover } from './working/mover.js';
