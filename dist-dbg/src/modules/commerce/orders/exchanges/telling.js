/** An exchange as it is told: ids and amounts, nothing of the person, and not why. */
import { carriedMoneyReturned, orderExchanged } from '../events.js';
export function tellExchanged(exchange, between) {
    const { returnId, creditId, carriedMinor } = exchange;
    return orderExchanged({ ...describe(exchange, between), returnId, creditId, carriedMinor, postings: postingsOf(between, carriedMinor) });
}
export function tellReturned(exchange, { amountMinor, ...between }) {
    return carriedMoneyReturned({ ...describe(exchange, between), amountMinor, postings: postingsOf(between, -amountMinor) });
}
function describe({ id: exchangeId, currencyCode }, { first, replacement }) {
    const orders = { orderId: first.id, number: first.number, replacementOrderId: replacement.id, replacementNumber: replacement.number };
    return { ...orders, exchangeId, currencyCode };
}
/** The shop owes the customer less for the one order, and the customer the shop for the other. */
function postingsOf({ first, replacement }, carriedMinor) {
    if (carriedMinor === 0)
        return [];
    const receivable = { role: 'RECEIVABLES', taxRateId: null };
    return [
        { ...receivable, orderId: first.id, amountMinor: carriedMinor },
        { ...receivable, orderId: replacement.id, amountMinor: -carriedMinor },
    ];
}
//# sourceMappingURL=telling.js.map