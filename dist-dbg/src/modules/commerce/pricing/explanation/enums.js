import { registerEnumType } from '../../../../kernel/graphql.js';
export const stepKind = {
    BASE_PRICE: 'BASE_PRICE',
    PRICE_LIST: 'PRICE_LIST',
    PROMOTION: 'PROMOTION',
    SHIPPING_RATE: 'SHIPPING_RATE',
    FREE_SHIPPING: 'FREE_SHIPPING',
    TAX_INCLUDED: 'TAX_INCLUDED',
    TAX_ADDED: 'TAX_ADDED',
    TAX_REMOVED: 'TAX_REMOVED',
};
registerEnumType(stepKind, {
    name: 'PriceStepKind',
    description: 'What happened to a line, or to shipping, in a step.',
    valuesConfig: {
        BASE_PRICE: { description: "The variant's own price times the quantity." },
        PRICE_LIST: { description: 'The price of a list times the quantity.' },
        PROMOTION: { description: 'A promotion took something off.' },
        SHIPPING_RATE: { description: 'Of shipping: what the rate of the method says.' },
        FREE_SHIPPING: { description: 'Of shipping: all of it was taken off, by a promotion or by what the goods cost.' },
        TAX_INCLUDED: { description: 'The tax is inside: the line does not change.' },
        TAX_ADDED: { description: 'The tax was added.' },
        TAX_REMOVED: { description: 'No tax is charged, so the tax at home was taken out of a price that has it inside.' },
    },
});
export const taxTreatment = { TAXED: 'TAXED', EXEMPT: 'EXEMPT', REVERSE_CHARGE: 'REVERSE_CHARGE', UNTAXED: 'UNTAXED' };
registerEnumType(taxTreatment, {
    name: 'TaxTreatment',
    description: 'How something is taxed.',
    valuesConfig: {
        TAXED: { description: 'By a rate, which may be zero.' },
        EXEMPT: { description: 'Not, since the customer is exempt.' },
        REVERSE_CHARGE: { description: 'Not here: the customer, a business in another country of a union, owes it there.' },
        UNTAXED: { description: 'Not, since no rate holds where it goes to.' },
    },
});
export const promotionOutcome = {
    APPLIED: 'APPLIED',
    USED_UP: 'USED_UP',
    OTHER_CURRENCY: 'OTHER_CURRENCY',
    OTHER_CUSTOMERS: 'OTHER_CUSTOMERS',
    NOT_FIRST_ORDER: 'NOT_FIRST_ORDER',
    NO_MATCHING_LINE: 'NO_MATCHING_LINE',
    BELOW_MINIMUM_SUBTOTAL: 'BELOW_MINIMUM_SUBTOTAL',
    BELOW_MINIMUM_QUANTITY: 'BELOW_MINIMUM_QUANTITY',
    NOT_COMBINABLE: 'NOT_COMBINABLE',
    NOTHING_LEFT: 'NOTHING_LEFT',
};
const outcomes = {
    APPLIED: { description: 'It counts.' },
    USED_UP: { description: 'It was used as often as it may be, in all or by this customer; or it is for known customers alone.' },
    OTHER_CURRENCY: { description: 'It is for another currency.' },
    OTHER_CUSTOMERS: { description: 'It is for other customers.' },
    NOT_FIRST_ORDER: { description: 'It is for first orders alone.' },
    NO_MATCHING_LINE: { description: 'It is for other things.' },
    BELOW_MINIMUM_SUBTOTAL: { description: 'What it is for costs less than it asks for.' },
    BELOW_MINIMUM_QUANTITY: { description: 'There are fewer pieces of what it is for than it asks for.' },
    NOT_COMBINABLE: { description: 'Another one counts already that it cannot stand beside.' },
    NOTHING_LEFT: { description: 'It would take nothing off.' },
};
registerEnumType(promotionOutcome, { name: 'PromotionOutcome', description: 'Whether a promotion counts, or why not.', valuesConfig: outcomes });
export const couponOutcome = { ...promotionOutcome, UNKNOWN: 'UNKNOWN', NOT_GOOD: 'NOT_GOOD', NOT_IN_FORCE: 'NOT_IN_FORCE' };
registerEnumType(couponOutcome, {
    name: 'CouponOutcome',
    description: 'Whether a coupon counts, or why not.',
    valuesConfig: {
        ...outcomes,
        UNKNOWN: { description: 'There is no such code. Too many of them are refused for a while with TOO_MANY_ATTEMPTS.' },
        NOT_GOOD: { description: 'It was disabled.' },
        NOT_IN_FORCE: { description: 'Its promotion has not begun, has ended or is switched off.' },
    },
});
//# sourceMappingURL=enums.js.map