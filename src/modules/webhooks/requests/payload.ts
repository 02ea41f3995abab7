import type { Ctx } from '../../../kernel/context.js';
import { eventId } from '../../../kernel/events.js';
import type { EndpointRow, MessageRow } from '../tables.js';
import { type Happened, bodyOf } from './body.js';

/** Receivers are told in twenty kilobytes what they need; this is where a query has become an export. */
const BODY_BYTES_MAX = 262_144;

export type Payload =
  | { readonly kind: 'made'; readonly body: string }
  /** The endpoint's own query gave too much, or nothing because we could not answer at the moment. */
  | { readonly kind: 'failed'; readonly reason: 'PAYLOAD_TOO_LARGE' | 'PAYLOAD_UNAVAILABLE'; readonly detail: string };

/** Reads for itself when the endpoint has a query: at each attempt anew, so that what is sent is what is. */
export async function makePayload(ctx: Ctx, endpoint: EndpointRow, message: MessageRow): Promise<Payload> {
  const happened: Happened = { id: eventId.fromUuid(message.id), type: message.name, version: message.version, occurredAt: message.occurredAt };
  if (endpoint.payloadQuery === null) return bounded(JSON.stringify(bodyOf(happened, message.payload)));
  const { data, errors } = await ctx.selections.run(ctx, endpoint.payloadQuery, {
    variables: variablesOf(happened, message),
    permissions: endpoint.payloadPermissions,
  });
  const passing = errors.find(({ code }) => code === 'UNAVAILABLE' || code === 'INTERNAL');
  if (passing) return { kind: 'failed', reason: 'PAYLOAD_UNAVAILABLE', detail: passing.reason };
  return bounded(JSON.stringify(bodyOf(happened, data, errors)));
}

/** What a query may declare as variables besides the fields of the payload. */
export const OWN_VARIABLES = ['eventId', 'eventType', 'occurredAt'] as const;

function variablesOf({ id, type, occurredAt }: Happened, { payload }: MessageRow): Readonly<Record<string, unknown>> {
  return { ...payload, eventId: id, eventType: type, occurredAt: occurredAt.toISOString() };
}

function bounded(body: string): Payload {
  const bytes = Buffer.byteLength(body);
  if (bytes <= BODY_BYTES_MAX) return { kind: 'made', body };
  return { kind: 'failed', reason: 'PAYLOAD_TOO_LARGE', detail: `${bytes} bytes, where ${BODY_BYTES_MAX} are allowed` };
}
