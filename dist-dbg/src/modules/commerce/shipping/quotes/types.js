var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '../../../../kernel/graphql.js';
import { MoneyType } from '../../../../kernel/graphql-money.js';
import { PlaceInput } from '../../places/types.js';
import { PriceLineInput } from '../../pricing/explanation/inputs.js';
import { ShippingMethodType } from '../methods/types.js';
export const quoteOutcome = {
    OFFERED: 'OFFERED',
    OTHER_CUSTOMERS: 'OTHER_CUSTOMERS',
    NOT_SENT_THERE: 'NOT_SENT_THERE',
    OTHER_CURRENCY: 'OTHER_CURRENCY',
    WEIGHT_UNKNOWN: 'WEIGHT_UNKNOWN',
    TOO_HEAVY: 'TOO_HEAVY',
};
registerEnumType(quoteOutcome, {
    name: 'ShippingQuoteOutcome',
    description: 'Whether the goods can be sent by a method, or why not.',
    valuesConfig: {
        OFFERED: { description: 'They can, for the price.' },
        OTHER_CUSTOMERS: { description: 'It is for other customers.' },
        NOT_SENT_THERE: { description: 'It has no rate for a zone of the address.' },
        OTHER_CURRENCY: { description: 'It has rates for the address, in other currencies alone.' },
        WEIGHT_UNKNOWN: { description: 'It goes by weight, and that of a variant is not known (`setVariantWeights`).' },
        TOO_HEAVY: { description: 'The goods are heavier than it allows.' },
    },
});
export const freeReason = { TOTAL: 'TOTAL', PROMOTION: 'PROMOTION' };
registerEnumType(freeReason, {
    name: 'FreeShippingReason',
    description: 'Why nothing is charged where the rate would charge something.',
    valuesConfig: {
        TOTAL: { description: 'The goods cost as much as `freeFrom`, or more.' },
        PROMOTION: { description: 'A promotion gives free shipping: `freeShippingBy`.' },
    },
});
let ShippingQuoteType = class ShippingQuoteType {
    method;
    outcome;
    price;
    freeBecause;
    freeFrom;
    shippingZoneId;
};
__decorate([
    Field(() => ShippingMethodType, { description: 'The method.' })
], ShippingQuoteType.prototype, "method", void 0);
__decorate([
    Field(() => quoteOutcome, { description: 'Whether it can be chosen.' })
], ShippingQuoteType.prototype, "outcome", void 0);
__decorate([
    Field(() => MoneyType, {
        nullable: true,
        description: 'What is charged; null unless it is OFFERED. Whether tax is inside says `pricesIncludeTax`.',
    })
], ShippingQuoteType.prototype, "price", void 0);
__decorate([
    Field(() => freeReason, { nullable: true, description: 'Why nothing is charged, where the rate would charge something.' })
], ShippingQuoteType.prototype, "freeBecause", void 0);
__decorate([
    Field(() => MoneyType, { nullable: true, description: 'Nothing is charged where the goods cost as much; null where it is never free.' })
], ShippingQuoteType.prototype, "freeFrom", void 0);
__decorate([
    Field(() => ID, { nullable: true, description: 'The zone whose rate counts; null unless it is OFFERED.' })
], ShippingQuoteType.prototype, "shippingZoneId", void 0);
ShippingQuoteType = __decorate([
    ObjectType('ShippingQuote', { description: 'What a method charges, or why it does not send the goods.' })
], ShippingQuoteType);
export { ShippingQuoteType };
let ShippingQuotesType = class ShippingQuotesType {
    currencyCode;
    total;
    weightGrams;
    freeShippingBy;
    pricesIncludeTax;
    methods;
};
__decorate([
    Field(() => String, { description: 'As in ISO 4217.' })
], ShippingQuotesType.prototype, "currencyCode", void 0);
__decorate([
    Field(() => MoneyType, { description: 'What the goods cost together, after promotions and with tax: rates by TOTAL and `freeFrom` go by it.' })
], ShippingQuotesType.prototype, "total", void 0);
__decorate([
    Field(() => Int, {
        nullable: true,
        description: 'What the goods weigh together, in grams; null when the weight of a variant is not known, or beyond 2147483647.',
    })
], ShippingQuotesType.prototype, "weightGrams", void 0);
__decorate([
    Field(() => ID, { nullable: true, description: 'The promotion that gives free shipping.' })
], ShippingQuotesType.prototype, "freeShippingBy", void 0);
__decorate([
    Field(() => Boolean, { description: 'Whether tax is inside of the prices (`commerce.pricesIncludeTax`).' })
], ShippingQuotesType.prototype, "pricesIncludeTax", void 0);
__decorate([
    Field(() => [ShippingQuoteType], { description: 'At most 50.' })
], ShippingQuotesType.prototype, "methods", void 0);
ShippingQuotesType = __decorate([
    ObjectType('ShippingQuotes', { description: 'What shipping costs by each method that is not switched off, in their order.' })
], ShippingQuotesType);
export { ShippingQuotesType };
let ShippingQuotesInput = class ShippingQuotesInput {
    lines;
    address;
    currencyCode;
    customerId;
};
__decorate([
    Field(() => [PriceLineInput], { description: '1 to 100 lines.' })
], ShippingQuotesInput.prototype, "lines", void 0);
__decorate([
    Field(() => PlaceInput, { description: 'As much of the address as is known.' })
], ShippingQuotesInput.prototype, "address", void 0);
__decorate([
    Field(() => String, { description: 'As in ISO 4217. Every line needs a price in it: nothing is converted.' })
], ShippingQuotesInput.prototype, "currencyCode", void 0);
__decorate([
    Field(() => ID, { nullable: true, description: 'Who buys: it decides groups and prices. A stranger when not given.' })
], ShippingQuotesInput.prototype, "customerId", void 0);
ShippingQuotesInput = __decorate([
    InputType('ShippingQuotesInput', { description: 'What is sent, to whom, and where to.' })
], ShippingQuotesInput);
export { ShippingQuotesInput };
//# sourceMappingURL=types.js.map