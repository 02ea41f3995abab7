import { settingOf } from '../../../../kernel/entitlements.js';
import { invalidInput } from '../../../../kernel/errors.js';
import { variantNotFound } from '../../catalogue/errors.js';
import { customerNotFound } from '../../customers/errors.js';
import { requirePresent } from '../../presence.js';
import { decideTax } from '../calculation/tax-decision.js';
import { pickPrice } from '../calculation/unit-price.js';
import { currencyMixed } from '../errors.js';
import { listOffers } from '../lists/offers.js';
import { country, defaultTaxCategory, pricesIncludeTax, roundingOf } from '../settings.js';
import { readTaxRules } from '../tax/tax-rules.js';
import { findBuyerFacts, listCouponsByCodes, listPromotionFacts, listVariantFacts, } from './queries.js';
/** Of whom nobody knows whether they have ordered before. */
const STRANGER = { groupIds: [], vatId: null, exemption: null, hasOrdered: true };
/**
 * Reads all facts in eight statements at most, for any number of lines. Throws `COMMERCE_VARIANT_NOT_FOUND` and `COMMERCE_CURRENCY_MIXED`, each
 * naming every such line, and `COMMERCE_CUSTOMER_NOT_FOUND`.
 */
export async function readPriceFacts(ctx, db, request) {
    const { places, variantIds, ...facts } = await readFactsOfPriced(ctx, db, request);
    requirePresent(variantIds, placesOfLines(request), variantNotFound);
    const priced = new Set(places);
    const foreign = placesOfLines(request).filter((_, index) => !priced.has(index));
    if (foreign.length > 0)
        throw currencyMixed(foreign.map(({ path }) => path));
    return facts;
}
/** The same for a cart, where a line without a price is left out instead of refused. */
export async function readFactsOfPriced(ctx, db, request) {
    const { lines, currencyCode, couponCodes, at = ctx.now() } = request;
    const homeCountry = settingOf(ctx, country);
    const place = placeOf(request, homeCountry);
    const buyer = await readBuyer(db, request.customerId ?? null);
    const ids = [...new Set(lines.map(({ variantId }) => variantId))];
    const facts = new Map((await listVariantFacts(db, ids, settingOf(ctx, defaultTaxCategory))).map((one) => [one.variantId, one]));
    const offers = await listOffers(db, askedOffers(request, { buyer, at }));
    const rules = await readTaxRules(db, { homeCountry, countryCode: place.countryCode, at });
    const { ownUses = NO_USES } = request;
    const coupons = couponCodes.length === 0 ? [] : withoutOwn(await listCouponsByCodes(db, couponCodes), ownUses);
    const couponedIds = coupons.filter(isGood).map(({ promotionId }) => promotionId);
    const ownIds = ownUses.promotionIds;
    const promotions = await listPromotionFacts(db, { at, couponedIds, ownIds, buyerId: request.customerId ?? null });
    const known = { facts, offers, rules, place, buyer, includesTax: settingOf(ctx, pricesIncludeTax) };
    const priced = linesOf(request, known);
    return {
        coupons,
        taxOf: (taxCategoryId) => decideTax(rules, { place, taxCategoryId, buyer }),
        places: [...priced.keys()],
        variantIds: [...facts.keys()],
        calculation: {
            currencyCode,
            lines: [...priced.values()],
            promotions: promotions.map((one) => promotionOf(one, { coupons, ownIds, isKnown: request.customerId != null })),
            buyer: { groupIds: new Set(buyer.groupIds), isFirstOrder: request.isFirstOrder ?? !buyer.hasOrdered },
            rounding: roundingOf(ctx, currencyCode),
        },
    };
}
/** Whether a coupon opens its promotion. */
export function isGood({ disabledAt, usageLimit, used }) {
    return disabledAt === null && (usageLimit === null || used < usageLimit);
}
function placeOf({ country: given, region, postalCode }, homeCountry) {
    return { countryCode: given ?? homeCountry, region: region ?? null, postalCode: postalCode ?? null };
}
async function readBuyer(db, id) {
    if (id === null)
        return STRANGER;
    const buyer = await findBuyerFacts(db, id);
    requirePresent(buyer ? [id] : [], [{ id, path: 'input.customerId' }], customerNotFound);
    return buyer ?? STRANGER;
}
function placesOfLines(request) {
    return request.lines.map(({ variantId: id }, index) => ({ id, path: `${pathOfLine(request, index)}.variantId` }));
}
function pathOfLine({ pathOf }, index) {
    return pathOf?.(index) ?? `input.lines.${index}`;
}
/** Lines of one variant are counted together: who buys five twice buys ten. */
function askedOffers({ lines, currencyCode }, { buyer, at }) {
    const pieces = new Map();
    for (const { variantId, quantity } of lines)
        pieces.set(variantId, (pieces.get(variantId) ?? 0) + quantity);
    return lines.map(({ variantId }) => ({ variantId, currencyCode, quantity: pieces.get(variantId) ?? 0, groupIds: buyer.groupIds, at }));
}
/** By their places in the request; without those that have no price in the currency. */
function linesOf(request, known) {
    const { lines, currencyCode } = request;
    const priced = lines.map(({ variantId, quantity, agreedPrice }, index) => {
        const facts = known.facts.get(variantId);
        const offers = known.offers.get(index) ?? [];
        if (!facts)
            return null;
        const base = { amountMinor: facts.priceMinor, currencyCode: facts.currencyCode, includesTax: known.includesTax };
        const price = agreedPrice ?? pickPrice(offers, { currencyCode, base });
        if (!price)
            return null;
        if (!Number.isSafeInteger(price.amountMinor * quantity))
            throw lineTooLarge(pathOfLine(request, index));
        const tax = decideTax(known.rules, { place: known.place, taxCategoryId: facts.taxCategoryId, buyer: known.buyer });
        return { variantId, productId: facts.productId, categoryIds: facts.categoryIds, quantity, price, tax };
    });
    return new Map(priced.flatMap((line, index) => (line === null ? [] : [[index, line]])));
}
function lineTooLarge(path) {
    return invalidInput([{ path: `${path}.quantity`, reason: 'TOO_LARGE', message: 'makes an amount that is too large' }]);
}
const NO_USES = { promotionIds: [], couponIds: [] };
function withoutOwn(coupons, { couponIds }) {
    return coupons.map((coupon) => (couponIds.includes(coupon.id) ? { ...coupon, disabledAt: null, used: coupon.used - 1 } : coupon));
}
function promotionOf({ promotion, used, usedByCustomer }, { coupons, ownIds, isKnown }) {
    const { id, name, currencyCode, action, conditions, priority, stacking, combinationGroup, usageLimit, usageLimitPerCustomer } = promotion;
    const coupon = coupons.find((one) => one.promotionId === id && isGood(one));
    const own = ownIds.includes(id) ? 1 : 0;
    const isUsedUpInAll = usageLimit !== null && (used ?? 0) - own >= usageLimit;
    const isUsedUpByCustomer = usageLimitPerCustomer !== null && (!isKnown || (usedByCustomer ?? 0) - own >= usageLimitPerCustomer);
    return {
        ...{ id, name, currencyCode, action, conditions, priority, stacking, combinationGroup },
        couponId: coupon?.id ?? null,
        isUsedUp: isUsedUpInAll || isUsedUpByCustomer,
    };
}
//# sourceMappingURL=facts.js.map