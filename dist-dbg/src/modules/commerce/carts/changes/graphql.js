var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __param = (this && this.__param) || function (paramIndex, decorator) {
    return function (target, key) { decorator(target, key, paramIndex); }
};
import { Arg, Context, Field, Mutation, ObjectType, Resolver } from '../../../../kernel/graphql.js';
import { CartType } from '../view/types.js';
import { applyCoupon, removeCoupon } from './coupons.js';
import { createCart } from './creating.js';
import { setCartCustomer, setCartShippingMethod, updateCart } from './details.js';
import { AddToCartInput, CartCouponInput, CartInput, CreateCartInput, MergeCartsInput, RemoveFromCartInput, SetCartCustomerInput, SetCartShippingMethodInput, UpdateCartInput, UpdateCartLineInput, } from './inputs.js';
import { acceptCartPrices, addToCart, removeFromCart, updateCartLine } from './lines.js';
import { mergeCarts } from './merging.js';
let CreatedCartType = class CreatedCartType {
    cartToken;
    cart;
};
__decorate([
    Field(() => String, { description: 'Opens the cart. It is in this answer and nowhere else.' })
], CreatedCartType.prototype, "cartToken", void 0);
__decorate([
    Field(() => CartType, { description: 'The cart, which is empty.' })
], CreatedCartType.prototype, "cart", void 0);
CreatedCartType = __decorate([
    ObjectType('CreatedCart', { description: 'A new cart with what opens it.' })
], CreatedCartType);
export { CreatedCartType };
let CartChangeResolver = class CartChangeResolver {
    createCart(ctx, input) {
        return createCart(ctx, input);
    }
    addToCart(ctx, input) {
        return addToCart(ctx, input);
    }
    updateCartLine(ctx, input) {
        return updateCartLine(ctx, input);
    }
    removeFromCart(ctx, input) {
        return removeFromCart(ctx, input);
    }
    applyCoupon(ctx, input) {
        return applyCoupon(ctx, input);
    }
    removeCoupon(ctx, input) {
        return removeCoupon(ctx, input);
    }
    updateCart(ctx, input) {
        return updateCart(ctx, input);
    }
    setCartShippingMethod(ctx, input) {
        return setCartShippingMethod(ctx, input);
    }
    acceptCartPrices(ctx, input) {
        return acceptCartPrices(ctx, input);
    }
    mergeCarts(ctx, input) {
        return mergeCarts(ctx, input);
    }
    setCartCustomer(ctx, input) {
        return setCartCustomer(ctx, input);
    }
};
__decorate([
    Mutation(() => CreatedCartType, {
        nullable: true,
        description: 'Makes a cart. An empty one is gone after a day. Too many from one address are refused for a while with TOO_MANY_ATTEMPTS. An Idempotency-Key, if sent, must be random: strangers share theirs.',
    }),
    __param(0, Context()),
    __param(1, Arg('input', () => CreateCartInput, { description: 'The new cart.' }))
], CartChangeResolver.prototype, "createCart", null);
__decorate([
    Mutation(() => CartType, {
        nullable: true,
        description: 'Puts pieces of a variant into a cart; two adds of one variant are one line. Reserves nothing. Refused with COMMERCE_VARIANT_NOT_FOUND for what is not on sale, COMMERCE_CART_FULL, COMMERCE_CART_QUANTITY_TOO_LARGE or COMMERCE_CART_CURRENCY_NOT_OFFERED.',
    }),
    __param(0, Context()),
    __param(1, Arg('input', () => AddToCartInput, { description: 'What goes into it.' }))
], CartChangeResolver.prototype, "addToCart", null);
__decorate([
    Mutation(() => CartType, {
        nullable: true,
        description: 'Sets how many pieces a line has. Refused with COMMERCE_CART_LINE_NOT_FOUND without one.',
    }),
    __param(0, Context()),
    __param(1, Arg('input', () => UpdateCartLineInput, { description: 'The line.' }))
], CartChangeResolver.prototype, "updateCartLine", null);
__decorate([
    Mutation(() => CartType, { nullable: true, description: 'Takes a line out of a cart. Refused with COMMERCE_CART_LINE_NOT_FOUND without one.' }),
    __param(0, Context()),
    __param(1, Arg('input', () => RemoveFromCartInput, { description: 'The line.' }))
], CartChangeResolver.prototype, "removeFromCart", null);
__decorate([
    Mutation(() => CartType, {
        nullable: true,
        description: 'Adds a coupon to a cart; it is used up by an order, not by this. Refused with COMMERCE_CART_COUPON_NOT_GOOD, whatever is wrong with it. Wrong codes are counted: too many are refused for a while with TOO_MANY_ATTEMPTS.',
    }),
    __param(0, Context()),
    __param(1, Arg('input', () => CartCouponInput, { description: 'The coupon.' }))
], CartChangeResolver.prototype, "applyCoupon", null);
__decorate([
    Mutation(() => CartType, { nullable: true, description: 'Takes a coupon out of a cart; doing so again changes nothing.' }),
    __param(0, Context()),
    __param(1, Arg('input', () => CartCouponInput, { description: 'The coupon.' }))
], CartChangeResolver.prototype, "removeCoupon", null);
__decorate([
    Mutation(() => CartType, {
        nullable: true,
        description: 'Changes whom to write to about a cart and where it is sent to. Prices, taxes and shipping may change with it. A wrong address is refused with INVALID_INPUT, naming each field.',
    }),
    __param(0, Context()),
    __param(1, Arg('input', () => UpdateCartInput, { description: 'What changes.' }))
], CartChangeResolver.prototype, "updateCart", null);
__decorate([
    Mutation(() => CartType, {
        nullable: true,
        description: 'Says how a cart is to be sent. Refused with COMMERCE_CART_SHIPPING_NOT_OFFERED for what is not in its `shippingOptions`.',
    }),
    __param(0, Context()),
    __param(1, Arg('input', () => SetCartShippingMethodInput, { description: 'The method.' }))
], CartChangeResolver.prototype, "setCartShippingMethod", null);
__decorate([
    Mutation(() => CartType, { nullable: true, description: 'Accepts what the lines cost now: PRICE_CHANGED is a problem no more.' }),
    __param(0, Context()),
    __param(1, Arg('input', () => CartInput, { description: 'The cart.' }))
], CartChangeResolver.prototype, "acceptCartPrices", null);
__decorate([
    Mutation(() => CartType, {
        nullable: true,
        description: 'Puts all of one cart into another, as when a shopper signs in who has filled one before. Lines of one variant are added up, to 1,000 pieces at most. Refused with COMMERCE_CART_FULL beyond 200 lines.',
    }),
    __param(0, Context()),
    __param(1, Arg('input', () => MergeCartsInput, { description: 'The two carts.' }))
], CartChangeResolver.prototype, "mergeCarts", null);
__decorate([
    Mutation(() => CartType, {
        nullable: true,
        description: "Says whose cart it is: prices and taxes are then this customer's. For staff, and for the shop's own server once it has signed them in.",
    }),
    __param(0, Context()),
    __param(1, Arg('input', () => SetCartCustomerInput, { description: 'Whose it is.' }))
], CartChangeResolver.prototype, "setCartCustomer", null);
CartChangeResolver = __decorate([
    Resolver(() => CartType)
], CartChangeResolver);
export { CartChangeResolver };
//# sourceMappingURL=graphql.js.map