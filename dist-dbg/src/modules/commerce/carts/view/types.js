var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { DateTime, Field, ID, Int, ObjectType } from '../../../../kernel/graphql.js';
import { MoneyType } from '../../../../kernel/graphql-money.js';
import { AddressType } from '../../addresses/types.js';
import { couponOutcome } from '../../pricing/explanation/enums.js';
import { TaxSumType } from '../../pricing/explanation/types.js';
import { CartProblemType } from './problem-types.js';
import { CartShippingType } from './shipping-types.js';
let CartLineType = class CartLineType {
    variantId;
    quantity;
    sku;
    title;
    productId;
    productName;
    unitPrice;
    includesTax;
    subtotal;
    discount;
    tax;
    total;
    problems;
};
__decorate([
    Field(() => ID, { description: 'The variant; a cart has one line of it.' })
], CartLineType.prototype, "variantId", void 0);
__decorate([
    Field(() => Int, { description: 'How many pieces, 1 to 1,000.' })
], CartLineType.prototype, "quantity", void 0);
__decorate([
    Field(() => String, { nullable: true, description: "The variant's SKU; null when it is gone." })
], CartLineType.prototype, "sku", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'What tells the variant from its siblings; null when it is gone.' })
], CartLineType.prototype, "title", void 0);
__decorate([
    Field(() => ID, { nullable: true, description: 'The product; null when it is gone.' })
], CartLineType.prototype, "productId", void 0);
__decorate([
    Field(() => String, { nullable: true, description: "The product's name; null when it is gone." })
], CartLineType.prototype, "productName", void 0);
__decorate([
    Field(() => MoneyType, { nullable: true, description: 'What one piece costs now.' })
], CartLineType.prototype, "unitPrice", void 0);
__decorate([
    Field(() => Boolean, { nullable: true, description: 'Whether tax is inside of unit price and subtotal.' })
], CartLineType.prototype, "includesTax", void 0);
__decorate([
    Field(() => MoneyType, { nullable: true, description: 'Unit price times quantity.' })
], CartLineType.prototype, "subtotal", void 0);
__decorate([
    Field(() => MoneyType, { nullable: true, description: 'What promotions take off.' })
], CartLineType.prototype, "discount", void 0);
__decorate([
    Field(() => MoneyType, { nullable: true, description: 'The tax.' })
], CartLineType.prototype, "tax", void 0);
__decorate([
    Field(() => MoneyType, { nullable: true, description: 'What the line costs, with tax.' })
], CartLineType.prototype, "total", void 0);
__decorate([
    Field(() => [CartProblemType], { description: 'What stands in the way of buying it.' })
], CartLineType.prototype, "problems", void 0);
CartLineType = __decorate([
    ObjectType('CartLine', { description: 'So many pieces of one variant. Its amounts are null while it has no price or is not on sale.' })
], CartLineType);
export { CartLineType };
let CartCouponType = class CartCouponType {
    code;
    outcome;
};
__decorate([
    Field(() => String, { description: 'In capitals.' })
], CartCouponType.prototype, "code", void 0);
__decorate([
    Field(() => couponOutcome, { description: 'Whether it takes something off now, or why not.' })
], CartCouponType.prototype, "outcome", void 0);
CartCouponType = __decorate([
    ObjectType('CartCoupon', { description: 'A coupon code of a cart, and what became of it.' })
], CartCouponType);
export { CartCouponType };
let CartType = class CartType {
    id;
    currencyCode;
    country;
    customerId;
    email;
    shippingAddress;
    billingAddress;
    lines;
    coupons;
    freeShipping;
    shippingMethodId;
    shipping;
    shippingOptions;
    subtotal;
    discount;
    net;
    tax;
    taxes;
    total;
    rounding;
    payable;
    problems;
    expiresAt;
    version;
    createdAt;
    updatedAt;
};
__decorate([
    Field(() => ID, { description: 'Begins with `crt_`. It opens nothing: the token does.' })
], CartType.prototype, "id", void 0);
__decorate([
    Field(() => String, { description: 'The currency of every amount, as in ISO 4217.' })
], CartType.prototype, "currencyCode", void 0);
__decorate([
    Field(() => String, {
        nullable: true,
        description: "Where it goes to, as in ISO 3166-1: the country of the shipping address, or what was said before; null for the shop's own.",
    })
], CartType.prototype, "country", void 0);
__decorate([
    Field(() => ID, { nullable: true, description: 'The customer whose groups, taxes and limits count; null for a stranger.' })
], CartType.prototype, "customerId", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'Where to write to about the cart and its order.' })
], CartType.prototype, "email", void 0);
__decorate([
    Field(() => AddressType, { nullable: true, description: 'Where it is sent to.' })
], CartType.prototype, "shippingAddress", void 0);
__decorate([
    Field(() => AddressType, { nullable: true, description: 'Where the invoice goes to; null for the shipping address.' })
], CartType.prototype, "billingAddress", void 0);
__decorate([
    Field(() => [CartLineType], { description: 'At most 200, in the order in which they were added.' })
], CartType.prototype, "lines", void 0);
__decorate([
    Field(() => [CartCouponType], { description: 'At most 10, in the order in which they were applied.' })
], CartType.prototype, "coupons", void 0);
__decorate([
    Field(() => Boolean, { description: 'Whether a promotion makes shipping free.' })
], CartType.prototype, "freeShipping", void 0);
__decorate([
    Field(() => ID, { nullable: true, description: 'The shipping method that was chosen, offered or not.' })
], CartType.prototype, "shippingMethodId", void 0);
__decorate([
    Field(() => CartShippingType, { nullable: true, description: 'Sending it by the chosen method; null while none is chosen that is offered.' })
], CartType.prototype, "shipping", void 0);
__decorate([
    Field(() => [CartShippingType], {
        description: 'The methods that send it to where it goes, in their order: at most 50. Empty while nothing is in it that can be bought.',
    })
], CartType.prototype, "shippingOptions", void 0);
__decorate([
    Field(() => MoneyType, { description: 'The sum of the subtotals of the lines, without shipping.' })
], CartType.prototype, "subtotal", void 0);
__decorate([
    Field(() => MoneyType, { description: 'The sum of their discounts, without shipping.' })
], CartType.prototype, "discount", void 0);
__decorate([
    Field(() => MoneyType, { description: 'Lines and shipping without tax.' })
], CartType.prototype, "net", void 0);
__decorate([
    Field(() => MoneyType, { description: 'The tax of lines and shipping.' })
], CartType.prototype, "tax", void 0);
__decorate([
    Field(() => [TaxSumType], { description: 'The same by rate.' })
], CartType.prototype, "taxes", void 0);
__decorate([
    Field(() => MoneyType, { description: 'What lines and shipping cost together, with tax.' })
], CartType.prototype, "total", void 0);
__decorate([
    Field(() => MoneyType, { description: 'What is added to the total, or taken from it, so that it can be paid.' })
], CartType.prototype, "rounding", void 0);
__decorate([
    Field(() => MoneyType, { description: 'Total and rounding.' })
], CartType.prototype, "payable", void 0);
__decorate([
    Field(() => [CartProblemType], { description: 'Everything that stands between the cart and an order. Empty when it can be ordered.' })
], CartType.prototype, "problems", void 0);
__decorate([
    Field(() => DateTime, { description: 'When it is gone, unless it is changed before.' })
], CartType.prototype, "expiresAt", void 0);
__decorate([
    Field(() => Int, { description: 'Counts its changes, from 1. For `ifVersion`.' })
], CartType.prototype, "version", void 0);
__decorate([
    Field(() => DateTime, { description: 'When it was made.' })
], CartType.prototype, "createdAt", void 0);
__decorate([
    Field(() => DateTime, { description: 'When it was last changed.' })
], CartType.prototype, "updatedAt", void 0);
CartType = __decorate([
    ObjectType('Cart', { description: 'What a shopper wants to buy, priced as an order would be at this moment. Nothing is reserved for it.' })
], CartType);
export { CartType };
//# sourceMappingURL=types.js.map