import { calculate } from '../../../src/modules/commerce/pricing/calculation/calculate.js';
const RATE = { id: 'txr_19', name: 'VAT 19 %', millionths: 190_000 };
export const taxed = { treatment: 'TAXED', rate: RATE, homeMillionths: 190_000 };
export const exempt = { treatment: 'EXEMPT', rate: null, homeMillionths: 190_000 };
export const ALWAYS = {
    ...{ minimumSubtotalMinor: null, minimumQuantity: null, firstOrderOnly: false },
    ...{ productIds: [], variantIds: [], categoryIds: [], customerGroupIds: [] },
};
export function line({ unit, quantity = 1, includesTax = true, tax = taxed, product = 'p', category = 'c' }) {
    return {
        ...{ variantId: `${product}-v`, productId: product, categoryIds: [category], quantity, tax },
        price: { amountMinor: unit, currencyCode: 'EUR', includesTax, priceListId: null, priceListName: null, minimumQuantity: 1 },
    };
}
let promotions = 0;
export function promotion(action, more = {}) {
    promotions += 1;
    const id = `prm_${String(promotions).padStart(5, '0')}`;
    return {
        ...{ id, name: id, currencyCode: null, action, conditions: ALWAYS, priority: 0, stacking: 'COMBINABLE' },
        ...{ combinationGroup: null, couponId: null, isUsedUp: false },
        ...more,
    };
}
export function priced(lines, more = {}) {
    return calculate({
        ...{ currencyCode: 'EUR', lines, promotions: [], buyer: { groupIds: new Set(), isFirstOrder: false } },
        rounding: { mode: 'HALF_UP', taxOn: 'LINE', payableStep: 1 },
        ...more,
    });
}
//# sourceMappingURL=carts.js.map