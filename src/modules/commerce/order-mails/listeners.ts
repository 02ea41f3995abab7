/** What customers are written about their orders, behind the answer. */
import type { Ctx } from '../../../kernel/context.js';
import { settingOf } from '../../../kernel/entitlements.js';
import { type HeardEvent, type Listener, on } from '../../../kernel/events.js';
import { type OrderId, type OrderLineId, type ShipmentId, orderCreditId, orderEditId } from '../ids.js';
import { orderPlaced, orderShipped, shipmentTracked } from '../orders/events.js';
import { orderOfReference } from '../orders/money/reference.js';
import { listLinesOfOrder } from '../orders/queries.js';
import { listLinesOfShipments } from '../orders/shipments/queries.js';
import type { ShipmentRow } from '../orders/shipments/tables.js';
import type { OrderLineRow } from '../orders/tables.js';
import { paymentRefunded } from '../payments/events.js';
import { giftCardRefunded } from '../pricing/giftcards/events.js';
import { findOrderOfCredit, findOrderOfEdit, findShipment, findWrittenOrder } from './queries.js';
import { orderPlacedMails, orderRefundedMails, orderShippedMails } from './settings.js';
import { orderPlacedMail } from './texts/placed.js';
import { orderRefundedMail } from './texts/refunded.js';
import { orderShippedMail } from './texts/shipped.js';
import { amountIn, itemsIn, languageIn, writeTo } from './writing.js';

export const orderMailListeners: readonly Listener[] = [
  on(orderPlaced, writeOfOrder),
  on(orderShipped, writeOfShipment),
  on(shipmentTracked, writeOfTracking),
  on(paymentRefunded, writeOfRefund),
  on(giftCardRefunded, writeOfGiftCard),
];

async function writeOfOrder(ctx: Ctx, event: HeardEvent<{ readonly orderId: OrderId }>): Promise<void> {
  if (!settingOf(ctx, orderPlacedMails)) return;
  const { orderId: id } = event.payload;
  const { order, lines } = await ctx.read(async (db) => ({ order: await findWrittenOrder(db, id), lines: await listLinesOfOrder(db, id) }));
  // It may be cancelled by now.
  if (!order || order.state === 'CANCELLED') return;
  const language = languageIn(ctx, order);
  const items = itemsIn(
    language,
    lines.map((line) => ({ line, quantity: line.quantity })),
  );
  const amount = amountIn(language, { amountMinor: order.payableMinor, currencyCode: order.currencyCode });
  await writeTo(ctx, event, { order, template: orderPlacedMail, values: { items, amount, waits: order.state === 'PLACED' ? 'yes' : 'no' } });
}

type OfShipment = HeardEvent<{ readonly orderId: OrderId; readonly shipmentId: ShipmentId }>;

async function writeOfShipment(ctx: Ctx, event: OfShipment): Promise<void> {
  await tellShipment(ctx, event, () => true);
}

/** How it can be followed was not known when it left, or was wrong. Where it is not known now either, there is nothing to say. */
async function writeOfTracking(ctx: Ctx, event: OfShipment): Promise<void> {
  await tellShipment(ctx, event, ({ trackingNumber, trackingUrl }) => trackingNumber !== null || trackingUrl !== null);
}

async function tellShipment(ctx: Ctx, event: OfShipment, isWorthIt: (shipment: ShipmentRow) => boolean): Promise<void> {
  if (!settingOf(ctx, orderShippedMails)) return;
  const { orderId: id, shipmentId } = event.payload;
  const { order, shipment, lines, pieces } = await ctx.read(async (db) => ({
    ...{ order: await findWrittenOrder(db, id), shipment: await findShipment(db, shipmentId) },
    ...{ lines: await listLinesOfOrder(db, id), pieces: await listLinesOfShipments(db, [shipmentId]) },
  }));
  if (!order || !shipment || !isWorthIt(shipment)) return;
  const tracking = [shipment.carrier, shipment.trackingNumber].filter((part) => part !== null).join(' ');
  const items = itemsIn(languageIn(ctx, order), inParcel(lines, pieces));
  await writeTo(ctx, event, { order, template: orderShippedMail, values: { items, tracking }, link: shipment.trackingUrl });
}

function inParcel(lines: readonly OrderLineRow[], pieces: readonly { readonly lineId: OrderLineId; readonly quantity: number }[]) {
  const quantities = new Map(pieces.map(({ lineId, quantity }) => [lineId, quantity]));
  return lines.flatMap((line) => {
    const quantity = quantities.get(line.id);
    return quantity === undefined ? [] : [{ line, quantity }];
  });
}

type Refunded = { readonly amountMinor: number; readonly currencyCode: string };
type OfPayment = HeardEvent<Refunded & { readonly reference: { readonly kind: string; readonly id: string } }>;

async function writeOfRefund(ctx: Ctx, event: OfPayment): Promise<void> {
  const id = orderOfReference(event.payload.reference);
  if (id !== null) await tellRefund(ctx, event, id);
}

/** What goes back to a gift card for an order names the credit. */
async function writeOfGiftCard(ctx: Ctx, event: HeardEvent<Refunded & { readonly reference: string | null }>): Promise<void> {
  const { reference } = event.payload;
  const [credit, edit] = [orderCreditId.schema.safeParse(reference), orderEditId.schema.safeParse(reference)];
  const id = await ctx.read(async (db) => {
    if (credit.success) return findOrderOfCredit(db, credit.data);
    return edit.success ? findOrderOfEdit(db, edit.data) : null;
  });
  if (id !== null) await tellRefund(ctx, event, id);
}

async function tellRefund(ctx: Ctx, event: HeardEvent<Refunded>, id: OrderId): Promise<void> {
  if (!settingOf(ctx, orderRefundedMails)) return;
  const order = await ctx.read((db) => findWrittenOrder(db, id));
  if (!order) return;
  await writeTo(ctx, event, { order, template: orderRefundedMail, values: { amount: amountIn(languageIn(ctx, order), event.payload) } });
}
