import { Refusal } from '../../../kernel/errors.js';
import { CopyFailed } from '../../../platform/db/copy/loader.js';
import { isConnectionLost, isLoginRefused, sqlState, tenantUnavailable } from '../../../platform/db/errors.js';
import { restoreIncomplete, workFailed } from '../errors.js';
/** Three processes that ended over one piece of work: the fourth would as well. */
export const ATTEMPTS_MAX = 3;
export function failureOf({ reason, message }) {
    return { failureReason: reason, failureMessage: message };
}
/**
 * Decides about work that threw. Work that was interrupted, or lost its database, is thrown on and left to the next process; any other
 * failure is final and returned. What was not foreseen goes to the log.
 */
export function settleFailure({ ctx, signal }, error, fields) {
    if (signal?.aborted || isConnectionLost(error) || isLoginRefused(error) || reasonOf(error) === 'DATABASE_UNAVAILABLE')
        throw error;
    const refusal = toRefusal(error);
    const level = refusal.code === 'INTERNAL' ? 'error' : 'warn';
    ctx.log[level]('work on a snapshot failed', { ...fields, reason: refusal.reason, error });
    return failureOf(refusal);
}
/** The schema or the record in it is not there. */
const GONE = new Set(['42P01', '3F000']);
function toRefusal(error) {
    if (error instanceof Refusal)
        return error;
    if (error instanceof CopyFailed)
        return restoreIncomplete(error.message);
    const state = sqlState(error);
    if (state !== null && GONE.has(state))
        return tenantUnavailable();
    // Rows that break a rule of the schema, or a value that has no place in it.
    if (state !== null && /^(22|23|42)/.test(state))
        return restoreIncomplete(`PostgreSQL refused it (${state}).`);
    return workFailed();
}
function reasonOf(error) {
    return error instanceof Refusal ? error.reason : null;
}
//# sourceMappingURL=failures.js.map