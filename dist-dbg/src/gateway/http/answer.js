import { errorCodes } from '../../kernel/errors.js';
import { weightsOf } from './weights.js';
const SECURITY_HEADERS = {
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'referrer-policy': 'no-referrer',
    'cache-control': 'no-store',
    'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
};
/** Two years, as https://hstspreload.org asks. */
const HTTPS_ONLY = 'max-age=63072000; includeSubDomains';
/** How long we go on discarding the body of a refused request: closing at once would reset the connection under our answer. */
const LINGER_MS = 500;
/** What every answer carries, also one that others write; a header that is already set stays. */
export function setSecurityHeaders(response, protocol) {
    setMissing(response, SECURITY_HEADERS);
    if (protocol === 'https')
        setMissing(response, { 'strict-transport-security': HTTPS_ONLY });
}
export function sendJson(response, status, body, headers = {}) {
    const text = JSON.stringify(body);
    response.statusCode = status;
    for (const [name, value] of Object.entries(headers))
        response.setHeader(name, value);
    setMissing(response, { ...SECURITY_HEADERS, 'content-type': 'application/json; charset=utf-8' });
    response.setHeader('content-length', Buffer.byteLength(text));
    if (hasUnreadBody(response.req))
        endAndClose(response, text);
    else
        response.end(text);
}
/** Answers with the refusal in GraphQL's shape, in the media type that the request prefers. */
export function sendRefusal(response, refusal, requestId) {
    const { code, reason, message, fields, retryAfterMs, standing } = refusal;
    const extensions = {
        code,
        reason,
        requestId,
        ...(fields === null ? {} : { fields }),
        ...(retryAfterMs === null ? {} : { retryAfterMs }),
        ...standing,
    };
    const type = prefersGraphqlResponse(response.req.headers.accept) ? 'application/graphql-response+json' : 'application/json';
    sendJson(response, errorCodes[code], { errors: [{ message, extensions }] }, {
        'content-type': `${type}; charset=utf-8`,
        ...(retryAfterMs === null ? {} : { 'retry-after': String(Math.ceil(retryAfterMs / 1_000)) }),
        ...(code === 'UNAUTHENTICATED' ? { 'www-authenticate': 'Bearer' } : {}),
    });
}
/** https://graphql.github.io/graphql-over-http/draft/#sec-Accept: the new type for who names it, the old one for everybody else. */
function prefersGraphqlResponse(accept = '') {
    const weights = weightsOf(accept);
    const graphql = weights.get('application/graphql-response+json') ?? 0;
    const json = weights.get('application/json') ?? weights.get('application/*') ?? weights.get('*/*') ?? 0;
    return graphql > 0 && graphql >= json;
}
function setMissing(response, headers) {
    for (const [name, value] of Object.entries(headers))
        if (!response.hasHeader(name))
            response.setHeader(name, value);
}
/** A request without a body is complete a moment after its handler starts, so `complete` alone does not tell. */
function hasUnreadBody({ headers, complete }) {
    return !complete && (headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0);
}
/** The answer is whole for the client, by its length; the connection closes when the body ends or `LINGER_MS` are over. */
function endAndClose(response, text) {
    response.setHeader('connection', 'close');
    response.write(text);
    const end = () => {
        clearTimeout(timer);
        response.end();
    };
    const timer = setTimeout(end, LINGER_MS);
    response.req.once('close', end).resume();
}
//# sourceMappingURL=answer.js.map