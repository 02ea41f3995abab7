import { z } from 'zod';
import { check } from '../../../kernel/check.js';
import type { Ctx } from '../../../kernel/context.js';
import { type EventId, eventId } from '../../../kernel/events.js';
import { momentInCursor } from '../../../kernel/inputs.js';
import { type Page, type PageArguments, type PageOrder, pageRequest, toPage } from '../../../kernel/page.js';
import { keyset } from '../../../platform/db/keyset.js';
import type { DeliveryReason } from '../delivery/routing.js';
import { listEndpoints } from '../endpoints/queries.js';
import { deliveryNotFound, eventNotFound } from '../errors.js';
import { type WebhookDeliveryId, type WebhookEndpointId, webhookDeliveryId } from '../ids.js';
import { type DeliveryRow, type DeliveryState, type EndpointRow, type MessageRow, webhookDeliveries } from '../tables.js';
import { type FindDeliveries, deliveryFilterSchema } from './checks.js';
import { findDelivery, findMessage, listDeliveriesOfMessage, listDeliveryPage } from './queries.js';

const newestFirst: PageOrder = { name: 'webhookDeliveries.CREATED_AT_DESC', values: z.tuple([momentInCursor, z.uuid()]) };

export async function getDelivery(ctx: Ctx, id: WebhookDeliveryId): Promise<DeliveryRow> {
  const delivery = await ctx.read((db) => findDelivery(db, id));
  if (!delivery) throw deliveryNotFound();
  return delivery;
}

type ListDeliveries = { readonly filter: FindDeliveries | null | undefined; readonly page: PageArguments };

export async function listDeliveries(ctx: Ctx, { filter, page }: ListDeliveries): Promise<Page<DeliveryRow>> {
  const conditions = check(deliveryFilterSchema, filter ?? {}, 'filter');
  const request = pageRequest(page, newestFirst);
  const keys = keyset([webhookDeliveries.createdAt, webhookDeliveries.id], 'desc', request);
  const rows = await ctx.read((db) => listDeliveryPage(db, conditions, keys));
  return toPage(rows, request, ({ createdAt, id }) => [createdAt.getTime(), webhookDeliveryId.toUuid(id)]);
}

/** What became of an event at one endpoint. */
export type EventAtEndpoint = {
  readonly endpointId: WebhookEndpointId;
  readonly state: DeliveryState;
  readonly reason: string | null;
  /** Null when there was nothing to deliver. */
  readonly delivery: DeliveryRow | null;
};
export type EventDeliveries = { readonly message: MessageRow; readonly endpoints: readonly EventAtEndpoint[] };

/** For each endpoint, also those that did not get it; deleted ones as far as there was something to deliver to them. */
export async function getEventDeliveries(ctx: Ctx, id: EventId): Promise<EventDeliveries> {
  const uuid = eventId.toUuid(id);
  const { message, deliveries, endpoints } = await ctx.read(async (db) => ({
    message: await findMessage(db, uuid),
    deliveries: await listDeliveriesOfMessage(db, uuid),
    endpoints: await listEndpoints(db),
  }));
  if (!message) throw eventNotFound();
  const had = new Set(deliveries.map(({ endpointId }) => endpointId));
  const without = endpoints.filter((endpoint) => !had.has(endpoint.id));
  return {
    message,
    endpoints: [
      ...deliveries.map((delivery) => ({ endpointId: delivery.endpointId, state: delivery.state, reason: delivery.reason, delivery })),
      ...without.map((endpoint) => ({ endpointId: endpoint.id, state: 'SKIPPED' as const, reason: whyNot(endpoint, message), delivery: null })),
    ],
  };
}

function whyNot({ createdAt }: EndpointRow, { occurredAt }: MessageRow): DeliveryReason {
  return createdAt > occurredAt ? 'CREATED_LATER' : 'NOT_SUBSCRIBED';
}
