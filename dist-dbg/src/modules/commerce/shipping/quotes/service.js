import { check } from '../../../../kernel/check.js';
import { settingOf } from '../../../../kernel/entitlements.js';
import { toDecimal } from '../../../../kernel/money.js';
import { calculate } from '../../pricing/calculation/calculate.js';
import { readPriceFacts } from '../../pricing/explanation/facts.js';
import { defaultTaxCategory, pricesIncludeTax } from '../../pricing/settings.js';
import { shippingQuotesSchema } from './checks.js';
import { readShippingFacts } from './facts.js';
import { quoteShipping, weightOf } from './quote-shipping.js';
/** Throws what `readPriceFacts` throws: goods without a price have no total that shipping could go by. */
export async function quoteShippingFor(ctx, input) {
    const { lines, address, currencyCode, customerId } = check(shippingQuotesSchema, input);
    const place = { country: address.countryCode, region: address.region ?? undefined, postalCode: address.postalCode ?? undefined };
    const request = { lines, currencyCode, customerId, ...place, couponCodes: [], isFirstOrder: undefined, at: undefined };
    const { calculation, shipped } = await ctx.read(async (db) => ({
        ...(await readPriceFacts(ctx, db, request)),
        shipped: await readShippingFacts(db, { place: address, lines, defaultCode: settingOf(ctx, defaultTaxCategory) }),
    }));
    const { totalMinor, freeShippingBy } = calculate(calculation);
    const quotes = quoteShipping({ ...shipped, currencyCode, place: address, groupIds: calculation.buyer.groupIds, totalMinor, freeShippingBy });
    return {
        ...{ currencyCode, total: toDecimal({ amountMinor: totalMinor, currencyCode }), weightGrams: shownWeight(weightOf(shipped.lines)) },
        ...{ freeShippingBy, pricesIncludeTax: settingOf(ctx, pricesIncludeTax), methods: quotes.map((quote) => showQuote(quote, currencyCode)) },
    };
}
function showQuote({ method, outcome, priceMinor, rate, freeBecause }, currencyCode) {
    const money = (amountMinor) => (amountMinor === null ? null : toDecimal({ amountMinor, currencyCode }));
    return {
        ...{ method, outcome, freeBecause, shippingZoneId: rate?.shippingZoneId ?? null },
        ...{ price: money(priceMinor), freeFrom: money(rate?.freeFromMinor ?? null) },
    };
}
/** The largest number that GraphQL's Int can say. */
const INT_MAX = 2_147_483_647;
function shownWeight(grams) {
    return grams === null || grams > INT_MAX ? null : grams;
}
//# sourceMappingURL=service.js.map