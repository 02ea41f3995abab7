import { settingOf } from '../../../kernel/entitlements.js';
import { on } from '../../../kernel/events.js';
import { shownLines } from '../addresses/showing.js';
import { orderCreditId, orderEditId } from '../ids.js';
import { orderEdited, orderPlaced, orderShipped, shipmentTracked } from '../orders/events.js';
import { orderOfReference } from '../orders/money/reference.js';
import { listLinesOfOrder } from '../orders/queries.js';
import { listLinesOfShipments } from '../orders/shipments/queries.js';
import { paymentRefunded } from '../payments/events.js';
import { giftCardRefunded } from '../pricing/giftcards/events.js';
import { findOrderOfCredit, findOrderOfEdit, findReplaced, findShipment, findWrittenOrder } from './queries.js';
import { orderEditedMails, orderPlacedMails, orderRefundedMails, orderShippedMails } from './settings.js';
import { orderEditedMail } from './texts/edited.js';
import { orderPlacedMail } from './texts/placed.js';
import { orderRefundedMail } from './texts/refunded.js';
import { orderShippedMail } from './texts/shipped.js';
import { amountIn, itemsIn, languageIn, writeTo } from './writing.js';
export const orderMailListeners = [
    on(orderPlaced, writeOfOrder),
    on(orderEdited, writeOfEdit),
    on(orderShipped, writeOfShipment),
    on(shipmentTracked, writeOfTracking),
    on(paymentRefunded, writeOfRefund),
    on(giftCardRefunded, writeOfGiftCard),
];
async function writeOfOrder(ctx, event) {
    if (!settingOf(ctx, orderPlacedMails))
        return;
    const { orderId: id } = event.payload;
    const { written, replaced } = await ctx.read(async (db) => ({ written: await findOrdered(db, id), replaced: await findReplaced(db, id) }));
    if (!written)
        return;
    const { order } = written;
    const exchange = { replaces: replaced?.number ?? '', carried: someIn(ctx, order, replaced?.carriedMinor ?? 0) };
    const values = { ...comesTo(ctx, written), ...exchange, waits: order.state === 'PLACED' ? 'yes' : 'no' };
    await writeTo(ctx, event, { order, template: orderPlacedMail, values });
}
/** Of several edits each tells what it has changed, and all of them what the order says by now. */
async function writeOfEdit(ctx, event) {
    if (!settingOf(ctx, orderEditedMails))
        return;
    const { orderId: id, payableMinor, refundMinor } = event.payload;
    const written = await ctx.read((db) => findOrdered(db, id));
    if (!written)
        return;
    const { order } = written;
    const money = { more: someIn(ctx, order, payableMinor), back: someIn(ctx, order, refundMinor) };
    const place = order.shippingAddress === null ? '' : shownLines(ctx, order.shippingAddress).join(', ');
    const values = { ...comesTo(ctx, written), ...money, place, method: order.shippingMethodName ?? '' };
    await writeTo(ctx, event, { order, template: orderEditedMail, values });
}
/** Null for an order that is cancelled by now. */
async function findOrdered(db, id) {
    const order = await findWrittenOrder(db, id);
    return order && order.state !== 'CANCELLED' ? { order, lines: await listLinesOfOrder(db, id) } : null;
}
function comesTo(ctx, { order, lines }) {
    const language = languageIn(ctx, order);
    const items = lines.map((line) => ({ line, quantity: line.quantity }));
    return { items: itemsIn(language, items), amount: amountIn(language, { ...order, amountMinor: order.payableMinor }) };
}
/** Empty where it is nothing. */
function someIn(ctx, order, amountMinor) {
    return amountMinor > 0 ? amountIn(languageIn(ctx, order), { ...order, amountMinor }) : '';
}
async function writeOfShipment(ctx, event) {
    await tellShipment(ctx, event, () => true);
}
/** How it can be followed was not known when it left, or was wrong. Where it is not known now either, there is nothing to say. */
async function writeOfTracking(ctx, event) {
    await tellShipment(ctx, event, ({ trackingNumber, trackingUrl }) => trackingNumber !== null || trackingUrl !== null);
}
async function tellShipment(ctx, event, isWorthIt) {
    if (!settingOf(ctx, orderShippedMails))
        return;
    const { orderId: id, shipmentId } = event.payload;
    const { order, shipment, lines, pieces } = await ctx.read(async (db) => ({
        ...{ order: await findWrittenOrder(db, id), shipment: await findShipment(db, shipmentId) },
        ...{ lines: await listLinesOfOrder(db, id), pieces: await listLinesOfShipments(db, [shipmentId]) },
    }));
    if (!order || !shipment || !isWorthIt(shipment))
        return;
    const tracking = [shipment.carrier, shipment.trackingNumber].filter((part) => part !== null).join(' ');
    const items = itemsIn(languageIn(ctx, order), inParcel(lines, pieces));
    await writeTo(ctx, event, { order, template: orderShippedMail, values: { items, tracking }, link: shipment.trackingUrl });
}
function inParcel(lines, pieces) {
    const quantities = new Map(pieces.map(({ lineId, quantity }) => [lineId, quantity]));
    return lines.flatMap((line) => {
        const quantity = quantities.get(line.id);
        return quantity === undefined ? [] : [{ line, quantity }];
    });
}
async function writeOfRefund(ctx, event) {
    const id = orderOfReference(event.payload.reference);
    if (id !== null)
        await tellRefund(ctx, event, id);
}
/** What goes back to a gift card for an order names the credit. */
async function writeOfGiftCard(ctx, event) {
    const { reference } = event.payload;
    const [credit, edit] = [orderCreditId.schema.safeParse(reference), orderEditId.schema.safeParse(reference)];
    const id = await ctx.read(async (db) => {
        if (credit.success)
            return findOrderOfCredit(db, credit.data);
        return edit.success ? findOrderOfEdit(db, edit.data) : null;
    });
    if (id !== null)
        await tellRefund(ctx, event, id);
}
async function tellRefund(ctx, event, id) {
    if (!settingOf(ctx, orderRefundedMails))
        return;
    const order = await ctx.read((db) => findWrittenOrder(db, id));
    if (!order)
        return;
    await writeTo(ctx, event, { order, template: orderRefundedMail, values: { amount: amountIn(languageIn(ctx, order), event.payload) } });
}
//# sourceMappingURL=listeners.js.map