/** What becomes of an order of the demo: each by the service that anybody's order goes through. */
import { invariant } from '../../../../kernel/assert.js';
import { toDecimal } from '../../../../kernel/money.js';
import { issueCreditNote, issueInvoice } from '../../invoicing/issuing/service.js';
import { listCreditsWithoutNote } from '../../invoicing/queries.js';
import { refundOrder } from '../../orders/credits/service.js';
import { listPaymentsOfOrder } from '../../orders/money/queries.js';
import { dueOf } from '../../orders/money/standing.js';
import { cancelOrder } from '../../orders/order/cancelling.js';
import { completeOrder, getOrder } from '../../orders/order/service.js';
import { listLinesOfOrder } from '../../orders/queries.js';
import { receiveReturn, requestReturn } from '../../orders/returns/service.js';
import { fulfilOrder } from '../../orders/shipments/service.js';
import { recordPayment } from '../../payments/payment/service.js';
/** All of it, or so many pieces of its first line. */
export function leaves(quantity) {
    return async (ctx, orderId) => {
        const { number } = await getOrder(ctx, orderId);
        const lines = quantity === undefined ? undefined : [{ lineId: await firstLine(ctx, orderId), quantity }];
        return fulfilOrder(ctx, { orderId, lines, carrier: 'DHL', trackingNumber: `003404341610940000${number.padStart(2, '0')}`, trackingUrl: null });
    };
}
export const isBilled = (ctx, orderId) => issueInvoice(ctx, { orderId });
export const isPaid = async (ctx, orderId) => {
    const order = await getOrder(ctx, orderId);
    const payment = (await ctx.read((db) => listPaymentsOfOrder(db, orderId))).at(-1);
    invariant(payment, 'the orders of the demo have one');
    const amount = toDecimal({ amountMinor: dueOf(order), currencyCode: order.currencyCode });
    return recordPayment(ctx, { id: payment.id, amount, receivedAt: ctx.now(), reference: `Order ${order.number}` });
};
/** One piece, as good as new: its price is given back. */
export const cameBack = async (ctx, orderId) => {
    const pieces = { lineId: await firstLine(ctx, orderId), quantity: 1 };
    const { id: returnId } = await requestReturn(ctx, { orderId, lines: [{ ...pieces, reason: 'Too small' }], note: null });
    await receiveReturn(ctx, { returnId, lines: [{ lineId: pieces.lineId, restock: 1, scrap: 0 }] });
    await refundOrder(ctx, { orderId, lines: [pieces], returnId, reason: 'Sent back' });
    for (const creditId of await ctx.read((db) => listCreditsWithoutNote(db, orderId)))
        await issueCreditNote(ctx, { creditId });
};
export const isCancelled = (ctx, orderId) => cancelOrder(ctx, { orderId, reason: 'The customer has changed their mind' });
export const isDone = (ctx, orderId) => completeOrder(ctx, { orderId });
async function firstLine(ctx, orderId) {
    const [line] = await ctx.read((db) => listLinesOfOrder(db, orderId));
    invariant(line, 'an order has lines');
    return line.id;
}
//# sourceMappingURL=happenings.js.map