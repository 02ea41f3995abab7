import { readRetryAfter } from './schedule.js';
export const attemptReasons = [
    'REDIRECTED',
    'GONE',
    'THROTTLED',
    'REFUSED',
    'BROKEN',
    'URL_FORBIDDEN',
    'ADDRESS_FORBIDDEN',
    'NAME_NOT_FOUND',
    'CONNECTION_FAILED',
    'TLS_FAILED',
    'TIMED_OUT',
    'ANSWER_MALFORMED',
    'PAYLOAD_TOO_LARGE',
    'PAYLOAD_UNAVAILABLE',
];
/** For receivers that say that they are under load, and not for how long. */
const QUIET_MS = 30_000;
/** 429, and what proxies answer in front of a server that is (Standard Webhooks 1.0.0, "Delivery success and failure"). */
const UNDER_LOAD = new Set([429, 502, 504]);
export function verdictOf(result, now) {
    if (result.kind === 'failed')
        return { reason: result.failure, retryAfterMs: null, quietMs: null };
    const { status, headers } = result;
    if (status >= 200 && status < 300)
        return { reason: null, retryAfterMs: null, quietMs: null };
    const retryAfterMs = readRetryAfter(headers['retry-after'], now);
    const quietMs = UNDER_LOAD.has(status) ? (retryAfterMs ?? QUIET_MS) : status === 503 ? retryAfterMs : null;
    return { reason: reasonOf(status), retryAfterMs, quietMs };
}
function reasonOf(status) {
    if (UNDER_LOAD.has(status))
        return 'THROTTLED';
    if (status === 410)
        return 'GONE';
    if (status < 400)
        return 'REDIRECTED';
    return status < 500 ? 'REFUSED' : 'BROKEN';
}
//# sourceMappingURL=verdict.js.map