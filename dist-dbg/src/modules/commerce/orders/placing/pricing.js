import { settingOf } from '../../../../kernel/entitlements.js';
import { placeOf } from '../../addresses/address.js';
import { addShipping, calculate } from '../../pricing/calculation/calculate.js';
import { readPriceFacts } from '../../pricing/explanation/facts.js';
import { couponOutcomeOf } from '../../pricing/explanation/service.js';
import { defaultTaxCategory, pricesIncludeTax } from '../../pricing/settings.js';
import { shippingMethodNotFound } from '../../shipping/methods/errors.js';
import { chargeOf } from '../../shipping/quotes/charge.js';
import { readShippingFacts } from '../../shipping/quotes/facts.js';
import { quoteShipping } from '../../shipping/quotes/quote-shipping.js';
import { shippingMethodNotOffered } from '../errors.js';
/** Throws what `readPriceFacts` throws, and `COMMERCE_SHIPPING_NOT_OFFERED` or `COMMERCE_SHIPPING_METHOD_NOT_FOUND`. Reads, and writes nothing. */
export async function priceOrder(ctx, db, request) {
    const place = request.shippingAddress === null ? null : placeOf(request.shippingAddress);
    const facts = await readPriceFacts(ctx, db, asked(request, place));
    const goods = calculate(facts.calculation);
    const coupons = request.couponCodes.map((code) => ({ code, outcome: couponOutcomeOf(code, { facts, explanation: goods }) }));
    const whole = await withShipping(ctx, db, { request, place, facts, goods });
    return { goods, whole, coupons, rounding: facts.calculation.rounding };
}
function asked({ lines, currencyCode, customerId, couponCodes, country, ...edited }, place) {
    const { isFirstOrder, ownUses, pathOf } = edited;
    const where = {
        country: place?.countryCode ?? country ?? undefined,
        region: place?.region ?? undefined,
        postalCode: place?.postalCode ?? undefined,
    };
    return { ...where, lines: [...lines], currencyCode, customerId, couponCodes: [...couponCodes], at: undefined, isFirstOrder, ownUses, pathOf };
}
/** A method that was chosen is never left out silently: shipping would be free. */
async function withShipping(ctx, db, { request, place, facts, goods }) {
    if (request.shippingMethodId === null)
        return goods;
    if (place === null)
        throw shippingMethodNotOffered('NOT_SENT_THERE');
    const { currencyCode, lines } = request;
    const { totalMinor, freeShippingBy } = goods;
    const shipped = await readShippingFacts(db, { place, lines, defaultCode: settingOf(ctx, defaultTaxCategory) });
    const quotes = quoteShipping({ ...shipped, currencyCode, place, groupIds: facts.calculation.buyer.groupIds, totalMinor, freeShippingBy });
    const quote = quotes.find(({ method }) => method.id === request.shippingMethodId);
    if (!quote)
        throw shippingMethodNotFound(request.shippingMethodId);
    const charge = chargeOf(quote, { goods, taxOf: facts.taxOf, includesTax: settingOf(ctx, pricesIncludeTax) });
    if (charge === null)
        throw shippingMethodNotOffered(quote.outcome);
    return addShipping(goods, charge, facts.calculation.rounding);
}
//# sourceMappingURL=pricing.js.map