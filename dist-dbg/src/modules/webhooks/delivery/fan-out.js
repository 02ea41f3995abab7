import { eventId } from '../../../kernel/events.js';
import { rest } from '../../../platform/outbox/idle.js';
import { listEndpoints, lockEndpoint, lockEndpointCount } from '../endpoints/queries.js';
import { webhookAttemptDue } from '../events.js';
import { webhookDeliveryId } from '../ids.js';
import { hasOpenDelivery, insertDeliveries, insertMessage } from './queries.js';
import { routeOf } from './routing.js';
/** Under this name it rests, and is woken by the first endpoint. */
export const FAN_OUT = 'webhooks.fanOut';
/** Heard of every public event: one delivery for each endpoint that has asked for it, each with attempts of its own. */
export async function fanOut(ctx, event) {
    const { name, version, subjectId, occurredAt } = event;
    const payload = event.payload;
    const message = { id: eventId.toUuid(event.id), name, version, subjectId, payload, occurredAt, isTest: false };
    await ctx.write(async (tx) => {
        const endpoints = await listEndpoints(tx.db);
        if (endpoints.length === 0)
            return restIfThereIsNone(tx);
        await insertMessage(tx.db, message);
        await deliverTo(tx, endpoints, message);
    });
}
/** Nobody to tell: the events of this tenant cost nothing until there is. */
async function restIfThereIsNone({ db, ctx }) {
    if ((await lockEndpointCount(db)) === 0)
        await rest(db, { listener: FAN_OUT, tenantId: ctx.tenant.id });
}
/** Joins. */
export async function deliverTo(tx, endpoints, message) {
    const rows = [];
    for (const endpoint of endpoints) {
        const route = await routeTo(tx, endpoint, message);
        if (route === null)
            continue;
        const ids = { id: webhookDeliveryId.mint(), messageId: message.id, endpointId: endpoint.id, eventType: message.name };
        rows.push({ ...ids, ...route, ...progressOf(route, tx.ctx.now()), createdAt: tx.ctx.now() });
    }
    if (rows.length === 0)
        return;
    for (const { state, id, ticket, nextAttemptAt } of await insertDeliveries(tx.db, rows))
        if (state === 'PENDING' && nextAttemptAt !== null)
            tx.schedule(webhookAttemptDue({ deliveryId: id, ticket }), nextAttemptAt);
}
function progressOf({ state }, now) {
    if (state === 'PENDING')
        return { ticket: 1, nextAttemptAt: now };
    return { settledAt: state === 'FILTERED' || state === 'SKIPPED' ? now : null };
}
/** At an ordered endpoint somebody else may be settling what is before it: whoever comes second sees what the first one did. */
async function routeTo(tx, endpoint, message) {
    if (!endpoint.ordered || routeOf(endpoint, message, false) === null)
        return routeOf(endpoint, message, false);
    const locked = await lockEndpoint(tx.db, endpoint.id);
    return locked && routeOf(locked, message, await hasOpenDelivery(tx.db, endpoint.id));
}
//# sourceMappingURL=fan-out.js.map