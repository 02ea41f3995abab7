/** What an exchange comes to. Reads, and writes nothing: a preview is the same as far as this. */
import { invariant } from '../../../../kernel/assert.js';
import { versionStale } from '../../errors.js';
import { currencyMixed } from '../../pricing/errors.js';
import { EXCHANGE_DEPTH_MAX } from '../bounds.js';
import { creditOf } from '../credits/amounts.js';
import { tooManyExchanges } from '../errors.js';
import { overpaidOf } from '../money/standing.js';
import { requireAgreed } from '../placing/agreed.js';
import { priceOrder } from '../placing/pricing.js';
import { listLinesOfOrder } from '../queries.js';
import { findExchangeOf } from './queries.js';
import { takeReturned } from './returned.js';
/** Throws what pricing throws, and what stands in the way of any exchange of this return. */
export async function planExchange(ctx, db, { asked, found, order }) {
    if (asked.ifVersion !== undefined && asked.ifVersion !== order.version)
        throw versionStale(order.version);
    const lines = await listLinesOfOrder(db, order.id);
    const wanted = requestOf(order, lines, asked);
    const priced = await priceOrder(ctx, db, wanted);
    requireAgreed({ amountMinor: priced.whole.payableMinor, currencyCode: order.currencyCode }, asked.expectedPayable);
    const pieces = await takeReturned(db, found, lines);
    const depth = ((await findExchangeOf(db, order.id))?.depth ?? 0) + 1;
    if (depth > EXCHANGE_DEPTH_MAX)
        throw tooManyExchanges(EXCHANGE_DEPTH_MAX);
    const { creditedMinor } = creditOf(order, { all: lines, pieces, withShipping: false });
    const overpaidMinor = overpaidOf({ ...order, creditedMinor: order.creditedMinor + creditedMinor });
    const carriedMinor = Math.min(overpaidMinor, priced.whole.payableMinor);
    return { asked, order, lines, pieces, wanted, priced, depth, creditedMinor, carriedMinor, refundMinor: overpaidMinor - carriedMinor };
}
/** For the same customer, by the way of the first order where nothing else is said. */
function requestOf(order, lines, asked) {
    const { currencyCode, customerId, email, billingAddress, country } = order;
    const { shippingAddress = order.shippingAddress, shippingMethodId, paymentMethod } = asked;
    return {
        ...{ currencyCode, customerId, email, billingAddress, country, shippingAddress, shippingMethodId, paymentMethod },
        ...{ lines: pricedLines(lines, asked, currencyCode), couponCodes: [], giftCardCodes: [], cart: null },
    };
}
/** A price that is named is with tax or without as those of the first order are. */
function pricedLines([line], { lines }, currencyCode) {
    invariant(line, 'an order has a line');
    const foreign = lines.flatMap(({ unitPrice }, index) => unitPrice === undefined || unitPrice.currencyCode === currencyCode ? [] : [`input.lines.${index}.unitPrice.currencyCode`]);
    if (foreign.length > 0)
        throw currencyMixed(foreign);
    const terms = { includesTax: line.includesTax, priceListId: null, priceListName: null, minimumQuantity: 1 };
    return lines.map(({ unitPrice, ...wanted }) => (unitPrice === undefined ? wanted : { ...wanted, agreedPrice: { ...unitPrice, ...terms } }));
}
//# sourceMappingURL=plan.js.map