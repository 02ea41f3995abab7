import type { Ctx } from '../../../kernel/context.js';
import { eventId } from '../../../kernel/events.js';
import type { OutboundRequest } from '../../../kernel/outbound.js';
import { type NewSecret, signaturesOf } from '../secrets/signing.js';
import type { EndpointRow, MessageRow } from '../tables.js';
import { openHeaders } from './headers.js';

export type Signing = {
  readonly endpoint: EndpointRow;
  readonly message: Pick<MessageRow, 'id' | 'isTest'>;
  readonly secrets: readonly Pick<NewSecret, 'kind' | 'secret'>[];
  readonly body: string;
};

/** The request as it is sent, signed for this moment. */
export function requestOf(ctx: Ctx, { endpoint, message, secrets, body }: Signing): OutboundRequest {
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
