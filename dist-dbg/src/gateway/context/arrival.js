import { weightsOf } from '../http/weights.js';
/** Enough of it to recognise a device by; the rest is the client's to choose and ours to store. */
const USER_AGENT_LENGTH_MAX = 200;
/** Shortened. */
export function userAgentOf({ headers }) {
    return headers['user-agent']?.slice(0, USER_AGENT_LENGTH_MAX) ?? null;
}
export function toOrigin(request, { requestId, client }, asker) {
    const traceparent = readTraceparent(request.headers['traceparent']);
    const languages = languagesOf(request.headers['accept-language']);
    return { requestId, ...asker, address: client.address, userAgent: userAgentOf(request), languages, traceparent };
}
/** With its question mark, or empty. */
export function searchOf({ url = '' }) {
    const at = url.indexOf('?');
    return at < 0 ? '' : url.slice(at);
}
/** Aborted when the connection closes before the answer has been sent: nobody waits for the work any more. */
export function goneSignal(response) {
    const gone = new AbortController();
    response.once('close', () => {
        if (!response.writableFinished)
            gone.abort();
    });
    return gone.signal;
}
/** https://www.w3.org/TR/trace-context/#traceparent-header; anything else begins no trace. */
function readTraceparent(header) {
    return typeof header === 'string' && /^00-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}$/.test(header) ? header : null;
}
/** A browser sends fewer. */
const LANGUAGES_LENGTH_MAX = 200;
/** The dearest first (https://www.rfc-editor.org/rfc/rfc9110#section-12.5.4), in lower case; `*` and what is not wanted at all are left out. */
function languagesOf(header) {
    if (!header)
        return [];
    const wanted = [...weightsOf(header.slice(0, LANGUAGES_LENGTH_MAX))].filter(([tag, weight]) => weight > 0 && /^[a-z]{2,3}(-[a-z0-9]{1,8})*$/.test(tag));
    return wanted.sort(([, one], [, other]) => other - one).map(([tag]) => tag);
}
//# sourceMappingURL=arrival.js.map