/** The steps that tests of exchanges share. */
import { ExchangeReturnDocument, FulfilOrderDocument, OrderWithPaymentsDocument, ReceiveReturnDocument, RecordPaymentDocument, RequestReturnDocument, } from '../../../../../schema/generated/graphql.js';
import { orderId } from '../../../../../src/modules/commerce/ids.js';
import { present } from '../../pricing/pricing.js';
import { place, read, rowOf, sellable, toldOf } from '../orders.js';
/** Pays what was asked for and has not come. */
export async function payAll(client, id) {
    const { payments } = present((await client.run(OrderWithPaymentsDocument, { id })).order);
    for (const payment of payments) {
        if (payment.captured.amount === '0.00')
            await client.run(RecordPaymentDocument, { input: { id: payment.id, amount: payment.amount } });
    }
}
/** Ordered, paid and sent, by invoice unless something else is said. */
export async function sent(client, { quantity = 1, amount = '10.00', isPaid = true, ...more } = {}) {
    const sold = await sellable(client, 10, amount);
    const order = await place(client, { lines: [{ variantId: sold.variantId, quantity }], paymentMethod: 'INVOICE', ...more });
    if (isPaid)
        await payAll(client, order.id);
    await client.run(FulfilOrderDocument, { input: { orderId: order.id } });
    return { sold, orderId: order.id, lineId: present(order.lines[0]).id };
}
/** And so many pieces of it have come back. */
export async function sendBack(client, order, quantity = 1) {
    const lines = [{ lineId: order.lineId, quantity }];
    const { requestReturn } = await client.run(RequestReturnDocument, { input: { orderId: order.orderId, lines } });
    const returnId = present(requestReturn).id;
    await client.run(ReceiveReturnDocument, { input: { returnId } });
    return { ...order, returnId };
}
export async function cameBack(client, bought = {}) {
    return sendBack(client, await sent(client, bought));
}
/** One piece of the variant unless more is said. */
export function exchangeOf(returnId, { variantId = '', ...more }) {
    return { input: { returnId, lines: [{ variantId, quantity: 1 }], ...more } };
}
export async function exchange(client, returnId, wanted) {
    return present((await client.run(ExchangeReturnDocument, exchangeOf(returnId, wanted))).exchangeReturn);
}
/** For one piece at this price. */
export async function exchangeFor(client, returnId, amount, paymentMethod = null) {
    return exchange(client, returnId, { variantId: (await sellable(client, 10, amount)).variantId, paymentMethod });
}
/** What is paid, given back or carried on, and still to come. */
export async function standingOf(client, id) {
    const { paid, refunded, due, paymentState } = await read(client, id);
    return [paid.amount, refunded.amount, due.amount, paymentState];
}
/** Of all payments of an order: what came by them, and what went back. */
export async function movedOf(client, id) {
    const { payments } = present((await client.run(OrderWithPaymentsDocument, { id })).order);
    return payments.map(({ captured, refunded }) => [captured.amount, refunded.amount]);
}
const OF_ORDERS = `select json_agg(json_build_object(
    'id', o.id, 'captured', captured_minor, 'refunded', refunded_minor, 'kept', captured_minor + gift_card_minor - refunded_minor - gift_card_returned_minor,
    'owed', payable_minor - credited_minor, 'credited', credited_minor - (select coalesce(sum(credited_minor), 0) from order_credits c where c.order_id = o.id),
    'come', (select coalesce(sum(carried_minor), 0) from order_exchanges e where e.replacement_order_id = o.id),
    'back', (select coalesce(sum(returned_minor), 0) from order_exchanges e where e.replacement_order_id = o.id),
    'gone', (select coalesce(sum(carried_minor - returned_minor), 0) from order_exchanges e where e.order_id = o.id))) as rows from orders o`;
const OF_PAYMENTS = `select coalesce(json_object_agg(reference_id, sums), '{}') as rows from (
    select reference_id, json_build_object('came', sum(captured_minor), 'went', sum(refunded_minor + refunding_minor)) as sums
    from payments where reference_kind = 'order' group by 1) paid`;
/**
 * By SQL: which orders do not agree with their payments, credits and exchanges, or keep more than is owed; and by how much what all orders say that
 * came and went differs from what came and went by payments.
 */
export async function oddsOf(world, tenant) {
    const { rows: orders } = await rowOf(world, tenant, OF_ORDERS);
    const { rows: payments } = await rowOf(world, tenant, OF_PAYMENTS);
    const movedOf = ({ id }) => payments[orderId.fromUuid(id)] ?? { came: 0, went: 0 };
    const odd = orders.filter((order) => {
        const { came, went } = movedOf(order);
        const isPaidOtherwise = order.captured !== came + order.come || order.refunded !== went + order.back + order.gone;
        return isPaidOtherwise || order.credited !== 0 || order.kept > order.owed || order.kept < 0;
    });
    const difference = orders.reduce((sum, order) => sum + order.captured - order.refunded - movedOf(order).came + movedOf(order).went, 0);
    return { orders: odd.map(({ id }) => id), difference };
}
/** What customers owe for each order, as the books have it: by the postings of all events about orders. */
export async function receivablesOf(world, tenant) {
    const names = ['orderPlaced', 'orderEdited', 'orderCredited', 'orderExchanged', 'carriedMoneyReturned'];
    const owed = new Map();
    for (const name of names) {
        for (const { orderId: subject, postings } of await toldOf(world, tenant, `commerce.${name}`)) {
            for (const posting of postings.filter(({ role }) => role === 'RECEIVABLES')) {
                const id = posting.orderId ?? subject;
                owed.set(id, (owed.get(id) ?? 0) + posting.amountMinor);
            }
        }
    }
    return owed;
}
//# sourceMappingURL=exchanging.js.map