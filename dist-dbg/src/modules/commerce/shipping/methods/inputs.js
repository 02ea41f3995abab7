var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { Field, ID, InputType, Int } from '../../../../kernel/graphql.js';
import { MoneyInput } from '../../../../kernel/graphql-money.js';
import { rateBasis } from './types.js';
let DeliveryTimeInput = class DeliveryTimeInput {
    daysMin;
    daysMax;
};
__decorate([
    Field(() => Int, { description: 'At least so many days: 0 to 365.' })
], DeliveryTimeInput.prototype, "daysMin", void 0);
__decorate([
    Field(() => Int, { description: 'At most so many days: not less than `daysMin`, at most 365.' })
], DeliveryTimeInput.prototype, "daysMax", void 0);
DeliveryTimeInput = __decorate([
    InputType('DeliveryTimeInput', { description: 'How long a delivery takes, in days.' })
], DeliveryTimeInput);
export { DeliveryTimeInput };
let ShippingTierInput = class ShippingTierInput {
    fromGrams;
    fromTotal;
    price;
};
__decorate([
    Field(() => Int, {
        nullable: true,
        description: 'For WEIGHT: from so many grams on. The first tier begins at 0, and each one later than the one before.',
    })
], ShippingTierInput.prototype, "fromGrams", void 0);
__decorate([
    Field(() => MoneyInput, {
        nullable: true,
        description: 'For TOTAL: from so much on. The first tier begins at 0, and each one later than the one before.',
    })
], ShippingTierInput.prototype, "fromTotal", void 0);
__decorate([
    Field(() => MoneyInput, { description: 'What is charged, 0 among it. By WEIGHT, more never costs less.' })
], ShippingTierInput.prototype, "price", void 0);
ShippingTierInput = __decorate([
    InputType('ShippingTierInput', { description: 'What is charged from an amount up to that of the next tier.' })
], ShippingTierInput);
export { ShippingTierInput };
let ShippingRateInput = class ShippingRateInput {
    shippingZoneId;
    currencyCode;
    basis;
    tiers;
    freeFrom;
};
__decorate([
    Field(() => ID, { description: 'The zone.' })
], ShippingRateInput.prototype, "shippingZoneId", void 0);
__decorate([
    Field(() => String, { description: 'As in ISO 4217; all amounts of the rate are in it.' })
], ShippingRateInput.prototype, "currencyCode", void 0);
__decorate([
    Field(() => rateBasis, { description: 'What the price goes by.' })
], ShippingRateInput.prototype, "basis", void 0);
__decorate([
    Field(() => [ShippingTierInput], { description: 'One for FLAT, else 1 to 50.' })
], ShippingRateInput.prototype, "tiers", void 0);
__decorate([
    Field(() => MoneyInput, { nullable: true, description: 'Nothing is charged where the goods cost as much, after promotions and with tax.' })
], ShippingRateInput.prototype, "freeFrom", void 0);
ShippingRateInput = __decorate([
    InputType('ShippingRateInput', { description: 'What a method costs in a zone, in a currency.' })
], ShippingRateInput);
export { ShippingRateInput };
let CreateShippingMethodInput = class CreateShippingMethodInput {
    name;
    description;
    position;
    delivery;
    taxCategoryId;
    customerGroupIds;
    weightMaxGrams;
    isActive;
    rates;
};
__decorate([
    Field(() => String, { description: '1 to 120 characters; unique in the tenant, regardless of case.' })
], CreateShippingMethodInput.prototype, "name", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'For shoppers; at most 1000 characters.' })
], CreateShippingMethodInput.prototype, "description", void 0);
__decorate([
    Field(() => Int, { nullable: true, description: '0 to 1000, 0 when not given: the lowest is shown first.' })
], CreateShippingMethodInput.prototype, "position", void 0);
__decorate([
    Field(() => DeliveryTimeInput, { nullable: true, description: 'How long it takes, as an estimate.' })
], CreateShippingMethodInput.prototype, "delivery", void 0);
__decorate([
    Field(() => ID, { nullable: true, description: 'How it is taxed; as whatever is in no category when not given.' })
], CreateShippingMethodInput.prototype, "taxCategoryId", void 0);
__decorate([
    Field(() => [ID], { nullable: true, description: 'For these customers alone, at most 20 groups; for everybody when not given.' })
], CreateShippingMethodInput.prototype, "customerGroupIds", void 0);
__decorate([
    Field(() => Int, { nullable: true, description: 'Nothing heavier is sent by it: 1 to 10,000,000 grams; no limit when not given.' })
], CreateShippingMethodInput.prototype, "weightMaxGrams", void 0);
__decorate([
    Field(() => Boolean, { nullable: true, description: 'Whether it is offered; true when not given.' })
], CreateShippingMethodInput.prototype, "isActive", void 0);
__decorate([
    Field(() => [ShippingRateInput], { nullable: true, description: 'At most 200, one for a zone and a currency.' })
], CreateShippingMethodInput.prototype, "rates", void 0);
CreateShippingMethodInput = __decorate([
    InputType('CreateShippingMethodInput', { description: 'A new shipping method. A tenant has at most 50.' })
], CreateShippingMethodInput);
export { CreateShippingMethodInput };
let UpdateShippingMethodInput = class UpdateShippingMethodInput {
    id;
    ifVersion;
    name;
    description;
    position;
    delivery;
    taxCategoryId;
    customerGroupIds;
    weightMaxGrams;
    isActive;
    rates;
};
__decorate([
    Field(() => ID, { description: 'The method.' })
], UpdateShippingMethodInput.prototype, "id", void 0);
__decorate([
    Field(() => Int, { nullable: true, description: 'Refuse the change with COMMERCE_VERSION_STALE unless the method has this version.' })
], UpdateShippingMethodInput.prototype, "ifVersion", void 0);
__decorate([
    Field(() => String, { nullable: true, description: '1 to 120 characters; unique in the tenant, regardless of case.' })
], UpdateShippingMethodInput.prototype, "name", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'For shoppers; at most 1000 characters.' })
], UpdateShippingMethodInput.prototype, "description", void 0);
__decorate([
    Field(() => Int, { nullable: true, description: '0 to 1000: the lowest is shown first.' })
], UpdateShippingMethodInput.prototype, "position", void 0);
__decorate([
    Field(() => DeliveryTimeInput, { nullable: true, description: 'How long it takes; an explicit null removes it.' })
], UpdateShippingMethodInput.prototype, "delivery", void 0);
__decorate([
    Field(() => ID, { nullable: true, description: 'How it is taxed; an explicit null for as whatever is in no category.' })
], UpdateShippingMethodInput.prototype, "taxCategoryId", void 0);
__decorate([
    Field(() => [ID], { nullable: true, description: 'For these customers alone, at most 20 groups; an empty list for everybody.' })
], UpdateShippingMethodInput.prototype, "customerGroupIds", void 0);
__decorate([
    Field(() => Int, { nullable: true, description: 'Nothing heavier is sent by it; an explicit null takes the limit away.' })
], UpdateShippingMethodInput.prototype, "weightMaxGrams", void 0);
__decorate([
    Field(() => Boolean, { nullable: true, description: 'Whether it is offered.' })
], UpdateShippingMethodInput.prototype, "isActive", void 0);
__decorate([
    Field(() => [ShippingRateInput], { nullable: true, description: 'All its rates, at most 200: those of before are replaced.' })
], UpdateShippingMethodInput.prototype, "rates", void 0);
UpdateShippingMethodInput = __decorate([
    InputType('UpdateShippingMethodInput', { description: 'Changes of a shipping method. What is not given stays as it is.' })
], UpdateShippingMethodInput);
export { UpdateShippingMethodInput };
let DeleteShippingMethodInput = class DeleteShippingMethodInput {
    id;
};
__decorate([
    Field(() => ID, { description: 'The method.' })
], DeleteShippingMethodInput.prototype, "id", void 0);
DeleteShippingMethodInput = __decorate([
    InputType('DeleteShippingMethodInput', { description: 'Which shipping method to delete.' })
], DeleteShippingMethodInput);
export { DeleteShippingMethodInput };
//# sourceMappingURL=inputs.js.map