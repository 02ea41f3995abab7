import { beginPayment, voidAuthorisation } from '../../payments/payment/moving.js';
import { PAYMENTS_OF_ORDER_MAX } from '../bounds.js';
import { nothingDue, orderIsCancelled, paymentUnderWay, tooManyPayments } from '../errors.js';
import { countPaymentsOfOrder, listLivePayments } from '../money/queries.js';
import { dueOf } from '../money/standing.js';
/** Of a locked order. The attempt that waits already in the same way, for the same amount, is answered again: nothing is begun twice. */
export async function attemptPayment(tx, order, method) {
    const { id, number, currencyCode } = order;
    if (order.state === 'CANCELLED')
        throw orderIsCancelled(number);
    const dueMinor = dueOf(order);
    if (dueMinor === 0)
        throw nothingDue(number);
    const live = (await listLivePayments(tx.db, id)).filter((payment) => payment.currencyCode === currencyCode);
    const waiting = live.filter(isWaiting);
    const openMinor = live.filter((payment) => !isWaiting(payment)).reduce((left, payment) => left - comingBy(payment), dueMinor);
    if (openMinor <= 0)
        throw paymentUnderWay(number);
    const same = waiting.find((payment) => payment.method === method && payment.amountMinor === openMinor);
    for (const payment of waiting)
        if (payment !== same)
            await voidAuthorisation(tx, payment.id);
    if (same)
        return same;
    if ((await countPaymentsOfOrder(tx.db, id)) >= PAYMENTS_OF_ORDER_MAX)
        throw tooManyPayments(PAYMENTS_OF_ORDER_MAX);
    const amount = { amountMinor: openMinor, currencyCode };
    return beginPayment(tx, { reference: { kind: 'order', id }, method, amount, capturesAtOnce: undefined });
}
/** For the customer, with a card that was not accepted yet or a transfer of which nothing came: there is no money, and nobody has sent goods for it. */
function isWaiting({ method, state, capturedMinor }) {
    return method === 'CARD' ? state === 'PENDING' : method === 'BANK_TRANSFER' && capturedMinor === 0;
}
function comingBy({ authorisedMinor, releasedMinor, capturedMinor }) {
    return authorisedMinor - releasedMinor - capturedMinor;
}
//# sourceMappingURL=attempt.js.map