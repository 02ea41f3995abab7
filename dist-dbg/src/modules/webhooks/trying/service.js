import { invariant } from '../../../kernel/assert.js';
import { check } from '../../../kernel/check.js';
import { eventId } from '../../../kernel/events.js';
import { findEventType } from '../catalogue/event-types.js';
import { findDelivery, findMessage } from '../deliveries/queries.js';
import { insertDeliveries, insertMessage } from '../delivery/queries.js';
import { routeOf } from '../delivery/routing.js';
import { scheduleAttempt } from '../delivery/scheduling.js';
import { getEndpoint, getLocked } from '../endpoints/service.js';
import { eventNotFound } from '../errors.js';
import { webhookSimulated, webhookTested } from '../events.js';
import { webhookDeliveryId } from '../ids.js';
import { makePayload } from '../requests/payload.js';
import { requestOf } from '../requests/request.js';
import { listSigningSecrets } from '../secrets/service.js';
import { simulateSchema, testSchema } from './checks.js';
/** Each makes us call whatever address the endpoint has: nobody should have us do so for fun. */
const TRIES_OF_TENANT = { name: 'webhook-tries', burst: 20, everyMs: 6_000 };
/** The request as it would be sent at this moment, and with `send` the answer to it. Nothing of it counts as a delivery. */
export async function simulateWebhook(ctx, input) {
    const { endpointId, eventType, eventId: event, send = false } = check(simulateSchema, input);
    const endpoint = await getEndpoint(ctx, endpointId);
    const message = event === undefined ? exampleMessage(ctx, eventType ?? '') : await getMessage(ctx, event);
    await ctx.throttle.take([TRIES_OF_TENANT, ctx.tenant.id]);
    const payload = await makePayload(ctx, endpoint, message);
    const route = routeOf(endpoint, message, false);
    if (payload.kind === 'failed')
        return { route, request: null, unmade: payload, result: null };
    const secrets = await ctx.read((db) => listSigningSecrets(db, ctx, endpoint.id));
    const request = requestOf(ctx, { endpoint, message, secrets, body: payload.body });
    const result = send ? await ctx.outbound.call(request) : null;
    await ctx.write(async (tx) => tx.emit(webhookSimulated({ endpointId, eventType: message.name, sent: send })));
    return { route, request, unmade: null, result };
}
/** Sends an example as events are sent: by a worker, recorded, once. It neither counts for the endpoint's health nor waits for others. */
export async function testWebhook(ctx, input) {
    const { endpointId, eventType } = check(testSchema, input);
    await getEndpoint(ctx, endpointId);
    await ctx.throttle.take([TRIES_OF_TENANT, ctx.tenant.id]);
    return ctx.write(async (tx) => {
        const endpoint = await getLocked(tx, endpointId);
        const message = exampleMessage(ctx, eventType);
        await insertMessage(tx.db, message);
        const id = webhookDeliveryId.mint();
        const row = { id, messageId: message.id, endpointId: endpoint.id, eventType, state: 'PENDING', createdAt: ctx.now() };
        const [inserted] = await insertDeliveries(tx.db, [row]);
        invariant(inserted, 'what was inserted is returned');
        await scheduleAttempt(tx, inserted, { at: ctx.now() });
        tx.emit(webhookTested({ endpointId, deliveryId: id, eventType }));
        const delivery = await findDelivery(tx.db, id);
        invariant(delivery, 'what was inserted is there');
        return delivery;
    });
}
async function getMessage(ctx, id) {
    const message = await ctx.read((db) => findMessage(db, eventId.toUuid(id)));
    if (!message)
        throw eventNotFound();
    return message;
}
/** As if it had just happened. */
function exampleMessage(ctx, name) {
    const type = findEventType(name);
    invariant(type, 'the input was checked');
    const { version, example: payload } = type;
    return { id: eventId.toUuid(eventId.mint()), name, version, subjectId: 'example', payload, occurredAt: ctx.now(), isTest: true };
}
//# sourceMappingURL=service.js.map