export const taxTreatments = ['TAXED', 'EXEMPT', 'REVERSE_CHARGE', 'UNTAXED'];
export const stepKinds = [
    'BASE_PRICE',
    'PRICE_LIST',
    'PROMOTION',
    'SHIPPING_RATE',
    'FREE_SHIPPING',
    'TAX_INCLUDED',
    'TAX_ADDED',
    'TAX_REMOVED',
];
export const promotionOutcomes = [
    ...['APPLIED', 'USED_UP', 'OTHER_CURRENCY', 'OTHER_CUSTOMERS', 'NOT_FIRST_ORDER', 'NO_MATCHING_LINE'],
    ...['BELOW_MINIMUM_SUBTOTAL', 'BELOW_MINIMUM_QUANTITY', 'NOT_COMBINABLE', 'NOTHING_LEFT'],
];
//# sourceMappingURL=calculation.js.map