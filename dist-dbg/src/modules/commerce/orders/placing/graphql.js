var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __param = (this && this.__param) || function (paramIndex, decorator) {
    return function (target, key) { decorator(target, key, paramIndex); }
};
import { Arg, Context, Mutation, Resolver } from '../../../../kernel/graphql.js';
import { OrderType } from '../order/types.js';
import { CreateOrderInput } from './inputs.js';
import { createOrder } from './service.js';
let OrderPlacingResolver = class OrderPlacingResolver {
    createOrder(ctx, input) {
        return createOrder(ctx, input);
    }
};
__decorate([
    Mutation(() => OrderType, {
        nullable: true,
        description: 'Places an order for a customer: priced now, its stock reserved, its number taken, its payment begun, all or nothing. Refused with COMMERCE_OUT_OF_STOCK, naming every line that is short, or COMMERCE_ORDER_COUPON_NOT_GOOD. Needs an Idempotency-Key.',
    }),
    __param(0, Context()),
    __param(1, Arg('input', () => CreateOrderInput, { description: 'The order.' }))
], OrderPlacingResolver.prototype, "createOrder", null);
OrderPlacingResolver = __decorate([
    Resolver(() => OrderType)
], OrderPlacingResolver);
export { OrderPlacingResolver };
//# sourceMappingURL=graphql.js.map