import { settingOf } from '../../../../kernel/entitlements.js';
import { placeOf } from '../../addresses/address.js';
import { isOnSale } from '../../catalogue/products/publishing/status.js';
import { addShipping, calculate } from '../../pricing/calculation/calculate.js';
import { readFactsOfPriced } from '../../pricing/explanation/facts.js';
import { couponOutcomeOf } from '../../pricing/explanation/service.js';
import { country, defaultTaxCategory, pricesIncludeTax } from '../../pricing/settings.js';
import { chargeOf } from '../../shipping/quotes/charge.js';
import { readShippingMethods } from '../../shipping/quotes/facts.js';
import { quoteShipping } from '../../shipping/quotes/quote-shipping.js';
import { goodsAreSent } from '../settings.js';
/** What is not on sale, or has no price in the currency, is in no sum. */
export async function priceCart(ctx, db, { cart, lines }) {
    const { currencyCode, customerId, couponCodes } = cart;
    const onSale = lines.filter((line) => isOnSale(line, ctx.now())).map(({ variantId, quantity }) => ({ variantId, quantity }));
    const place = placeOfCart(ctx, cart);
    const { countryCode, region, postalCode } = place;
    const facts = await readFactsOfPriced(ctx, db, {
        ...{ lines: onSale, currencyCode, customerId, couponCodes: [...couponCodes], isFirstOrder: undefined, at: undefined },
        ...{ country: countryCode, region: region ?? undefined, postalCode: postalCode ?? undefined },
    });
    const goods = calculate(facts.calculation);
    const priced = new Map(goods.lines.map((explained) => [explained.line.variantId, explained]));
    const sent = lines.filter(({ variantId }) => priced.has(variantId));
    const quoted = sent.length > 0 && settingOf(ctx, goodsAreSent) ? await quoteCart(ctx, db, { facts, goods, place, sent }) : [];
    return {
        explanation: quoted.find(({ quote }) => quote.method.id === cart.shippingMethodId)?.whole ?? goods,
        priced,
        coupons: couponCodes.map((code) => ({ code, outcome: couponOutcomeOf(code, { facts, explanation: goods }) })),
        quoted,
    };
}
/** The methods that send it, in their order, and what each costs. */
export function offeredOf(quoted) {
    return quoted.flatMap(({ quote, whole }) => (whole?.shipping ? [{ quote, explained: whole.shipping }] : []));
}
/** As much as is known of where it goes. */
function placeOfCart(ctx, cart) {
    if (cart.shippingAddress)
        return placeOf(cart.shippingAddress);
    return { countryCode: cart.country ?? settingOf(ctx, country), region: null, postalCode: null };
}
async function quoteCart(ctx, db, { facts, goods, place, sent }) {
    const { currencyCode, buyer, rounding } = facts.calculation;
    const { totalMinor, freeShippingBy } = goods;
    const methods = await readShippingMethods(db, { place, defaultCode: settingOf(ctx, defaultTaxCategory) });
    const quotes = quoteShipping({ methods, lines: sent, currencyCode, place, groupIds: buyer.groupIds, totalMinor, freeShippingBy });
    const includesTax = settingOf(ctx, pricesIncludeTax);
    return quotes.map((quote) => {
        const charge = chargeOf(quote, { goods, taxOf: facts.taxOf, includesTax });
        return { quote, whole: charge && addShipping(goods, charge, rounding) };
    });
}
//# sourceMappingURL=pricing.js.map