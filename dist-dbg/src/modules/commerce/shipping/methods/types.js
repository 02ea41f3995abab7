var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { DateTime, Field, ID, Int, ObjectType, registerEnumType } from '../../../../kernel/graphql.js';
import { MoneyType } from '../../../../kernel/graphql-money.js';
export const rateBasis = { FLAT: 'FLAT', WEIGHT: 'WEIGHT', TOTAL: 'TOTAL' };
registerEnumType(rateBasis, {
    name: 'ShippingRateBasis',
    description: 'What the price of a shipping rate goes by.',
    valuesConfig: {
        FLAT: { description: 'Nothing: it is always the same.' },
        WEIGHT: { description: 'What the goods weigh together.' },
        TOTAL: { description: 'What the goods cost together, after promotions and with tax.' },
    },
});
let DeliveryTimeType = class DeliveryTimeType {
    daysMin;
    daysMax;
};
__decorate([
    Field(() => Int, { description: 'At least so many days.' })
], DeliveryTimeType.prototype, "daysMin", void 0);
__decorate([
    Field(() => Int, { description: 'At most so many days.' })
], DeliveryTimeType.prototype, "daysMax", void 0);
DeliveryTimeType = __decorate([
    ObjectType('DeliveryTime', { description: 'How long a delivery takes, in days, as an estimate.' })
], DeliveryTimeType);
export { DeliveryTimeType };
let ShippingTierType = class ShippingTierType {
    fromGrams;
    fromTotal;
    price;
};
__decorate([
    Field(() => Int, { nullable: true, description: 'Of a rate by WEIGHT: from so many grams on.' })
], ShippingTierType.prototype, "fromGrams", void 0);
__decorate([
    Field(() => MoneyType, { nullable: true, description: 'Of a rate by TOTAL: from so much on.' })
], ShippingTierType.prototype, "fromTotal", void 0);
__decorate([
    Field(() => MoneyType, { description: 'What is charged.' })
], ShippingTierType.prototype, "price", void 0);
ShippingTierType = __decorate([
    ObjectType('ShippingTier', { description: 'What is charged from an amount up to, but without, that of the next tier.' })
], ShippingTierType);
export { ShippingTierType };
let ShippingRateType = class ShippingRateType {
    shippingZoneId;
    currencyCode;
    basis;
    tiers;
    freeFrom;
};
__decorate([
    Field(() => ID, { description: 'The zone.' })
], ShippingRateType.prototype, "shippingZoneId", void 0);
__decorate([
    Field(() => String, { description: 'As in ISO 4217.' })
], ShippingRateType.prototype, "currencyCode", void 0);
__decorate([
    Field(() => rateBasis, { description: 'What the price goes by.' })
], ShippingRateType.prototype, "basis", void 0);
__decorate([
    Field(() => [ShippingTierType], { description: 'From 0 on, rising.' })
], ShippingRateType.prototype, "tiers", void 0);
__decorate([
    Field(() => MoneyType, { nullable: true, description: 'Nothing is charged where the goods cost as much; null where it is never free.' })
], ShippingRateType.prototype, "freeFrom", void 0);
ShippingRateType = __decorate([
    ObjectType('ShippingRate', { description: 'What a method costs in a zone, in a currency.' })
], ShippingRateType);
export { ShippingRateType };
let ShippingMethodType = class ShippingMethodType {
    id;
    name;
    description;
    position;
    taxCategoryId;
    customerGroupIds;
    weightMaxGrams;
    deactivatedAt;
    version;
    createdAt;
    updatedAt;
};
__decorate([
    Field(() => ID, { description: 'Begins with `shm_`.' })
], ShippingMethodType.prototype, "id", void 0);
__decorate([
    Field(() => String, { description: 'Unique in the tenant, regardless of case.' })
], ShippingMethodType.prototype, "name", void 0);
__decorate([
    Field(() => String, { description: 'For shoppers; may be empty.' })
], ShippingMethodType.prototype, "description", void 0);
__decorate([
    Field(() => Int, { description: 'The lowest is shown first.' })
], ShippingMethodType.prototype, "position", void 0);
__decorate([
    Field(() => ID, { nullable: true, description: 'How it is taxed; null for as whatever is in no category.' })
], ShippingMethodType.prototype, "taxCategoryId", void 0);
__decorate([
    Field(() => [ID], { description: 'The groups of customers whom it is for; empty for everybody.' })
], ShippingMethodType.prototype, "customerGroupIds", void 0);
__decorate([
    Field(() => Int, { nullable: true, description: 'Nothing heavier is sent by it, in grams; null without a limit.' })
], ShippingMethodType.prototype, "weightMaxGrams", void 0);
__decorate([
    Field(() => DateTime, { nullable: true, description: 'Since when it is not offered any more; null while it is.' })
], ShippingMethodType.prototype, "deactivatedAt", void 0);
__decorate([
    Field(() => Int, { description: 'Counts the changes, those of its rates among them, from 1. For `ifVersion`.' })
], ShippingMethodType.prototype, "version", void 0);
__decorate([
    Field(() => DateTime, { description: 'When it was created.' })
], ShippingMethodType.prototype, "createdAt", void 0);
__decorate([
    Field(() => DateTime, { description: 'When it was last changed.' })
], ShippingMethodType.prototype, "updatedAt", void 0);
ShippingMethodType = __decorate([
    ObjectType('ShippingMethod', { description: 'A way in which goods are sent, with what it costs where.' })
], ShippingMethodType);
export { ShippingMethodType };
//# sourceMappingURL=types.js.map