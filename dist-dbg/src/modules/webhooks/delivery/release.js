import { lockEndpoint } from '../endpoints/queries.js';
import { webhookReleaseDue } from '../events.js';
import { webhookEndpointId } from '../ids.js';
import { lockOverdue, lockWaiting, updateHeldQueued } from './queries.js';
import { promoteNext, scheduleAttempt } from './scheduling.js';
/** Bounds one transaction; the rest is done by the next one. */
const RELEASED_MAX = 500;
/** Lets go what was kept for an endpoint that was resumed, or that is not ordered any more. */
export async function releaseDeliveries(ctx, event) {
    const endpointId = webhookEndpointId.parse(event.payload.endpointId);
    await ctx.write(async (tx) => {
        const endpoint = await lockEndpoint(tx.db, endpointId);
        if (!endpoint || endpoint.pausedAt !== null || endpoint.deletedAt !== null)
            return;
        if (endpoint.ordered) {
            await updateHeldQueued(tx.db, endpointId);
            return promoteNext(tx, endpoint);
        }
        const waiting = await lockWaiting(tx.db, { endpointId, states: ['HELD', 'QUEUED'], limit: RELEASED_MAX });
        for (const delivery of waiting)
            await scheduleAttempt(tx, delivery, { at: ctx.now() });
        if (waiting.length === RELEASED_MAX)
            tx.schedule(webhookReleaseDue({ endpointId }), ctx.now());
    });
}
/** What is due is attempted within seconds, or within the time that the workers are behind. */
const OVERDUE_MS = 3_600_000;
/** Joins. Gives new tickets to those whose attempt nobody has made. */
export async function remindOverdue(tx) {
    const overdue = await lockOverdue(tx.db, new Date(tx.ctx.now().getTime() - OVERDUE_MS), RELEASED_MAX);
    for (const delivery of overdue)
        await scheduleAttempt(tx, delivery, { at: tx.ctx.now() });
}
//# sourceMappingURL=release.js.map