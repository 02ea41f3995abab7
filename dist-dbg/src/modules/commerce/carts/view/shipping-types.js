var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { Field, ID, ObjectType } from '../../../../kernel/graphql.js';
import { MoneyType } from '../../../../kernel/graphql-money.js';
import { taxTreatment } from '../../pricing/explanation/enums.js';
import { AppliedTaxRateType } from '../../pricing/explanation/tax-types.js';
import { PriceStepType } from '../../pricing/explanation/types.js';
import { DeliveryTimeType } from '../../shipping/methods/types.js';
import { freeReason } from '../../shipping/quotes/types.js';
let CartShippingType = class CartShippingType {
    shippingMethodId;
    name;
    description;
    delivery;
    steps;
    taxTreatment;
    taxRate;
    includesTax;
    subtotal;
    discount;
    freeBecause;
    freeFrom;
    net;
    tax;
    total;
};
__decorate([
    Field(() => ID, { description: 'The method. For `setCartShippingMethod`.' })
], CartShippingType.prototype, "shippingMethodId", void 0);
__decorate([
    Field(() => String, { description: 'Its name.' })
], CartShippingType.prototype, "name", void 0);
__decorate([
    Field(() => String, { description: 'For shoppers; may be empty.' })
], CartShippingType.prototype, "description", void 0);
__decorate([
    Field(() => DeliveryTimeType, { nullable: true, description: 'How long it takes; null where nothing is said of it.' })
], CartShippingType.prototype, "delivery", void 0);
__decorate([
    Field(() => [PriceStepType], { description: 'How it came to its total, in the order in which it was computed.' })
], CartShippingType.prototype, "steps", void 0);
__decorate([
    Field(() => taxTreatment, { description: 'How it is taxed.' })
], CartShippingType.prototype, "taxTreatment", void 0);
__decorate([
    Field(() => AppliedTaxRateType, { nullable: true, description: 'The rate; null unless it is TAXED.' })
], CartShippingType.prototype, "taxRate", void 0);
__decorate([
    Field(() => Boolean, { description: 'Whether tax is inside of the subtotal.' })
], CartShippingType.prototype, "includesTax", void 0);
__decorate([
    Field(() => MoneyType, { description: 'What the rate of the method says.' })
], CartShippingType.prototype, "subtotal", void 0);
__decorate([
    Field(() => MoneyType, { description: 'What is taken off: all of it, where it is free.' })
], CartShippingType.prototype, "discount", void 0);
__decorate([
    Field(() => freeReason, { nullable: true, description: 'Why nothing is charged, where the rate would charge something.' })
], CartShippingType.prototype, "freeBecause", void 0);
__decorate([
    Field(() => MoneyType, { nullable: true, description: 'Nothing is charged where the goods cost as much; null where it is never free.' })
], CartShippingType.prototype, "freeFrom", void 0);
__decorate([
    Field(() => MoneyType, { description: 'Without tax.' })
], CartShippingType.prototype, "net", void 0);
__decorate([
    Field(() => MoneyType, { description: 'The tax.' })
], CartShippingType.prototype, "tax", void 0);
__decorate([
    Field(() => MoneyType, { description: 'What it costs, with tax.' })
], CartShippingType.prototype, "total", void 0);
CartShippingType = __decorate([
    ObjectType('CartShipping', { description: 'Sending a cart by a method: what that costs, and how it came to it.' })
], CartShippingType);
export { CartShippingType };
//# sourceMappingURL=shipping-types.js.map