var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { Field, ID, InputType, Int } from '../../../../kernel/graphql.js';
import { AddressInput } from '../../addresses/types.js';
let CreateCartInput = class CreateCartInput {
    currencyCode;
    country;
    email;
};
__decorate([
    Field(() => String, { nullable: true, description: "As in ISO 4217; the shop's own currency when not given. It stays." })
], CreateCartInput.prototype, "currencyCode", void 0);
__decorate([
    Field(() => String, { nullable: true, description: "Where it goes to, as in ISO 3166-1; the shop's own country when not given." })
], CreateCartInput.prototype, "country", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'Where to write to about the cart.' })
], CreateCartInput.prototype, "email", void 0);
CreateCartInput = __decorate([
    InputType('CreateCartInput', { description: 'A new cart.' })
], CreateCartInput);
export { CreateCartInput };
let CartInput = class CartInput {
    cartToken;
    ifVersion;
};
__decorate([
    Field(() => String, { description: 'As `createCart` handed it out. Whoever has it has the cart: keep it where only the shopper can read it.' })
], CartInput.prototype, "cartToken", void 0);
__decorate([
    Field(() => Int, { nullable: true, description: 'Refuse the change with COMMERCE_VERSION_STALE unless the cart has this version.' })
], CartInput.prototype, "ifVersion", void 0);
CartInput = __decorate([
    InputType('AcceptCartPricesInput', { description: 'A cart whose prices the shopper has seen and accepts.' })
], CartInput);
export { CartInput };
let RemoveFromCartInput = class RemoveFromCartInput extends CartInput {
    variantId;
};
__decorate([
    Field(() => ID, { description: 'The variant of the line.' })
], RemoveFromCartInput.prototype, "variantId", void 0);
RemoveFromCartInput = __decorate([
    InputType('RemoveFromCartInput', { description: 'A line that goes.' })
], RemoveFromCartInput);
export { RemoveFromCartInput };
let AddToCartInput = class AddToCartInput extends CartInput {
    variantId;
    quantity;
};
__decorate([
    Field(() => ID, { description: 'The variant; one that is on sale.' })
], AddToCartInput.prototype, "variantId", void 0);
__decorate([
    Field(() => Int, { nullable: true, description: 'How many pieces more: 1 to 1,000; 1 when not given.' })
], AddToCartInput.prototype, "quantity", void 0);
AddToCartInput = __decorate([
    InputType('AddToCartInput', { description: 'What goes into a cart.' })
], AddToCartInput);
export { AddToCartInput };
let UpdateCartLineInput = class UpdateCartLineInput extends CartInput {
    variantId;
    quantity;
};
__decorate([
    Field(() => ID, { description: 'The variant of the line.' })
], UpdateCartLineInput.prototype, "variantId", void 0);
__decorate([
    Field(() => Int, { description: 'How many pieces in all: 1 to 1,000.' })
], UpdateCartLineInput.prototype, "quantity", void 0);
UpdateCartLineInput = __decorate([
    InputType('UpdateCartLineInput', { description: 'How many pieces of a variant there are to be in a cart.' })
], UpdateCartLineInput);
export { UpdateCartLineInput };
let CartCouponInput = class CartCouponInput extends CartInput {
    code;
};
__decorate([
    Field(() => String, { description: 'The code, in any case.' })
], CartCouponInput.prototype, "code", void 0);
CartCouponInput = __decorate([
    InputType('CartCouponInput', { description: 'A coupon for a cart.' })
], CartCouponInput);
export { CartCouponInput };
let UpdateCartInput = class UpdateCartInput extends CartInput {
    country;
    email;
    shippingAddress;
    billingAddress;
};
__decorate([
    Field(() => String, {
        nullable: true,
        description: "Where it goes to while there is no shipping address, as in ISO 3166-1; null for the shop's own country.",
    })
], UpdateCartInput.prototype, "country", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'Where to write to about the cart and its order.' })
], UpdateCartInput.prototype, "email", void 0);
__decorate([
    Field(() => AddressInput, { nullable: true, description: 'Where it is sent to. Prices, taxes and shipping go by it.' })
], UpdateCartInput.prototype, "shippingAddress", void 0);
__decorate([
    Field(() => AddressInput, { nullable: true, description: 'Where the invoice goes to; null for the shipping address.' })
], UpdateCartInput.prototype, "billingAddress", void 0);
UpdateCartInput = __decorate([
    InputType('UpdateCartInput', { description: 'What is known of who orders and where to. What is not given stays as it is; null takes it away.' })
], UpdateCartInput);
export { UpdateCartInput };
let SetCartShippingMethodInput = class SetCartShippingMethodInput extends CartInput {
    shippingMethodId;
};
__decorate([
    Field(() => ID, { nullable: true, description: 'One of `shippingOptions` of the cart; null for none.' })
], SetCartShippingMethodInput.prototype, "shippingMethodId", void 0);
SetCartShippingMethodInput = __decorate([
    InputType('SetCartShippingMethodInput', { description: 'How a cart is to be sent.' })
], SetCartShippingMethodInput);
export { SetCartShippingMethodInput };
let SetCartCustomerInput = class SetCartCustomerInput extends CartInput {
    customerId;
};
__decorate([
    Field(() => ID, { nullable: true, description: 'The customer; null for a stranger.' })
], SetCartCustomerInput.prototype, "customerId", void 0);
SetCartCustomerInput = __decorate([
    InputType('SetCartCustomerInput', { description: 'Who a cart belongs to.' })
], SetCartCustomerInput);
export { SetCartCustomerInput };
let MergeCartsInput = class MergeCartsInput extends CartInput {
    fromCartToken;
};
__decorate([
    Field(() => String, { description: 'The token of the cart that goes into the other one. It opens nothing afterwards.' })
], MergeCartsInput.prototype, "fromCartToken", void 0);
MergeCartsInput = __decorate([
    InputType('MergeCartsInput', { description: 'Two carts that become one.' })
], MergeCartsInput);
export { MergeCartsInput };
//# sourceMappingURL=inputs.js.map