import { wasNotSent } from '../../../../../kernel/outbound.js';
import { REPLAYED_ERROR } from '../port.js';
import { errorSchema } from './objects.js';
/** The version whose objects we read, whatever the account's own is (https://docs.stripe.com/api/versioning). */
const API_VERSION = '2024-06-20';
/** Banks take their time, and Stripe waits for them. */
const TIMEOUT_MS = 20_000;
/** A list of 100 refunds is larger than what is read of an answer otherwise. */
const ANSWER_BYTES_MAX = 1_048_576;
export async function callStripe(ctx, { apiUrl, secretKey }, { path, post, schema }) {
    const headers = { authorization: `Bearer ${secretKey}`, 'stripe-version': API_VERSION, accept: 'application/json' };
    const posting = { 'content-type': 'application/x-www-form-urlencoded', 'idempotency-key': post?.idempotencyKey ?? '' };
    const result = await ctx.outbound.call({
        url: `${apiUrl}${path}`,
        method: post ? 'POST' : 'GET',
        headers: post ? { ...headers, ...posting } : headers,
        body: post ? new URLSearchParams(Object.entries(post.fields).map(([key, value]) => [key, String(value)])).toString() : null,
        answerBytesMax: ANSWER_BYTES_MAX,
        timeoutMs: TIMEOUT_MS,
        caller: ctx.tenant.id,
    });
    return result.kind === 'failed' ? unanswered(result) : readAnswer(result, schema);
}
function unanswered(result) {
    const wasForbidden = result.failure === 'URL_FORBIDDEN' || result.failure === 'ADDRESS_FORBIDDEN' || result.failure === 'NAME_NOT_FOUND';
    return { kind: wasNotSent(result) || wasForbidden ? 'later' : 'lost', code: result.failure.toLowerCase(), exchange: null };
}
function readAnswer(answer, schema) {
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
    if (isReplayed)
        return { kind: 'lost', code: REPLAYED_ERROR, exchange };
    if (!isDecided)
        return { kind: 'lost', code: code ?? `status_${status}`, exchange };
    return isPassing(status, code) ? { kind: 'later', code: code ?? `status_${status}`, exchange } : refusal(code, error.message ?? '', exchange);
}
function refusal(code, message, exchange) {
    return { kind: 'refused', code: code ?? 'refused', message, exchange };
}
/** Too much at a time, or the same key is being worked on; keys that were withdrawn are put right by the tenant. */
function isPassing(status, code) {
    return status === 429 || status === 401 || code === 'idempotency_key_in_use' || code === 'lock_timeout';
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return null;
    }
}
//# sourceMappingURL=calls.js.map