import { Refusal } from '../../kernel/errors.js';
import { BODY_BYTES_MAX, HOOKS_PATH, notNow, readHookPath, receiveWebhook, rejectTooLarge, } from '../../modules/inbound/public.js';
import { sendJson } from '../http/answer.js';
import { readRawBody } from '../http/body.js';
import { methodNotAllowed, pathUnknown } from '../http/errors.js';
export function isHookPath(path) {
    return path.startsWith(HOOKS_PATH);
}
/** Answers 200 once the webhook cannot be lost. What is done with it, a worker does later. */
export async function answerHook(options, request, response, posted) {
    const address = readHookPath(options.secret, posted.path);
    const tenant = address && (await options.resolve.directory.findById(address.tenantId));
    if (!tenant || tenant.terminatesAt !== null || (posted.slug !== null && posted.slug !== tenant.slug))
        throw pathUnknown();
    if (request.method !== 'POST') {
        response.setHeader('allow', 'POST');
        throw methodNotAllowed();
    }
    if (tenant.suspendedAt !== null || tenant.provisioningSince !== null)
        throw notNow();
    await options.resolve.requireServable(tenant);
    const receipt = await receive(toContext(options, tenant, { ...posted, sourceId: address.sourceId }), address, request);
    if (receipt === null)
        throw pathUnknown();
    sendReceipt(response, receipt);
}
async function receive(ctx, { sourceId }, request) {
    const body = await readRawBody(request, BODY_BYTES_MAX).catch(async (error) => {
        if (error instanceof Refusal && error.code === 'PAYLOAD_TOO_LARGE')
            await rejectTooLarge(ctx, sourceId);
        throw error;
    });
    return receiveWebhook(ctx, sourceId, { headers: textsOf(request.headers), body });
}
function toContext({ createContext }, tenant, { requestId, address, userAgent, sourceId }) {
    const actor = { kind: 'system', name: sourceId, permissions: new Set() };
    return createContext({ requestId, tenant, actor, address, userAgent });
}
/** One that came several times is joined as Node does, and then fits nothing. */
function textsOf(headers) {
    return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : (value ?? '')]));
}
function sendReceipt(response, receipt) {
    const told = receipt.kind === 'challenge' ? { challenge: receipt.challenge } : { id: receipt.id, repeated: receipt.isRepeated };
    sendJson(response, 200, told);
}
//# sourceMappingURL=receive.js.map