var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { Field, ID, InputType, Int } from '../../../../kernel/graphql.js';
import { AddressInput } from '../../addresses/types.js';
import { paymentMethod } from '../../payments/payment/enums.js';
let OrderLineInput = class OrderLineInput {
    variantId;
    quantity;
};
__decorate([
    Field(() => ID, { description: 'The variant.' })
], OrderLineInput.prototype, "variantId", void 0);
__decorate([
    Field(() => Int, { description: 'How many pieces, 1 to 1,000,000. Lines of one variant count together.' })
], OrderLineInput.prototype, "quantity", void 0);
OrderLineInput = __decorate([
    InputType('OrderLineInput', { description: 'So many pieces of a variant.' })
], OrderLineInput);
export { OrderLineInput };
let CreateOrderInput = class CreateOrderInput {
    lines;
    currencyCode;
    customerId;
    email;
    shippingAddress;
    billingAddress;
    shippingMethodId;
    couponCodes;
    giftCardCodes;
    paymentMethod;
};
__decorate([
    Field(() => [OrderLineInput], { description: '1 to 200 lines.' })
], CreateOrderInput.prototype, "lines", void 0);
__decorate([
    Field(() => String, {
        nullable: true,
        description: 'As in ISO 4217; the currency of the shop (`commerce.currency`) when not given. Nothing is converted.',
    })
], CreateOrderInput.prototype, "currencyCode", void 0);
__decorate([
    Field(() => ID, { nullable: true, description: 'Who buys: it decides groups, exemptions and limits. A stranger when not given.' })
], CreateOrderInput.prototype, "customerId", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'Where to write to about it; the address of the customer when not given.' })
], CreateOrderInput.prototype, "email", void 0);
__decorate([
    Field(() => AddressInput, { nullable: true, description: "Where it goes to: it decides the tax. The shop's own country when not given." })
], CreateOrderInput.prototype, "shippingAddress", void 0);
__decorate([
    Field(() => AddressInput, { nullable: true, description: 'Where the invoice goes to, when that is elsewhere.' })
], CreateOrderInput.prototype, "billingAddress", void 0);
__decorate([
    Field(() => ID, { nullable: true, description: 'How it is sent; needs a `shippingAddress`. Shipping costs nothing when not given.' })
], CreateOrderInput.prototype, "shippingMethodId", void 0);
__decorate([
    Field(() => [String], { nullable: true, description: 'At most 10 codes, in any case. Each has to take something off.' })
], CreateOrderInput.prototype, "couponCodes", void 0);
__decorate([
    Field(() => [String], { nullable: true, description: 'At most 5 codes of gift cards: they pay first, in this order, as much as they hold.' })
], CreateOrderInput.prototype, "giftCardCodes", void 0);
__decorate([
    Field(() => paymentMethod, { nullable: true, description: 'How the rest is paid: a payment is begun. None is when not given.' })
], CreateOrderInput.prototype, "paymentMethod", void 0);
CreateOrderInput = __decorate([
    InputType('CreateOrderInput', { description: 'An order that somebody takes down for a customer.' })
], CreateOrderInput);
export { CreateOrderInput };
//# sourceMappingURL=inputs.js.map