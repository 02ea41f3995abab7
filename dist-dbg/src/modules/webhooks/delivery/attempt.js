import { Refusal } from '../../../kernel/errors.js';
import { wasNotSent } from '../../../kernel/outbound.js';
import { webhookDeliveryId } from '../ids.js';
import { makePayload } from '../requests/payload.js';
import { requestOf } from '../requests/request.js';
import { listSigningSecrets } from '../secrets/service.js';
import { findDue } from './queries.js';
import { stopOf } from './routing.js';
import { postponedBy } from './schedule.js';
import { postpone, settle, stop } from './settle.js';
/** The longest of one attempt: name, query, call and both units of work. */
export const ATTEMPT_MS_MAX = 60_000;
/** Sends once and notes what became of it, or why it was not sent. After a crash between the two it sends once more, under the same `webhook-id`. */
export async function attemptDelivery(ctx, event) {
    const { ticket } = event.payload;
    const due = await ctx.read((db) => findDue(db, webhookDeliveryId.parse(event.payload.deliveryId)));
    // Replayed, released or forgotten meanwhile.
    if (due?.delivery.state !== 'PENDING' || due.delivery.ticket !== ticket)
        return;
    if (stopOf(due.endpoint, due.message) !== null)
        return ctx.write((tx) => stop(tx, due));
    const waitMs = await mustWait(ctx, due);
    if (waitMs !== null)
        return ctx.write((tx) => postpone(tx, due, waitMs));
    const sent = await send(ctx, due);
    if (sent.result !== null && wasNotSent(sent.result)) {
        const pauseMs = postponedBy(due.delivery.postponements);
        return ctx.write((tx) => postpone(tx, due, { ms: pauseMs, needsSlot: false }));
    }
    await ctx.write((tx) => settle(tx, due, { ...sent, begun: event.attempt }));
}
async function send(ctx, { endpoint, message }) {
    const startedAt = ctx.now();
    const payload = await makePayload(ctx, endpoint, message);
    if (payload.kind === 'failed')
        return { startedAt, request: null, result: null, unmade: payload };
    const secrets = await ctx.read((db) => listSigningSecrets(db, ctx, endpoint.id));
    const request = requestOf(ctx, { endpoint, message, secrets, body: payload.body });
    return { startedAt, request, result: await ctx.outbound.call(request), unmade: null };
}
/** So long after the quiet that a receiver asked for, all that waited has come back. */
const SPREAD_MS = 10_000;
async function mustWait(ctx, { endpoint }) {
    const quietMs = (endpoint.throttledUntil?.getTime() ?? 0) - ctx.now().getTime();
    if (quietMs > 0)
        return { ms: quietMs + Math.random() * SPREAD_MS, needsSlot: false };
    if (endpoint.ratePerMinute === null)
        return null;
    try {
        await ctx.throttle.take([limitOf(endpoint.ratePerMinute), endpoint.id]);
        return null;
    }
    catch (error) {
        if (error instanceof Refusal && error.retryAfterMs !== null)
            return { ms: error.retryAfterMs, needsSlot: true };
        throw error;
    }
}
/** At most a second's worth at once. */
export function limitOf(ratePerMinute) {
    return { name: 'webhook-endpoint', burst: Math.max(1, Math.floor(ratePerMinute / 60)), everyMs: Math.ceil(60_000 / ratePerMinute) };
}
//# sourceMappingURL=attempt.js.map