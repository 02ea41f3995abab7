import { wasNotSent } from '../../../../kernel/outbound.js';
/** Somebody waits in front of a browser. */
const TIMEOUT_MS = 8_000;
/** In the morning everybody comes at once: how long a call waits for its turn, and how often it looks. */
const TURN_MS = 5_000;
const LOOK_MS = 100;
/** Metadata of large federations; a hostile one does not fill memory. */
export const ANSWER_BYTES_MAX = 1_000_000;
export class ProviderUnreachable extends Error {
    name = 'ProviderUnreachable';
}
/** Throws `ProviderUnreachable` with the failure's name. */
export async function callProvider({ outbound }, call) {
    const result = await inTurn(outbound, { ...call, timeoutMs: TIMEOUT_MS, answerBytesMax: ANSWER_BYTES_MAX });
    if (result.kind === 'failed')
        throw new ProviderUnreachable(result.failure);
    return result;
}
/** The same as `fetch`, for openid-client. */
export function fetchThrough(ctx, caller) {
    return async (url, { method, headers, body }) => {
        const call = { url, method: method === 'POST' ? 'POST' : 'GET', headers, body: body == null ? null : String(body), caller };
        const { status, headers: answered, body: text } = await callProvider(ctx, call);
        const { 'content-length': _length, 'content-encoding': _encoding, 'transfer-encoding': _transfer, ...plain } = answered;
        return new Response(NO_BODY.has(status) ? null : text, { status, headers: plain });
    };
}
/** https://fetch.spec.whatwg.org/#null-body-status */
const NO_BODY = new Set([204, 205, 304]);
async function inTurn(outbound, request) {
    const until = performance.now() + TURN_MS;
    for (;;) {
        const result = await outbound.call(request);
        const isFull = wasNotSent(result) && result.kind === 'failed' && result.failure === 'BUSY';
        if (!isFull || performance.now() > until)
            return result;
        await new Promise((resolve) => setTimeout(resolve, LOOK_MS * (1 + Math.random())));
    }
}
//# sourceMappingURL=calls.js.map