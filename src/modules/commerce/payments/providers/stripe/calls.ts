/** One request to an API in the shape of Stripe's, and what its answer means. */
import type { z } from 'zod';
import type { Ctx } from '../../../../../kernel/context.js';
import { type OutboundAnswer, type OutboundFailed, wasNotSent } from '../../../../../kernel/outbound.js';
import type { Exchange } from '../../tables.js';
import { type ProviderAnswer, REPLAYED_ERROR } from '../port.js';
import { errorSchema } from './objects.js';

/** The version whose objects we read, whatever the account's own is (https://docs.stripe.com/api/versioning). */
const API_VERSION = '2024-06-20';
/** Banks take their time, and Stripe waits for them. */
const TIMEOUT_MS = 20_000;
/** A list of 100 refunds is larger than what is read of an answer otherwise. */
const ANSWER_BYTES_MAX = 1_048_576;

export type Account = { readonly apiUrl: string; readonly secretKey: string };
type Fields = Readonly<Record<string, string | number | boolean>>;
export type StripeRequest = { readonly path: string; readonly post?: { readonly fields: Fields; readonly idempotencyKey: string } };

export type Read<Value> = { readonly kind: 'read'; readonly value: Value; readonly exchange: Exchange };
type Unread = Exclude<ProviderAnswer, { kind: 'seen' }>;

export async function callStripe<Value>(
  ctx: Ctx,
  { apiUrl, secretKey }: Account,
  { path, post, schema }: StripeRequest & { readonly schema: z.ZodType<Value> },
): Promise<Read<Value> | Unread> {
  const headers = { authorization: `Bearer ${secretKey}`, 'stripe-version': API_VERSION, accept: 'application/json' };
  const posting = { 'content-type': 'application/x-www-form-urlencoded', 'idempotency-key': post?.idempotencyKey ?? '' };
  const result = await ctx.outbound.call({
    url: `${apiUrl}${path}`,
    method: post ? 'POST' : 'GET',
    headers: post ? { ...headers, ...posting } : headers,
    body: post ? new URLSearchParams(Object.entries(post.fields).map(([key, value]): [string, string] => [key, String(value)])).toString() : null,
    answerBytesMax: ANSWER_BYTES_MAX,
    timeoutMs: TIMEOUT_MS,
    caller: ctx.tenant.id,
  });
  return result.kind === 'failed' ? unanswered(result) : readAnswer(result, schema);
}

function unanswered(result: OutboundFailed): Unread {
  const wasForbidden = result.failure === 'URL_FORBIDDEN' || result.failure === 'ADDRESS_FORBIDDEN' || result.failure === 'NAME_NOT_FOUND';
  return { kind: wasNotSent(result) || wasForbidden ? 'later' : 'lost', code: result.failure.toLowerCase(), exchange: null };
}

function readAnswer<Value>(answer: OutboundAnswer, schema: z.ZodType<Value>): Read<Value> | Unread {
  const { status, headers } = answer;
  const json = parseJson(answer.body);
  const error = errorSchema.safeParse(json).data?.error;
  const code = (error?.decline_code ?? error?.code ?? error?.type ?? null)?.slice(0, 100) ?? null;
  const exchange = { status, requestId: headers['request-id']?.slice(0, 100) ?? null, code };
  if (status >= 200 && status < 300) {
    const read = schema.safeParse(json);
    return read.success ? { kind: 'read', value: read.data, exchange } : { kind: 'lost', code: 'answer_unreadable', exchange };
  }
  const isDecided = status >= 400 && status < 500 && error !== undefined;
  const isReplayed = status >= 500 && headers['idempotent-replayed'] === 'true';
  if (isReplayed) return { kind: 'lost', code: REPLAYED_ERROR, exchange };
  if (!isDecided) return { kind: 'lost', code: code ?? `status_${status}`, exchange };
  return isPassing(status, code) ? { kind: 'later', code: code ?? `status_${status}`, exchange } : refusal(code, error.message ?? '', exchange);
}

function refusal(code: string | null, message: string, exchange: Exchange): Unread {
  return { kind: 'refused', code: code ?? 'refused', message, exchange };
}

/** Too much at a time, or the same key is being worked on; keys that were withdrawn are put right by the tenant. */
function isPassing(status: number, code: string | null): boolean {
  return status === 429 || status === 401 || code === 'idempotency_key_in_use' || code === 'lock_timeout';
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
