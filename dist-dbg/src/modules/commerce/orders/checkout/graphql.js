var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __param = (this && this.__param) || function (paramIndex, decorator) {
    return function (target, key) { decorator(target, key, paramIndex); }
};
import { Arg, Context, Info, Mutation, Query, Resolver } from '../../../../kernel/graphql.js';
import { selectedOf } from '../../../../kernel/selected.js';
import { OrderType } from '../order/types.js';
import { getOrderPayment } from './payment.js';
import { getPlacedOrder, placeOrderOfCart } from './service.js';
import { OrderPaymentType, PlaceOrderInput } from './types.js';
const TOKEN = { description: 'The token of the cart that it was; signed in, the id of that cart or of the order does as well.' };
let CheckoutResolver = class CheckoutResolver {
    placeOrder(ctx, input) {
        return placeOrderOfCart(ctx, input);
    }
    placedOrder(ctx, cartToken, info) {
        return getPlacedOrder(ctx, cartToken, selectedOf(info));
    }
    placedOrderPayment(ctx, cartToken) {
        return getOrderPayment(ctx, cartToken);
    }
};
__decorate([
    Mutation(() => OrderType, {
        nullable: true,
        description: 'Makes a cart an order: priced and reserved now, all or nothing. Whoever asks again is answered with the same order. Refused with COMMERCE_CART_NOT_READY, which names every problem, COMMERCE_ORDER_TOTAL_CHANGED, COMMERCE_OUT_OF_STOCK or COMMERCE_PAYMENT_METHOD_NOT_OFFERED. Needs an Idempotency-Key.',
    }),
    __param(0, Context()),
    __param(1, Arg('input', () => PlaceOrderInput, { description: 'Which cart, for how much.' }))
], CheckoutResolver.prototype, "placeOrder", null);
__decorate([
    Query(() => OrderType, { nullable: true, description: 'The order that a cart became, for the shopper. Refused with COMMERCE_ORDER_NOT_FOUND.' }),
    __param(0, Context()),
    __param(1, Arg('cartToken', () => String, TOKEN)),
    __param(2, Info())
], CheckoutResolver.prototype, "placedOrder", null);
__decorate([
    Query(() => OrderPaymentType, {
        nullable: true,
        description: 'How the shopper pays the order that a cart became: the latest attempt. Null where gift cards, or an exchange, have paid it all. Refused with COMMERCE_ORDER_NOT_FOUND.',
    }),
    __param(0, Context()),
    __param(1, Arg('cartToken', () => String, TOKEN))
], CheckoutResolver.prototype, "placedOrderPayment", null);
CheckoutResolver = __decorate([
    Resolver(() => OrderType)
], CheckoutResolver);
export { CheckoutResolver };
//# sourceMappingURL=graphql.js.map