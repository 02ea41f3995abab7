import { expect } from 'chai';
import { CancelOrderDocument, CancelReturnDocument, FulfilOrderDocument, IssueGiftCardDocument, OrderProgressDocument, OrderWithPaymentsDocument, ReceiveReturnDocument, ReceiveStockDocument, RecordPaymentDocument, RefundOrderDocument, RequestReturnDocument, } from '../../../../schema/generated/graphql.js';
import { useWorld } from '../../../support/world.js';
import { discrepancies } from '../../inventory/stock.js';
import { euros, problemsOf } from '../catalogue.js';
import { present } from '../pricing/pricing.js';
import { newMethod, newZone, rateFor } from '../shipping/shipping.js';
import { ADDRESS, place, rowOf, sellable, stockOf, toldOf } from './orders.js';
/** Ordered, paid by invoice, and sent. */
async function sent(client, sold, quantity) {
    const order = await place(client, { lines: [{ variantId: sold.variantId, quantity }], paymentMethod: 'INVOICE' });
    await pay(client, order.id, order.payable.amount);
    await client.run(FulfilOrderDocument, { input: { orderId: order.id } });
    return { orderId: order.id, lineId: present(order.lines[0]).id };
}
async function pay(client, orderId, amount) {
    const payments = present((await client.run(OrderWithPaymentsDocument, { id: orderId })).order).payments;
    await client.run(RecordPaymentDocument, { input: { id: present(payments[0]).id, amount: euros(amount) } });
}
async function progress(client, id) {
    return present((await client.run(OrderProgressDocument, { id })).order);
}
/** How many orders do not agree with their lines, credits, payments and gift cards. */
async function countWrong(world, tenant) {
    const row = await rowOf(world, tenant, `select count(*)::int as wrong from orders o where
      credited_minor <> (select coalesce(sum(credited_minor), 0) from order_credits c where c.order_id = o.id)
      or gift_card_returned_minor > gift_card_minor
      or refunded_minor > captured_minor
      or exists (select 1 from order_lines l where l.order_id = o.id and (
        l.credited <> (select coalesce(sum(quantity), 0) from order_credit_lines c where c.line_id = l.id)
        or l.total_minor < (select coalesce(sum(total_minor), 0) from order_credit_lines c where c.line_id = l.id)
        or l.credited = l.quantity and l.total_minor <> (select sum(total_minor) from order_credit_lines c where c.line_id = l.id)
        or l.shipped <> (select coalesce(sum(quantity), 0) from shipment_lines s where s.line_id = l.id)
        or l.returned <> (select coalesce(sum(restocked + scrapped), 0) from order_return_lines r where r.line_id = l.id)))`);
    return row.wrong;
}
describe('returns and refunds', () => {
    const world = useWorld();
    it('take back what comes, restock what is good, and scrap the rest', async () => {
        const { admin } = world.acme;
        const sold = await sellable(admin, 5, '10.00');
        await admin.run(ReceiveStockDocument, { input: { itemId: sold.itemId, quantity: 5, unitCost: euros('4.00') } });
        const { orderId, lineId } = await sent(admin, sold, 4);
        const requested = present((await admin.run(RequestReturnDocument, { input: { orderId, lines: [{ lineId, quantity: 3, reason: 'too small' }] } })).requestReturn);
        expect(requested.lines).to.deep.equal([{ lineId, quantity: 3, reason: 'too small', restocked: 0, scrapped: 0 }]);
        expect((await progress(admin, orderId)).lines[0]).to.include({ returning: 3, returned: 0 });
        const tooMany = { input: { orderId, lines: [{ lineId, quantity: 2 }] } };
        expect(problemsOf(await admin.refusal(RequestReturnDocument, tooMany))).to.deep.equal([
            'input.lines.0.quantity COMMERCE_ORDER_QUANTITY_TOO_LARGE',
        ]);
        const came = { input: { returnId: requested.id, lines: [{ lineId, restock: 1, scrap: 1 }] } };
        const received = present((await admin.run(ReceiveReturnDocument, came)).receiveReturn);
        expect(received.lines[0]).to.include({ restocked: 1, scrapped: 1 });
        expect((await progress(admin, orderId)).lines[0]).to.include({ returning: 0, returned: 2 });
        expect(await stockOf(admin, sold)).to.deep.equal([7, 0]);
        expect(await discrepancies(admin)).to.deep.equal([]);
        expect(await admin.refusal(ReceiveReturnDocument, came)).to.include({ reason: 'COMMERCE_RETURN_CLOSED' });
        expect(await admin.refusal(CancelReturnDocument, { input: { returnId: requested.id } })).to.include({ reason: 'COMMERCE_RETURN_CLOSED' });
        const second = present((await admin.run(RequestReturnDocument, tooMany)).requestReturn);
        const more = { input: { returnId: second.id, lines: [{ lineId, restock: 2, scrap: 1 }] } };
        expect(problemsOf(await admin.refusal(ReceiveReturnDocument, more))).to.deep.equal(['input.lines.0 COMMERCE_ORDER_QUANTITY_TOO_LARGE']);
        await admin.run(CancelReturnDocument, { input: { returnId: second.id } });
        expect((await progress(admin, orderId)).lines[0]).to.include({ returning: 0, returned: 2 });
    });
    it('give back what pieces have cost, in parts that add up to what was charged, and no more', async () => {
        const { admin } = world.acme;
        // Three pieces of which no third is a whole number of cents.
        const sold = await sellable(admin, 10, '3.33');
        const { orderId, lineId } = await sent(admin, sold, 3);
        const refund = async (quantity) => {
            const { data, errors } = await admin.send(RefundOrderDocument, {
                input: { orderId, lines: [{ lineId, quantity }], reason: 'a dent' },
            });
            return errors[0]?.extensions.reason ?? data?.refundOrder.refunded.amount;
        };
        expect(await refund(1)).to.equal('3.33');
        const races = await Promise.all([refund(2), refund(2), refund(2)]);
        expect(races.toSorted()).to.deep.equal(['9.99', 'COMMERCE_ORDER_QUANTITY_TOO_LARGE', 'COMMERCE_ORDER_QUANTITY_TOO_LARGE']);
        const done = await progress(admin, orderId);
        expect(done).to.deep.include({
            paymentState: 'REFUNDED',
            paid: euros('9.99'),
            refunded: euros('9.99'),
            credited: euros('9.99'),
            due: euros('0.00'),
        });
        expect(await countWrong(world, world.acme)).to.equal(0);
    });
    it('owe less before they give anything back: what was not paid is not given back', async () => {
        const { admin } = world.acme;
        const sold = await sellable(admin, 10, '10.00');
        const order = await place(admin, { lines: [{ variantId: sold.variantId, quantity: 3 }], paymentMethod: 'INVOICE' });
        await pay(admin, order.id, '25.00');
        await admin.run(FulfilOrderDocument, { input: { orderId: order.id } });
        const lineId = present(order.lines[0]).id;
        const refund = async () => {
            const { refundOrder } = await admin.run(RefundOrderDocument, { input: { orderId: order.id, lines: [{ lineId, quantity: 1 }] } });
            return [refundOrder?.due.amount, refundOrder?.refunded.amount, refundOrder?.credits.at(-1)?.refund.amount];
        };
        expect(await refund()).to.deep.equal(['0.00', '5.00', '5.00']);
        expect(await refund()).to.deep.equal(['0.00', '15.00', '10.00']);
    });
    it('give back shipping once, and to gift cards what the payments did not bring', async () => {
        const { admin } = world.acme;
        const sold = await sellable(admin, 10, '20.00');
        const zone = await newZone(admin, [{ countryCode: 'DE' }]);
        const method = await newMethod(admin, { rates: [rateFor(zone, '5.00')] });
        const { code } = present((await admin.run(IssueGiftCardDocument, { input: { amount: euros('15.00') } })).issueGiftCard);
        const order = await place(admin, {
            ...{ lines: [{ variantId: sold.variantId, quantity: 1 }], shippingAddress: ADDRESS, shippingMethodId: method.id },
            ...{ giftCardCodes: [code], paymentMethod: 'CASH' },
        });
        expect(order.payable).to.deep.equal(euros('25.00'));
        await pay(admin, order.id, '10.00');
        const { cancelOrder } = await admin.run(CancelOrderDocument, { input: { orderId: order.id } });
        expect(cancelOrder).to.deep.include({ state: 'CANCELLED', paymentState: 'REFUNDED', refunded: euros('25.00'), credited: euros('25.00') });
        expect(cancelOrder?.credits[0]).to.deep.include({ shipping: euros('5.00'), refund: euros('25.00') });
        const cards = await rowOf(world, world.acme, `select sum(amount_minor)::int as left from gift_card_entries where reference like 'crd_%' or kind = 'REFUNDED'`);
        expect(cards).to.deep.equal({ left: 1500 });
        const again = { input: { orderId: order.id, shipping: true } };
        expect(await admin.refusal(RefundOrderDocument, again)).to.include({ reason: 'COMMERCE_NOTHING_TO_CREDIT' });
        expect(await countWrong(world, world.acme)).to.equal(0);
    });
    it('tell the books amounts that add up to zero', async () => {
        const credited = await toldOf(world, world.acme, 'commerce.orderCredited');
        expect(credited.length).to.be.greaterThan(3);
        for (const { postings, creditedMinor } of credited) {
            expect(postings.reduce((sum, { amountMinor }) => sum + amountMinor, 0)).to.equal(0);
            expect(postings.find(({ role }) => role === 'RECEIVABLES')?.amountMinor).to.equal(-creditedMinor);
        }
    });
});
//# sourceMappingURL=refunds.test.js.map