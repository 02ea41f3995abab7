/** Calls to providers: through the one door for addresses that somebody else has chosen. */
import type { CustomFetch } from 'openid-client';
import type { Scope } from '../../../../kernel/context.js';
import { type Outbound, type OutboundAnswer, type OutboundRequest, wasNotSent } from '../../../../kernel/outbound.js';

/** Somebody waits in front of a browser. */
const TIMEOUT_MS = 8_000;
/** In the morning everybody comes at once: how long a call waits for its turn, and how often it looks. */
const TURN_MS = 5_000;
const LOOK_MS = 100;
/** Metadata of large federations; a hostile one does not fill memory. */
export const ANSWER_BYTES_MAX = 1_000_000;

export class ProviderUnreachable extends Error {
  override readonly name = 'ProviderUnreachable';
}

type Call = Pick<OutboundRequest, 'url' | 'method' | 'headers' | 'body'> & { readonly caller: string };

/** Throws `ProviderUnreachable` with the failure's name. */
export async function callProvider({ outbound }: Pick<Scope, 'outbound'>, call: Call): Promise<OutboundAnswer> {
  const result = await inTurn(outbound, { ...call, timeoutMs: TIMEOUT_MS, answerBytesMax: ANSWER_BYTES_MAX });
  if (result.kind === 'failed') throw new ProviderUnreachable(result.failure);
  return result;
}

/** The same as `fetch`, for openid-client. */
export function fetchThrough(ctx: Pick<Scope, 'outbound'>, caller: string): CustomFetch {
  return async (url, { method, headers, body }) => {
    const call = { url, method: method === 'POST' ? ('POST' as const) : ('GET' as const), headers, body: body == null ? null : String(body), caller };
    const { status, headers: answered, body: text } = await callProvider(ctx, call);
    const { 'content-length': _length, 'content-encoding': _encoding, 'transfer-encoding': _transfer, ...plain } = answered;
    return new Response(NO_BODY.has(status) ? null : text, { status, headers: plain });
  };
}

/** https://fetch.spec.whatwg.org/#null-body-status */
const NO_BODY: ReadonlySet<number> = new Set([204, 205, 304]);

async function inTurn(outbound: Outbound, request: OutboundRequest) {
  const until = performance.now() + TURN_MS;
  for (;;) {
    const result = await outbound.call(request);
    const isFull = wasNotSent(result) && result.kind === 'failed' && result.failure === 'BUSY';
    if (!isFull || performance.now() > until) return result;
    await new Promise((resolve) => setTimeout(resolve, LOOK_MS * (1 + Math.random())));
  }
}
