var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { DateTime, Field, ID, Int, ObjectType, connectionOf } from '../../../../kernel/graphql.js';
import { MoneyType } from '../../../../kernel/graphql-money.js';
let PriceListType = class PriceListType {
    id;
    name;
    currencyCode;
    includesTax;
    priority;
    validFrom;
    validUntil;
    deactivatedAt;
    version;
    createdAt;
    updatedAt;
};
__decorate([
    Field(() => ID, { description: 'Begins with `prl_`.' })
], PriceListType.prototype, "id", void 0);
__decorate([
    Field(() => String, { description: 'Unique in the tenant, regardless of case.' })
], PriceListType.prototype, "name", void 0);
__decorate([
    Field(() => String, { description: 'The currency of all its prices, as in ISO 4217.' })
], PriceListType.prototype, "currencyCode", void 0);
__decorate([
    Field(() => Boolean, { description: 'Whether its prices include tax.' })
], PriceListType.prototype, "includesTax", void 0);
__decorate([
    Field(() => Int, { description: '0 to 1000; the highest counts.' })
], PriceListType.prototype, "priority", void 0);
__decorate([
    Field(() => DateTime, { description: 'In force from this moment on.' })
], PriceListType.prototype, "validFrom", void 0);
__decorate([
    Field(() => DateTime, { nullable: true, description: 'No longer in force from this moment on; null when it has no end.' })
], PriceListType.prototype, "validUntil", void 0);
__decorate([
    Field(() => DateTime, { nullable: true, description: 'Since when it is switched off; null while it is on.' })
], PriceListType.prototype, "deactivatedAt", void 0);
__decorate([
    Field(() => Int, { description: 'Counts the changes of the list itself, from 1. For `ifVersion`.' })
], PriceListType.prototype, "version", void 0);
__decorate([
    Field(() => DateTime, { description: 'When the list was created.' })
], PriceListType.prototype, "createdAt", void 0);
__decorate([
    Field(() => DateTime, { description: 'When the list itself was last changed.' })
], PriceListType.prototype, "updatedAt", void 0);
PriceListType = __decorate([
    ObjectType('PriceList', {
        description: "Prices that take the place of the variants' own in one currency. Of the lists in force the one with the highest priority counts, then one for a group before one for everybody, then the one that began last.",
    })
], PriceListType);
export { PriceListType };
let PriceType = class PriceType {
    id;
    variantId;
    minimumQuantity;
    version;
    updatedAt;
};
__decorate([
    Field(() => ID, { description: 'Begins with `prc_`.' })
], PriceType.prototype, "id", void 0);
__decorate([
    Field(() => ID, { description: 'The variant.' })
], PriceType.prototype, "variantId", void 0);
__decorate([
    Field(() => Int, { description: 'It counts when at least so many pieces are bought.' })
], PriceType.prototype, "minimumQuantity", void 0);
__decorate([
    Field(() => Int, { description: 'Counts the changes, from 1. For `ifVersion` of `setPrices`.' })
], PriceType.prototype, "version", void 0);
__decorate([
    Field(() => DateTime, { description: 'When it was last set.' })
], PriceType.prototype, "updatedAt", void 0);
PriceType = __decorate([
    ObjectType('Price', { description: 'What one piece of a variant costs by a list, from a quantity on.' })
], PriceType);
export { PriceType };
let VariantPriceType = class VariantPriceType {
    unitPrice;
    includesTax;
    priceListId;
    minimumQuantity;
};
__decorate([
    Field(() => MoneyType, { description: 'For one piece.' })
], VariantPriceType.prototype, "unitPrice", void 0);
__decorate([
    Field(() => Boolean, { description: 'Whether tax is inside.' })
], VariantPriceType.prototype, "includesTax", void 0);
__decorate([
    Field(() => ID, { nullable: true, description: "The price list that it stands in; null for the variant's own price." })
], VariantPriceType.prototype, "priceListId", void 0);
__decorate([
    Field(() => Int, { description: 'From how many pieces on it counts.' })
], VariantPriceType.prototype, "minimumQuantity", void 0);
VariantPriceType = __decorate([
    ObjectType('VariantPrice', { description: 'What one piece of a variant costs now, and what says so.' })
], VariantPriceType);
export { VariantPriceType };
export const PriceListConnection = connectionOf('PriceList', () => PriceListType);
export const PriceConnection = connectionOf('Price', () => PriceType);
//# sourceMappingURL=types.js.map