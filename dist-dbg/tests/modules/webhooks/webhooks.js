/** A world whose tenants may call receivers on the loopback, with workers, and the steps that tests of webhooks share. */
import { CreateCategoryDocument, CreateWebhookEndpointDocument, DeleteCategoryDocument, DeleteWebhookEndpointDocument, EventDeliveriesDocument, WebhookDeliveriesDocument, WebhookDeliveryDocument, WebhookEndpointsDocument, } from '../../../schema/generated/graphql.js';
import { useEvents } from '../../support/events.js';
import { useReceiver } from '../../support/receiver.js';
import { until, useWorld } from '../../support/world.js';
/** Endpoints live as long as their test: ten calls that fail within a minute would open the circuit to the receiver for the others. */
export function useWebhooks(variables = {}) {
    const world = useWorld({ OUTBOUND_ALLOW: '127.0.0.1', ...variables });
    const made = { world, receiver: useReceiver(), events: useEvents(world) };
    afterEach(async () => {
        for (const { admin } of [world.acme, world.globex]) {
            const { webhookEndpoints } = await admin.run(WebhookEndpointsDocument, { first: 100 });
            for (const { id } of webhookEndpoints?.nodes ?? [])
                await admin.run(DeleteWebhookEndpointDocument, { input: { id } });
        }
    });
    return made;
}
let count = 0;
/** A path of the receiver that no other endpoint has. */
export function newPath() {
    count += 1;
    return `/hook-${count}`;
}
/** An endpoint at a path of its own. */
export async function newEndpoint(client, receiver, { path = newPath(), ...more } = {}) {
    const input = { url: `${receiver.url}${path}`, eventTypes: ['commerce.categoryCreated'], ...more };
    const { createWebhookEndpoint: created } = await client.run(CreateWebhookEndpointDocument, { input });
    if (!created?.secret)
        throw new Error('no endpoint was created');
    return { ...created.endpoint, secret: created.secret, publicKey: created.publicKey, path };
}
/** Something happens: `commerce.categoryCreated`. */
export async function createCategory(client, name = 'Category', parentId = null) {
    count += 1;
    const { createCategory: category } = await client.run(CreateCategoryDocument, { input: { name, slug: `category-${count}`, parentId } });
    if (!category)
        throw new Error('no category was created');
    return category;
}
/** The newest first. */
export async function deliveriesOf(client, endpointId) {
    const { webhookDeliveries } = await client.run(WebhookDeliveriesDocument, { filter: { endpointId }, first: 100 });
    return webhookDeliveries?.nodes ?? [];
}
export async function deliveryOf(client, id) {
    const { webhookDelivery } = await client.run(WebhookDeliveryDocument, { id });
    if (!webhookDelivery)
        throw new Error(`no delivery ${id}`);
    return webhookDelivery;
}
/** The newest delivery to the endpoint, with its attempts, once it is in this state after this many attempts. */
export async function untilDelivery(client, endpointId, state, attempts) {
    const find = async () => (await deliveriesOf(client, endpointId))[0];
    const isSo = async () => {
        const found = await find();
        return found !== undefined && found.state === state && (attempts === undefined || found.attemptCount === attempts);
    };
    await until(isSo, `the delivery to ${endpointId} is ${state}${attempts === undefined ? '' : ` after ${attempts} attempts`}`);
    return deliveryOf(client, (await find())?.id ?? '');
}
export async function eventAt(client, eventId) {
    const { eventDeliveries } = await client.run(EventDeliveriesDocument, { eventId });
    if (!eventDeliveries)
        throw new Error(`nothing is known of ${eventId}`);
    return eventDeliveries;
}
export async function deleteCategoryById(client, id) {
    await client.run(DeleteCategoryDocument, { input: { id } });
}
//# sourceMappingURL=webhooks.js.map