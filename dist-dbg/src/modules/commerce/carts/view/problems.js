/** What stands between a cart and an order. Told with the cart, never instead of it. */
import { toDecimal } from '../../../../kernel/money.js';
export const cartProblemKinds = [
    ...['VARIANT_GONE', 'NOT_ON_SALE', 'CURRENCY_NOT_OFFERED', 'NOT_ENOUGH_STOCK', 'PRICE_CHANGED', 'COUPON_NOT_GOOD'],
    ...['EMPTY', 'EMAIL_MISSING', 'SHIPPING_ADDRESS_MISSING', 'SHIPPING_METHOD_MISSING', 'SHIPPING_METHOD_NOT_OFFERED'],
];
const NOTHING_MORE = { variantId: null, couponCode: null, available: null, previousPrice: null, shippingOutcome: null };
const COUPON_OUTCOMES_OF_ITSELF = new Set(['UNKNOWN', 'NOT_GOOD', 'NOT_IN_FORCE', 'USED_UP']);
export function problemsOfLine(line, { onSale, price, item, currencyCode }) {
    const problem = (kind, more = {}) => ({ ...NOTHING_MORE, kind, variantId: line.variantId, ...more });
    if (line.sku === null)
        return [problem('VARIANT_GONE')];
    if (!onSale)
        return [problem('NOT_ON_SALE')];
    const found = [];
    if (price === null)
        found.push(problem('CURRENCY_NOT_OFFERED'));
    if (item && isShort(item, line.quantity))
        found.push(problem('NOT_ENOUGH_STOCK', { available: Math.max(0, item.available) }));
    const before = line.shownPriceMinor;
    if (price && before !== null && before !== price.amountMinor)
        found.push(problem('PRICE_CHANGED', { previousPrice: toDecimal({ amountMinor: before, currencyCode }) }));
    return found;
}
export function problemsOfCoupons(coupons) {
    return coupons
        .filter(({ outcome }) => COUPON_OUTCOMES_OF_ITSELF.has(outcome))
        .map(({ code }) => ({ ...NOTHING_MORE, kind: 'COUPON_NOT_GOOD', couponCode: code }));
}
/** What is missing of the cart as a whole. Who is known as a customer need not say where to write to. */
export function problemsOfCheckout(cart, { isEmpty, isSent, quoted }) {
    const problem = (kind, more = {}) => ({ ...NOTHING_MORE, kind, ...more });
    const found = [];
    if (isEmpty)
        found.push(problem('EMPTY'));
    if (cart.email === null && cart.customerId === null)
        found.push(problem('EMAIL_MISSING'));
    if (!isSent)
        return found;
    if (cart.shippingAddress === null)
        found.push(problem('SHIPPING_ADDRESS_MISSING'));
    if (cart.shippingMethodId === null)
        return [...found, problem('SHIPPING_METHOD_MISSING')];
    const outcome = quoted.find(({ quote }) => quote.method.id === cart.shippingMethodId)?.quote.outcome ?? null;
    if (!isEmpty && outcome !== 'OFFERED')
        found.push(problem('SHIPPING_METHOD_NOT_OFFERED', { shippingOutcome: outcome }));
    return found;
}
function isShort({ tracked, backOrder, available }, quantity) {
    return tracked && !backOrder && available < quantity;
}
//# sourceMappingURL=problems.js.map