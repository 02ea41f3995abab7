import { customerGroupMembers, customerGroups } from '../customers/groups/tables.js';
import { couponId, customerGroupId, giftCardEntryId, giftCardId, priceId, priceListId, promotionId, taxCategoryId, taxRateId, taxZoneId, } from '../ids.js';
import { digestOfCode, plainCodeOf } from '../pricing/giftcards/code.js';
import { giftCardEntries, giftCards } from '../pricing/giftcards/tables.js';
import { priceLists, prices } from '../pricing/lists/tables.js';
import { coupons, promotionUsages, promotions } from '../pricing/promotions/tables.js';
import { taxCategories, taxRates, taxZones } from '../pricing/tax/tables.js';
import { rates, zones } from './taxes.js';
/** When everything of the demo's prices began. */
const BEGAN_AT = new Date('2025-03-03T08:00:00Z');
const RESELLERS = 6;
const LISTED_VARIANTS = 40;
/** Public, like the passwords of the demo. */
export const DEMO_GIFT_CARD_CODE = 'D3M0-CARD-0000-0001';
export const DEMO_COUPON_CODE = 'WELCOME10';
const at = { createdAt: BEGAN_AT, updatedAt: BEGAN_AT };
/** Resellers with prices of their own, the taxes of five countries, a coupon for ten per cent, and a gift card. */
export async function seedPricingDemo(tx, sold) {
    const groupId = customerGroupId.mint();
    await tx.db.insert(customerGroups).values({ id: groupId, name: 'Resellers', ...at });
    const members = sold.customerIds.slice(0, RESELLERS).map((customerId) => ({ groupId, customerId, addedAt: BEGAN_AT }));
    await tx.db.insert(customerGroupMembers).values(members);
    await seedList(tx, sold, groupId);
    await seedTaxes(tx);
    await seedWelcome(tx);
    await seedGiftCard(tx, sold.currencyCode);
}
/** A tenth off, and a fifth from ten pieces on. */
async function seedList(tx, { currencyCode, variants: listed }, groupId) {
    const id = priceListId.mint();
    const list = { name: 'Resellers', currencyCode, customerGroupId: groupId, includesTax: false, priority: 10, validFrom: BEGAN_AT };
    await tx.db.insert(priceLists).values({ id, ...list, ...at });
    const rows = listed.slice(0, LISTED_VARIANTS).flatMap(({ id: variantId, priceMinor }) => [
        { minimumQuantity: 1, amountMinor: Math.round(priceMinor * 0.9) },
        { minimumQuantity: 10, amountMinor: Math.round(priceMinor * 0.8) },
    ].map((tier) => ({ id: priceId.mint(), priceListId: id, variantId, ...tier, ...at })));
    await tx.db.insert(prices).values(rows);
}
async function seedTaxes(tx) {
    const ids = { standard: taxCategoryId.mint(), reduced: taxCategoryId.mint() };
    await tx.db.insert(taxCategories).values([
        { id: ids.standard, code: 'standard', name: 'Standard rate', ...at },
        { id: ids.reduced, code: 'reduced', name: 'Reduced rate', ...at },
    ]);
    const planted = zones.map(({ countries, ...zone }) => {
        const areas = countries.map((countryCode) => ({ countryCode, region: null, postalPrefix: null }));
        return { id: taxZoneId.mint(), ...zone, areas, ...at };
    });
    await tx.db.insert(taxZones).values(planted);
    const zoneOf = new Map(planted.map(({ name, id }) => [name, id]));
    const rows = rates.flatMap(({ zone, category, name, millionths, validFrom }) => {
        const zoneId = zoneOf.get(zone);
        if (!zoneId)
            return [];
        return [
            {
                ...{ id: taxRateId.mint(), taxZoneId: zoneId, taxCategoryId: ids[category], name, rateMillionths: millionths },
                ...{ validFrom: new Date(validFrom), createdAt: BEGAN_AT },
            },
        ];
    });
    await tx.db.insert(taxRates).values(rows);
}
async function seedWelcome(tx) {
    const id = promotionId.mint();
    const nobodyInParticular = { productIds: [], variantIds: [], categoryIds: [], customerGroupIds: [] };
    await tx.db.insert(promotions).values({
        ...{ id, name: 'Welcome', action: { kind: 'PERCENTAGE', millionths: 100_000 }, priority: 10, stacking: 'COMBINABLE' },
        conditions: { ...nobodyInParticular, minimumSubtotalMinor: null, minimumQuantity: null, firstOrderOnly: false },
        ...{ couponsRequiredAt: BEGAN_AT, validFrom: BEGAN_AT },
        ...at,
    });
    await tx.db.insert(promotionUsages).values({ promotionId: id });
    await tx.db.insert(coupons).values({ id: couponId.mint(), promotionId: id, code: DEMO_COUPON_CODE, createdAt: BEGAN_AT });
}
async function seedGiftCard(tx, currencyCode) {
    const id = giftCardId.mint();
    const code = plainCodeOf(DEMO_GIFT_CARD_CODE);
    const balanceMinor = 5_000;
    await tx.db.insert(giftCards).values({ id, digest: digestOfCode(tx.ctx, code), lastFour: code.slice(-4), currencyCode, balanceMinor, ...at });
    const entry = { giftCardId: id, kind: 'ISSUED', amountMinor: balanceMinor, balanceAfterMinor: balanceMinor, reference: id };
    await tx.db.insert(giftCardEntries).values({ id: giftCardEntryId.mint(), ...entry, createdAt: BEGAN_AT });
}
//# sourceMappingURL=pricing.js.map