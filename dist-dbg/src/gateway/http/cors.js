const ALLOWED_HEADERS = 'authorization, content-type, x-tenant, idempotency-key, apollo-require-preflight, x-apollo-operation-name, if-none-match';
const EXPOSED_HEADERS = 'x-request-id, retry-after, idempotent-replayed, etag';
/** A browser asks again after an hour. */
const PREFLIGHT_SECONDS = '3600';
/**
 * Sets the headers for an allowed origin (`*` allows all: tokens travel in a header that pages must know, never in cookies).
 * Returns whether the request was a preflight and is answered.
 */
export function answersCors(request, response, origins) {
    const { origin } = request.headers;
    if (origin === undefined || origins.length === 0)
        return false;
    response.setHeader('vary', 'Origin');
    const allowed = origins.includes('*') ? '*' : origins.find((one) => one === origin);
    if (allowed === undefined)
        return false;
    response.setHeader('access-control-allow-origin', allowed);
    response.setHeader('access-control-expose-headers', EXPOSED_HEADERS);
    if (request.method !== 'OPTIONS' || request.headers['access-control-request-method'] === undefined)
        return false;
    response.writeHead(204, {
        'access-control-allow-methods': 'GET, POST',
        'access-control-allow-headers': ALLOWED_HEADERS,
        'access-control-max-age': PREFLIGHT_SECONDS,
    });
    response.end();
    return true;
}
//# sourceMappingURL=cors.js.map