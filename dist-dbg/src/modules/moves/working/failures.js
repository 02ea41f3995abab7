import { Refusal } from '../../../kernel/errors.js';
import { CopyFailed } from '../../../platform/db/copy/loader.js';
import { isConnectionLost, isLoginRefused, sqlState } from '../../../platform/db/errors.js';
import { moveCopyFailed, moveServerLost, moveTooBusy, moveWorkFailed } from '../errors.js';
/** Three processes that ended over one move: the fourth would as well. */
export const ATTEMPTS_MAX = 3;
/** Says why a move was given up. Throws on what ended because this process does: that is left to the next one. What was not foreseen is logged. */
export function refusalOf({ ctx, signal }, error, fields) {
    if (signal?.aborted)
        throw error;
    const refusal = toRefusal(error);
    ctx.log[refusal.code === 'INTERNAL' ? 'error' : 'warn']('a move failed', { ...fields, reason: refusal.reason, error });
    return refusal;
}
function toRefusal(error) {
    if (isLost(error))
        return Object.assign(moveServerLost(), { cause: error });
    if (isInTheWay(error))
        return Object.assign(moveTooBusy(), { cause: error });
    if (error instanceof Refusal)
        return error;
    if (error instanceof CopyFailed)
        return moveCopyFailed(error.message);
    const state = sqlState(error);
    // Rows that break a rule of the schema, or a value that has no place in it.
    if (state !== null && /^(22|23|42)/.test(state))
        return moveCopyFailed(`PostgreSQL refused it (${state}).`);
    return moveWorkFailed();
}
export function isLost(error) {
    return isConnectionLost(error) || isLoginRefused(error) || hasReason(error, ['DATABASE_UNAVAILABLE', 'OUTCOME_UNKNOWN', 'MOVE_SERVER_LOST']);
}
/** Whether others were in the way, so that it may succeed a moment later. */
export function isInTheWay(error) {
    return (['55P03', '40P01'].includes(sqlState(error) ?? '') ||
        hasReason(error, ['LOCK_TIMED_OUT', 'WRITES_COLLIDED', 'MOVE_TOO_BUSY', 'STATEMENT_TIMED_OUT', 'SCHEMA_BUSY']));
}
function hasReason(error, reasons) {
    return error instanceof Refusal && reasons.includes(error.reason);
}
//# sourceMappingURL=failures.js.map