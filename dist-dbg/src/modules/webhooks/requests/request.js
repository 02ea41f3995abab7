import { eventId } from '../../../kernel/events.js';
import { signaturesOf } from '../secrets/signing.js';
import { openHeaders } from './headers.js';
/** The request as it is sent, signed for this moment. */
export function requestOf(ctx, { endpoint, message, secrets, body }) {
    const id = eventId.fromUuid(message.id);
    const timestamp = Math.floor(ctx.now().getTime() / 1_000);
    const headers = {
        'content-type': 'application/json; charset=utf-8',
        'user-agent': 'serai-webhooks',
        ...openHeaders(ctx, endpoint),
        'webhook-id': id,
        'webhook-timestamp': String(timestamp),
        'webhook-signature': signaturesOf(secrets, { id, timestamp, body }),
        ...(message.isTest ? { 'serai-test': 'true' } : {}),
    };
    return { url: endpoint.url, method: 'POST', headers, body, timeoutMs: endpoint.timeoutMs, caller: ctx.tenant.id };
}
//# sourceMappingURL=request.js.map