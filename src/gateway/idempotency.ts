/** Requests that clients may repeat without doing twice what they ask for: those with the header `Idempotency-Key`. */
import type { IncomingHttpHeaders, ServerResponse } from 'node:http';
import type { GatewayContext } from '../kernel/context.js';
import { KeyedRequest, findAnswer, readKey, saveAnswer } from '../modules/idempotency/public.js';
import type { MasterSecret } from '../platform/crypto/secret.js';
import type { Asker } from './context/resolve.js';

const REPLAYED_HEADER = 'idempotent-replayed';

type Asked = { readonly headers: IncomingHttpHeaders; readonly body: unknown; readonly asker: Asker; readonly secret: MasterSecret };

/** Null without a key. */
export function keyedRequestOf({ headers, body, asker: { tenant, actor }, secret }: Asked): KeyedRequest | null {
  const key = readKey(headers['idempotency-key']);
  if (key === null) return null;
  const caller = [tenant?.id ?? 'platform', actor.kind, 'id' in actor ? actor.id : ''].join(' ');
  return new KeyedRequest({ key, caller, request: canonical(body), secret });
}

type Answer = { readonly type: string; readonly body: string };

/** Sends the answer that the request was given before, if there is one; says whether it did. */
export async function answersAgain(ctx: GatewayContext, request: KeyedRequest, response: ServerResponse): Promise<boolean> {
  const known = await findAnswer(ctx, request);
  if (known === null) return false;
  const { type, body } = known as Answer;
  response.setHeader(REPLAYED_HEADER, 'true').setHeader('content-type', type).end(body);
  return true;
}

/** Before an answer is sent: remembers it if it is whole, and marks it when all that it tells of was done before. */
export async function rememberAnswer(ctx: GatewayContext, request: KeyedRequest, response: ServerResponse, answer: Answer): Promise<void> {
  const { done, found } = request.units;
  if (done + found === 0) return;
  if (found > 0 && done === 0) response.setHeader(REPLAYED_HEADER, 'true');
  // What failed had no effect and may be tried again under the same key.
  if ((JSON.parse(answer.body) as { errors?: unknown }).errors !== undefined) return;
  await saveAnswer(ctx, request, answer).catch((error: unknown) =>
    ctx.log.warn('an answer could not be remembered for its Idempotency-Key', { error }),
  );
}

/** As JSON with the keys of each object in order: clients may write the same variables in another one. */
function canonical(body: unknown): string {
  return JSON.stringify(body, (_, value: unknown) =>
    value !== null && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
}
