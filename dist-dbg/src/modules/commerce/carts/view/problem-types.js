var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { Field, ID, Int, ObjectType, registerEnumType } from '../../../../kernel/graphql.js';
import { MoneyType } from '../../../../kernel/graphql-money.js';
import { quoteOutcome } from '../../shipping/quotes/types.js';
const cartProblemKind = {
    VARIANT_GONE: 'VARIANT_GONE',
    NOT_ON_SALE: 'NOT_ON_SALE',
    CURRENCY_NOT_OFFERED: 'CURRENCY_NOT_OFFERED',
    NOT_ENOUGH_STOCK: 'NOT_ENOUGH_STOCK',
    PRICE_CHANGED: 'PRICE_CHANGED',
    COUPON_NOT_GOOD: 'COUPON_NOT_GOOD',
    EMPTY: 'EMPTY',
    EMAIL_MISSING: 'EMAIL_MISSING',
    SHIPPING_ADDRESS_MISSING: 'SHIPPING_ADDRESS_MISSING',
    SHIPPING_METHOD_MISSING: 'SHIPPING_METHOD_MISSING',
    SHIPPING_METHOD_NOT_OFFERED: 'SHIPPING_METHOD_NOT_OFFERED',
};
registerEnumType(cartProblemKind, {
    name: 'CartProblemKind',
    description: 'What stands between a cart and an order.',
    valuesConfig: {
        VARIANT_GONE: { description: 'The variant is there no more. Remove the line.' },
        NOT_ON_SALE: { description: 'The product is not on sale now. The line is in no sum.' },
        CURRENCY_NOT_OFFERED: { description: "It has no price in the cart's currency any more. The line is in no sum." },
        NOT_ENOUGH_STOCK: { description: 'There are fewer pieces than the line has: `available` says how many.' },
        PRICE_CHANGED: {
            description: 'One piece costs something else than was shown when it was chosen: `previousPrice`. `acceptCartPrices` accepts it.',
        },
        COUPON_NOT_GOOD: { description: 'The coupon is good no more. It takes nothing off.' },
        EMPTY: { description: 'Nothing that can be bought is in it.' },
        EMAIL_MISSING: { description: 'Nobody knows where to write to about the order: `updateCart`.' },
        SHIPPING_ADDRESS_MISSING: { description: 'Nobody knows where to send it to: `updateCart`.' },
        SHIPPING_METHOD_MISSING: { description: 'No shipping method is chosen: `setCartShippingMethod` takes one of `shippingOptions`.' },
        SHIPPING_METHOD_NOT_OFFERED: {
            description: 'The chosen method does not send what is in it to where it goes any more: `shippingOutcome` says why. Its price is in no sum.',
        },
    },
});
let CartProblemType = class CartProblemType {
    kind;
    variantId;
    couponCode;
    available;
    previousPrice;
    shippingOutcome;
};
__decorate([
    Field(() => cartProblemKind, { description: 'What it is.' })
], CartProblemType.prototype, "kind", void 0);
__decorate([
    Field(() => ID, { nullable: true, description: 'The line that it is about, by its variant; else null.' })
], CartProblemType.prototype, "variantId", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'The coupon that it is about.' })
], CartProblemType.prototype, "couponCode", void 0);
__decorate([
    Field(() => Int, { nullable: true, description: 'How many pieces can be had; only for NOT_ENOUGH_STOCK.' })
], CartProblemType.prototype, "available", void 0);
__decorate([
    Field(() => MoneyType, { nullable: true, description: 'What one piece cost when it was shown; only for PRICE_CHANGED.' })
], CartProblemType.prototype, "previousPrice", void 0);
__decorate([
    Field(() => quoteOutcome, {
        nullable: true,
        description: 'Why the method is not offered; only for SHIPPING_METHOD_NOT_OFFERED, and null where there is no such method any more.',
    })
], CartProblemType.prototype, "shippingOutcome", void 0);
CartProblemType = __decorate([
    ObjectType('CartProblem', { description: 'Something that stands between a cart and an order.' })
], CartProblemType);
export { CartProblemType };
//# sourceMappingURL=problem-types.js.map