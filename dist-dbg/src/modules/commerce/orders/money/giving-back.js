import { refundableOf } from '../../payments/ledger/sums.js';
import { refund, voidAuthorisation } from '../../payments/payment/moving.js';
import { returnToGiftCard } from '../../pricing/giftcards/ledger.js';
import { addReturned, findExchangeOf } from '../exchanges/queries.js';
import { tellReturned } from '../exchanges/telling.js';
import { saveOrder, takeOrder } from '../state/change.js';
import { followPayments, refreshed } from './following.js';
import { listLivePayments, listPaymentsOfOrder, sumReturned } from './queries.js';
import { overpaidOf } from './standing.js';
/**
 * What came above what is owed: first what was paid, the last payment first, then what gift cards gave, then what was carried over from the order
 * that it replaces something of. Answers how much it is.
 */
export async function giveBack(tx, order, { because, reason }) {
    const overpaidMinor = overpaidOf(order);
    let left = overpaidMinor;
    const { currencyCode } = order;
    const payments = (await listPaymentsOfOrder(tx.db, order.id)).filter((payment) => payment.currencyCode === currencyCode);
    for (const payment of payments.toReversed()) {
        const amountMinor = Math.min(left, refundableOf(payment));
        if (amountMinor === 0)
            continue;
        await refund(tx, { id: payment.id, amount: { amountMinor, currencyCode }, reason: reason ?? `Order ${order.number}` });
        left -= amountMinor;
    }
    if (left > 0)
        left = await returnToGiftCards(tx, order, { because, amountMinor: left });
    if (left > 0)
        await carryBack(tx, order, { because, reason, amountMinor: left });
    return overpaidMinor;
}
/** Answers what is left of it. */
async function returnToGiftCards(tx, order, { because, amountMinor }) {
    const returned = await sumReturned(tx.db, order.id);
    let left = amountMinor;
    for (const { giftCardId, amountMinor: given } of order.giftCards.toReversed()) {
        const part = Math.min(left, given - (returned.get(giftCardId) ?? 0));
        if (part === 0)
            continue;
        const amount = { amountMinor: part, currencyCode: order.currencyCode };
        await returnToGiftCard(tx, { id: giftCardId, amount, redemptionReference: order.id, reference: because });
        left -= part;
    }
    if (left < amountMinor)
        await saveOrder(tx, order.id, { giftCardReturnedMinor: order.giftCardReturnedMinor + amountMinor - left });
    return left;
}
/**
 * To the order that it came from, which is overpaid by it then, and from there to where the money came from. Orders are locked from the one that
 * was sent in exchange to the one that came back, by everybody.
 */
async function carryBack(tx, order, { amountMinor, ...why }) {
    const exchange = await findExchangeOf(tx.db, order.id);
    const part = exchange ? Math.min(amountMinor, exchange.carriedMinor - exchange.returnedMinor) : 0;
    if (!exchange || part === 0)
        return;
    const first = await takeOrder(tx, { id: exchange.orderId });
    await addReturned(tx.db, exchange.id, part);
    tx.emit(tellReturned(exchange, { first, replacement: order, amountMinor: part }));
    await giveBack(tx, await followPayments(tx, first), why);
    await refreshed(tx, first.id);
}
/** Nothing is taken any more for an order that is cancelled: what is held is let go. Throws where a provider is just being asked to capture. */
export async function letGo(tx, order) {
    for (const payment of await listLivePayments(tx.db, order.id)) {
        if (payment.capturedMinor === 0)
            await voidAuthorisation(tx, payment.id);
    }
}
//# sourceMappingURL=giving-back.js.map