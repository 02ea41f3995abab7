import { check } from '../../../kernel/check.js';
import { eventId } from '../../../kernel/events.js';
import { matchesAny } from '../catalogue/patterns.js';
import { findDelivery, findMessage } from '../deliveries/queries.js';
import { insertDeliveries, updateDelivery } from '../delivery/queries.js';
import { stopOf } from '../delivery/routing.js';
import { promoteNext, scheduleAttempt } from '../delivery/scheduling.js';
import { findEndpoint, lockEndpoint } from '../endpoints/queries.js';
import { deliveryNotFound, endpointNotFound, endpointPaused, eventNotFound } from '../errors.js';
import { webhookDeliveriesReplayed } from '../events.js';
import { webhookDeliveryId } from '../ids.js';
import { replaySchema } from './checks.js';
import { listMissedMessages, lockReplayable } from './queries.js';
/** Has events sent again, under the same `webhook-id`, with all attempts before them. Filters do not count: whoever asks wants them. */
export async function replayWebhooks(ctx, input) {
    const chosen = check(replaySchema, input);
    return ctx.write(async (tx) => {
        await requireKnown(tx, chosen);
        if (chosen.missed === true && chosen.endpointId !== undefined)
            await addMissed(tx, chosen.endpointId, chosen);
        const deliveries = await lockReplayable(tx.db, chosen);
        const byEndpoint = Map.groupBy(deliveries, ({ endpointId }) => endpointId);
        let count = 0;
        // In one order, so that two replays do not wait for each other.
        for (const [endpointId, some] of [...byEndpoint].sort(([a], [b]) => (a < b ? -1 : 1)))
            count += await replayAt(tx, endpointId, some);
        tx.emit(webhookDeliveriesReplayed({ what: 'webhookDeliveries', count, chosen: JSON.parse(JSON.stringify(chosen)) }));
        return { count };
    });
}
/** An id that nothing has is a mistake, not an empty list. */
async function requireKnown({ db }, { endpointId, eventId: event, deliveryIds = [] }) {
    const endpoint = endpointId === undefined ? undefined : await findEndpoint(db, endpointId);
    if (endpointId !== undefined && !endpoint)
        throw endpointNotFound(endpointId);
    if (endpoint && stopOf(endpoint)?.state === 'SKIPPED')
        throw endpointPaused();
    if (event !== undefined && !(await findMessage(db, eventId.toUuid(event))))
        throw eventNotFound();
    const [only, second] = deliveryIds;
    if (only !== undefined && second === undefined && !(await findDelivery(db, only)))
        throw deliveryNotFound();
}
/** What the endpoint would have got if it had been there, and had asked for it, at that time. */
async function addMissed(tx, endpointId, chosen) {
    const endpoint = await findEndpoint(tx.db, endpointId);
    const missed = (await listMissedMessages(tx.db, endpointId, chosen)).filter(({ name }) => matchesAny(endpoint?.eventTypes ?? [], name));
    if (missed.length === 0)
        return;
    const now = tx.ctx.now();
    await insertDeliveries(tx.db, missed.map(({ id, name }) => ({
        ...{ id: webhookDeliveryId.mint(), messageId: id, endpointId, eventType: name },
        ...{ state: 'SKIPPED', reason: 'NOT_SUBSCRIBED', createdAt: now, settledAt: now },
    })));
}
/** Returns how many are sent. One that is paused by hand keeps them; one that is disabled gets none. */
async function replayAt(tx, endpointId, deliveries) {
    const endpoint = await lockEndpoint(tx.db, endpointId);
    const stop = endpoint && stopOf(endpoint);
    if (!endpoint || stop?.state === 'SKIPPED')
        return 0;
    for (const delivery of deliveries) {
        const anew = { round: delivery.round + 1, attempts: 0, postponements: 0, settledAt: null };
        if (stop?.state === 'HELD')
            await updateDelivery(tx.db, delivery.id, { ...anew, ...stop });
        else if (endpoint.ordered)
            await updateDelivery(tx.db, delivery.id, { ...anew, state: 'QUEUED', reason: null });
        else
            await scheduleAttempt(tx, delivery, { ...anew, at: tx.ctx.now() });
    }
    if (endpoint.ordered && stop === null)
        await promoteNext(tx, endpoint);
    return deliveries.length;
}
//# sourceMappingURL=service.js.map