import { answerScim, toProblem } from '../modules/scim/public.js';
import { goneSignal, searchOf, toOrigin } from './context/arrival.js';
import { resolveAsker } from './context/resolve.js';
import { toAnswer } from './errors.js';
import { sendJson } from './http/answer.js';
import { readJsonBody } from './http/body.js';
export const SCIM_PATH = '/scim/v2';
const TYPE = 'application/scim+json; charset=utf-8';
const WITH_BODY = new Set(['POST', 'PUT', 'PATCH']);
/** Whatever is refused is refused as RFC 7644 says. */
export async function answerDirectory(options, request, response, named) {
    try {
        send(response, await answer(options, request, response, named));
    }
    catch (error) {
        const refusal = toAnswer(error);
        if (refusal.code === 'INTERNAL')
            options.log.error('a request failed', { requestId: named.requestId, error });
        const { status, body } = toProblem(refusal, named.requestId);
        const { retryAfterMs } = refusal;
        sendJson(response, status, body, {
            'content-type': TYPE,
            ...(retryAfterMs === null ? {} : { 'retry-after': String(Math.ceil(retryAfterMs / 1_000)) }),
            ...(status === 401 ? { 'www-authenticate': 'Bearer' } : {}),
        });
    }
}
async function answer(options, request, response, named) {
    const { headers, method = 'GET', url = '' } = request;
    const { client, slug } = named;
    const signal = goneSignal(response);
    const asker = await resolveAsker(options.resolve, { hostSlug: slug, headers, address: client.address });
    options.admit(asker);
    const ctx = options.createContext({ ...toOrigin(request, named, asker), signal });
    const [path = ''] = url.split('?', 1);
    return answerScim(ctx, {
        method,
        path: path.slice(SCIM_PATH.length + 1).replace(/\/$/, ''),
        query: new URLSearchParams(searchOf(request)),
        ifMatch: headers['if-match'] ?? null,
        ifNoneMatch: headers['if-none-match'] ?? null,
        // Read for whoever may come in alone.
        body: WITH_BODY.has(method) && asker.actor.kind === 'apiKey' ? await readJsonBody(request, options.http.bodyBytesMax) : null,
        base: `${client.protocol}://${client.host ?? 'localhost'}${SCIM_PATH}`,
    });
}
function send(response, { status, headers, body }) {
    if (body === null)
        response.writeHead(status, headers).end();
    else
        sendJson(response, status, body, { ...headers, 'content-type': TYPE });
}
//# sourceMappingURL=scim.js.map