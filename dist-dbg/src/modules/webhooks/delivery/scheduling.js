import { webhookAttemptDue } from '../events.js';
import { countPending, lockWaiting, updateDelivery } from './queries.js';
/** A new ticket makes the former one worthless, so that a delivery has one attempt before it, whatever told of it before. */
export async function scheduleAttempt(tx, { id, ticket }, { at, ...also }) {
    await updateDelivery(tx.db, id, { reason: null, ...also, state: 'PENDING', ticket: ticket + 1, nextAttemptAt: at });
    tx.schedule(webhookAttemptDue({ deliveryId: id, ticket: ticket + 1 }), at);
}
/** The next one of an ordered endpoint, when none is under way. `settled` is the one that ends in this transaction. */
export async function promoteNext(tx, { id: endpointId }, settled = null) {
    if ((await countPending(tx.db, endpointId, settled)) > 0)
        return;
    const [next] = await lockWaiting(tx.db, { endpointId, states: ['QUEUED'], limit: 1 });
    if (next)
        await scheduleAttempt(tx, next, { at: tx.ctx.now() });
}
//# sourceMappingURL=scheduling.js.map