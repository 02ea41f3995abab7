/** With the pauses below: about an hour and a half, in which most of what passes by itself has passed. */
const ATTEMPTS_MAX = 14;
const FIRST_RETRY_MS = 1_000;
/** However often it has failed, it is tried this often. */
const RETRY_MS_MAX = 15 * 60_000;
/** Longer work must say so; what hangs must not keep its place for ever. */
const TIMEOUT_MS = 30_000;
export function attemptsOf({ attempts }) {
    return attempts ?? ATTEMPTS_MAX;
}
export function timeoutOf({ timeoutMs }) {
    return timeoutMs ?? TIMEOUT_MS;
}
/** Twice as long after each failure, jittered by half, so that those who failed together do not come back together. */
export function pauseAfter(attempt, { firstRetryMs }) {
    const pauseMs = Math.min(RETRY_MS_MAX, (firstRetryMs ?? FIRST_RETRY_MS) * 2 ** Math.min(30, attempt - 1));
    return Math.round(pauseMs * (0.5 + Math.random()));
}
//# sourceMappingURL=backoff.js.map