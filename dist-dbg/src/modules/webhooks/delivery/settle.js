import { settingOf } from '../../../kernel/entitlements.js';
import { pipelined } from '../../../platform/db/pipelined.js';
import { pause } from '../endpoints/pausing.js';
import { lockEndpoint, updateEndpointHealth, updateEndpointSuccess } from '../endpoints/queries.js';
import { pauseAfterDays } from '../settings.js';
import { insertAttempt, lockDelivery, updateDelivery } from './queries.js';
import { toAttempt } from './recording.js';
import { stopOf } from './routing.js';
import { pauseAfter } from './schedule.js';
import { promoteNext, scheduleAttempt } from './scheduling.js';
import { verdictOf } from './verdict.js';
export async function settle(tx, due, sent) {
    const delivery = await lockTicket(tx, due);
    if (!delivery)
        return;
    const now = tx.ctx.now();
    const verdict = sent.unmade === null && sent.result !== null
        ? verdictOf(sent.result, now)
        : { reason: sent.unmade?.reason ?? 'PAYLOAD_UNAVAILABLE', retryAfterMs: null, quietMs: null };
    const attempts = delivery.attempts + 1;
    const noted = insertAttempt(tx.db, toAttempt({ due, attempts, sent, verdict }));
    if (verdict.reason === null) {
        const settled = updateDelivery(tx.db, delivery.id, { state: 'DELIVERED', reason: null, attempts, nextAttemptAt: null, settledAt: now });
        await pipelined(noted, settled, ...(due.message.isTest ? [] : [updateEndpointSuccess(tx.db, due.endpoint.id, now)]));
        return goOn(tx, due);
    }
    await noted;
    const isGone = verdict.reason === 'GONE';
    if (!due.message.isTest)
        await noteFailure(tx, due.endpoint, verdict);
    const pauseMs = isGone || due.message.isTest ? null : pauseAfter(due.endpoint, attempts, verdict.retryAfterMs);
    if (pauseMs !== null)
        return scheduleAttempt(tx, delivery, { at: new Date(now.getTime() + pauseMs), attempts, postponements: 0 });
    const reason = isGone ? 'ANSWERED_GONE' : 'RETRIES_EXHAUSTED';
    await updateDelivery(tx.db, delivery.id, { state: 'FAILED', reason, attempts, nextAttemptAt: null, settledAt: now });
    await goOn(tx, due);
}
/** Not sent, and not counted as an attempt. */
export async function postpone(tx, due, { ms, needsSlot }) {
    const delivery = await lockTicket(tx, due);
    if (!delivery)
        return;
    const wanted = tx.ctx.now().getTime() + ms;
    const at = needsSlot ? await takeSlot(tx, due.endpoint, wanted) : wanted;
    await scheduleAttempt(tx, delivery, { at: new Date(at), postponements: delivery.postponements + 1 });
}
/** The endpoint was paused or deleted since. */
export async function stop(tx, due) {
    const delivery = await lockTicket(tx, due);
    const endpoint = await lockEndpoint(tx.db, due.endpoint.id);
    if (!delivery || !endpoint)
        return;
    const route = stopOf(endpoint, due.message);
    // Resumed in this very moment.
    if (route === null)
        return scheduleAttempt(tx, delivery, { at: tx.ctx.now() });
    const isSettled = route.state === 'SKIPPED';
    await updateDelivery(tx.db, delivery.id, { ...route, nextAttemptAt: null, settledAt: isSettled ? tx.ctx.now() : null });
    if (isSettled)
        await goOn(tx, due);
}
/** Null when somebody has given the delivery another ticket meanwhile: then that one counts. */
async function lockTicket(tx, { delivery: { id, ticket } }) {
    const delivery = await lockDelivery(tx.db, id);
    return delivery && delivery.state === 'PENDING' && delivery.ticket === ticket ? delivery : null;
}
/** Whoever ends a delivery of an ordered endpoint lets the next one begin. */
async function goOn(tx, { delivery, endpoint }) {
    if (!endpoint.ordered)
        return;
    await lockEndpoint(tx.db, endpoint.id);
    await promoteNext(tx, endpoint, delivery.id);
}
const DAY_MS = 86_400_000;
async function noteFailure(tx, { id }, { reason, quietMs }) {
    const endpoint = await lockEndpoint(tx.db, id);
    if (!endpoint || endpoint.deletedAt !== null)
        return;
    const now = tx.ctx.now();
    const failingSince = endpoint.failingSince ?? now;
    const quietUntil = new Date(now.getTime() + (quietMs ?? 0));
    const throttledUntil = endpoint.throttledUntil !== null && endpoint.throttledUntil > quietUntil ? endpoint.throttledUntil : quietUntil;
    await updateEndpointHealth(tx.db, id, { failingSince, ...(quietMs === null ? {} : { throttledUntil }) });
    if (endpoint.pausedAt !== null)
        return;
    const days = settingOf(tx.ctx, pauseAfterDays);
    if (reason === 'GONE')
        await pause(tx, endpoint, 'GONE');
    else if (now.getTime() - failingSince.getTime() >= days * DAY_MS)
        await pause(tx, endpoint, 'FAILURES');
}
async function takeSlot(tx, { id }, wanted) {
    const endpoint = await lockEndpoint(tx.db, id);
    const everyMs = Math.ceil(60_000 / (endpoint?.ratePerMinute ?? 60_000));
    const slot = Math.max(wanted, endpoint?.nextSlotAt?.getTime() ?? 0);
    await updateEndpointHealth(tx.db, id, { nextSlotAt: new Date(slot + everyMs) });
    return slot;
}
//# sourceMappingURL=settle.js.map