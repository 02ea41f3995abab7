import { KeyedRequest, findAnswer, readKey, saveAnswer } from '../modules/idempotency/public.js';
const REPLAYED_HEADER = 'idempotent-replayed';
/** Null without a key. */
export function keyedRequestOf({ headers, body, asker: { tenant, actor }, secret }) {
    const key = readKey(headers['idempotency-key']);
    if (key === null)
        return null;
    const caller = [tenant?.id ?? 'platform', actor.kind, 'id' in actor ? actor.id : ''].join(' ');
    return new KeyedRequest({ key, caller, request: canonical(body), secret });
}
/** Sends the answer that the request was given before, if there is one; says whether it did. */
export async function answersAgain(ctx, request, response) {
    const known = await findAnswer(ctx, request);
    if (known === null)
        return false;
    const { type, body } = known;
    response.setHeader(REPLAYED_HEADER, 'true').setHeader('content-type', type).end(body);
    return true;
}
/** Before an answer is sent: remembers it if it is whole, and marks it when all that it tells of was done before. */
export async function rememberAnswer(ctx, request, response, answer) {
    const { done, found } = request.units;
    if (done + found === 0)
        return;
    if (found > 0 && done === 0)
        response.setHeader(REPLAYED_HEADER, 'true');
    // What failed had no effect and may be tried again under the same key.
    if (JSON.parse(answer.body).errors !== undefined)
        return;
    await saveAnswer(ctx, request, answer).catch((error) => ctx.log.warn('an answer could not be remembered for its Idempotency-Key', { error }));
}
/** As JSON with the keys of each object in order: clients may write the same variables in another one. */
function canonical(body) {
    return JSON.stringify(body, (_, value) => value !== null && typeof value === 'object' && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
        : value);
}
//# sourceMappingURL=idempotency.js.map