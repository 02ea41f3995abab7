/** The example of Standard Webhooks 1.0.0: 5 seconds, 5 and 30 minutes, then 2, 5, 10, 14, 20 and 24 hours, which are three days and a bit. */
export const RETRY_SECONDS = [5, 300, 1_800, 7_200, 18_000, 36_000, 50_400, 72_000, 86_400];
/** Those who failed together do not come back together: up to a fifth later. */
const JITTER = 0.2;
/** A receiver may ask for this much patience. */
const RETRY_AFTER_MS_MAX = 86_400_000;
/** The pause behind this many attempts; null when there is no other. A receiver's `Retry-After` may make it longer, never shorter. */
export function pauseAfter({ retrySeconds }, attempts, retryAfterMs) {
    const seconds = (retrySeconds ?? RETRY_SECONDS)[attempts - 1];
    if (seconds === undefined)
        return null;
    return Math.round(Math.max(jittered(seconds * 1_000), retryAfterMs ?? 0));
}
/** A delivery that could not be sent comes back soon, and less soon each time: a crowd of them must not keep the workers busy. */
const POSTPONED_MS = { first: 1_000, max: 300_000 };
export function postponedBy(postponements) {
    return Math.min(POSTPONED_MS.max, POSTPONED_MS.first * 2 ** Math.min(20, postponements)) * (0.5 + Math.random());
}
function jittered(ms) {
    return ms * (1 + Math.random() * JITTER);
}
/** https://www.rfc-editor.org/rfc/rfc9110#name-retry-after: seconds, or a date. Null when there is none that can be read. */
export function readRetryAfter(header, now) {
    const text = header?.trim() ?? '';
    const ms = /^\d{1,9}$/.test(text) ? Number(text) * 1_000 : /^[A-Za-z]{3}, /.test(text) ? Date.parse(text) - now.getTime() : Number.NaN;
    return Number.isNaN(ms) ? null : Math.min(RETRY_AFTER_MS_MAX, Math.max(0, ms));
}
//# sourceMappingURL=schedule.js.map