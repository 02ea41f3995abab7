import { z } from 'zod';
import { check } from '../../../kernel/check.js';
import { eventId } from '../../../kernel/events.js';
import { momentInCursor } from '../../../kernel/inputs.js';
import { pageRequest, toPage } from '../../../kernel/page.js';
import { keyset } from '../../../platform/db/keyset.js';
import { listEndpoints } from '../endpoints/queries.js';
import { deliveryNotFound, eventNotFound } from '../errors.js';
import { webhookDeliveryId } from '../ids.js';
import { webhookDeliveries } from '../tables.js';
import { deliveryFilterSchema } from './checks.js';
import { findDelivery, findMessage, listDeliveriesOfMessage, listDeliveryPage } from './queries.js';
const newestFirst = { name: 'webhookDeliveries.CREATED_AT_DESC', values: z.tuple([momentInCursor, z.uuid()]) };
export async function getDelivery(ctx, id) {
    const delivery = await ctx.read((db) => findDelivery(db, id));
    if (!delivery)
        throw deliveryNotFound();
    return delivery;
}
export async function listDeliveries(ctx, { filter, page }) {
    const conditions = check(deliveryFilterSchema, filter ?? {}, 'filter');
    const request = pageRequest(page, newestFirst);
    const keys = keyset([webhookDeliveries.createdAt, webhookDeliveries.id], 'desc', request);
    const rows = await ctx.read((db) => listDeliveryPage(db, conditions, keys));
    return toPage(rows, request, ({ createdAt, id }) => [createdAt.getTime(), webhookDeliveryId.toUuid(id)]);
}
/** For each endpoint, also those that did not get it; deleted ones as far as there was something to deliver to them. */
export async function getEventDeliveries(ctx, id) {
    const uuid = eventId.toUuid(id);
    const { message, deliveries, endpoints } = await ctx.read(async (db) => ({
        message: await findMessage(db, uuid),
        deliveries: await listDeliveriesOfMessage(db, uuid),
        endpoints: await listEndpoints(db),
    }));
    if (!message)
        throw eventNotFound();
    const had = new Set(deliveries.map(({ endpointId }) => endpointId));
    const without = endpoints.filter((endpoint) => !had.has(endpoint.id));
    return {
        message,
        endpoints: [
            ...deliveries.map((delivery) => ({ endpointId: delivery.endpointId, state: delivery.state, reason: delivery.reason, delivery })),
            ...without.map((endpoint) => ({ endpointId: endpoint.id, state: 'SKIPPED', reason: whyNot(endpoint, message), delivery: null })),
        ],
    };
}
function whyNot({ createdAt }, { occurredAt }) {
    return createdAt > occurredAt ? 'CREATED_LATER' : 'NOT_SUBSCRIBED';
}
//# sourceMappingURL=service.js.map