var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { DateTime, Field, ID, InputType, Int } from '../../../../kernel/graphql.js';
import { MoneyInput } from '../../../../kernel/graphql-money.js';
let CreatePriceListInput = class CreatePriceListInput {
    name;
    currencyCode;
    customerGroupId;
    includesTax;
    priority;
    validFrom;
    validUntil;
};
__decorate([
    Field(() => String, { description: '1 to 120 characters; unique in the tenant, regardless of case.' })
], CreatePriceListInput.prototype, "name", void 0);
__decorate([
    Field(() => String, { description: 'The currency of all its prices, as in ISO 4217. It cannot be changed later.' })
], CreatePriceListInput.prototype, "currencyCode", void 0);
__decorate([
    Field(() => ID, { nullable: true, description: 'The customers whom it is for; everybody when not given. It cannot be changed later.' })
], CreatePriceListInput.prototype, "customerGroupId", void 0);
__decorate([
    Field(() => Boolean, { description: 'Whether its prices include tax. It cannot be changed later.' })
], CreatePriceListInput.prototype, "includesTax", void 0);
__decorate([
    Field(() => Int, { nullable: true, description: '0 to 1000, 0 when not given; the highest counts.' })
], CreatePriceListInput.prototype, "priority", void 0);
__decorate([
    Field(() => DateTime, { nullable: true, description: 'In force from this moment on; from now on when not given.' })
], CreatePriceListInput.prototype, "validFrom", void 0);
__decorate([
    Field(() => DateTime, { nullable: true, description: 'No longer in force from this moment on; without an end when not given.' })
], CreatePriceListInput.prototype, "validUntil", void 0);
CreatePriceListInput = __decorate([
    InputType('CreatePriceListInput', { description: 'A new price list, without prices yet.' })
], CreatePriceListInput);
export { CreatePriceListInput };
let UpdatePriceListInput = class UpdatePriceListInput {
    id;
    ifVersion;
    name;
    priority;
    validFrom;
    validUntil;
    isActive;
};
__decorate([
    Field(() => ID, { description: 'The list to change.' })
], UpdatePriceListInput.prototype, "id", void 0);
__decorate([
    Field(() => Int, { nullable: true, description: 'Refuse the change with COMMERCE_VERSION_STALE unless the list has this version.' })
], UpdatePriceListInput.prototype, "ifVersion", void 0);
__decorate([
    Field(() => String, { nullable: true, description: '1 to 120 characters; unique in the tenant, regardless of case.' })
], UpdatePriceListInput.prototype, "name", void 0);
__decorate([
    Field(() => Int, { nullable: true, description: '0 to 1000; the highest counts.' })
], UpdatePriceListInput.prototype, "priority", void 0);
__decorate([
    Field(() => DateTime, { nullable: true, description: 'In force from this moment on.' })
], UpdatePriceListInput.prototype, "validFrom", void 0);
__decorate([
    Field(() => DateTime, { nullable: true, description: 'No longer in force from this moment on; an explicit null takes the end away.' })
], UpdatePriceListInput.prototype, "validUntil", void 0);
__decorate([
    Field(() => Boolean, { nullable: true, description: 'False switches it off, true on again.' })
], UpdatePriceListInput.prototype, "isActive", void 0);
UpdatePriceListInput = __decorate([
    InputType('UpdatePriceListInput', { description: 'Changes of a price list. What is not given stays as it is.' })
], UpdatePriceListInput);
export { UpdatePriceListInput };
let DeletePriceListInput = class DeletePriceListInput {
    id;
};
__decorate([
    Field(() => ID, { description: 'The list; its prices go with it.' })
], DeletePriceListInput.prototype, "id", void 0);
DeletePriceListInput = __decorate([
    InputType('DeletePriceListInput', { description: 'Which price list to delete.' })
], DeletePriceListInput);
export { DeletePriceListInput };
let SetPriceInput = class SetPriceInput {
    variantId;
    minimumQuantity;
    amount;
    ifVersion;
};
__decorate([
    Field(() => ID, { description: 'What it is for.' })
], SetPriceInput.prototype, "variantId", void 0);
__decorate([
    Field(() => Int, { nullable: true, description: 'It counts from so many pieces on: 1 to 1,000,000; 1 when not given. A variant has at most 20.' })
], SetPriceInput.prototype, "minimumQuantity", void 0);
__decorate([
    Field(() => MoneyInput, {
        nullable: true,
        description: 'For one piece, in the currency of the list; not negative. Without it the price is removed.',
    })
], SetPriceInput.prototype, "amount", void 0);
__decorate([
    Field(() => Int, {
        nullable: true,
        description: 'Refuse with COMMERCE_PRICE_STALE unless the price has this version; 0: unless there is none yet.',
    })
], SetPriceInput.prototype, "ifVersion", void 0);
SetPriceInput = __decorate([
    InputType('SetPriceInput', { description: 'One price of a list.' })
], SetPriceInput);
export { SetPriceInput };
let SetPricesInput = class SetPricesInput {
    priceListId;
    prices;
};
__decorate([
    Field(() => ID, { description: 'The list.' })
], SetPricesInput.prototype, "priceListId", void 0);
__decorate([
    Field(() => [SetPriceInput], { description: '1 to 100, each for another variant or quantity.' })
], SetPricesInput.prototype, "prices", void 0);
SetPricesInput = __decorate([
    InputType('SetPricesInput', { description: 'Prices of one list: all are set, or none.' })
], SetPricesInput);
export { SetPricesInput };
//# sourceMappingURL=inputs.js.map