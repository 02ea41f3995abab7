var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __param = (this && this.__param) || function (paramIndex, decorator) {
    return function (target, key) { decorator(target, key, paramIndex); }
};
import { Arg, Context, FieldResolver, ID, Resolver, Root, Subscription } from '../../../../kernel/graphql.js';
import { orderId } from '../../ids.js';
import { getPlacedOrder } from '../checkout/service.js';
import { orderById } from '../history/loaders.js';
import { OrderType } from '../order/types.js';
import { changesOfOrder, orderOf, whatShoppersSeeOf } from './changes.js';
import { OrderChangeType } from './types.js';
let OrderChangeResolver = class OrderChangeResolver {
    orderChanged(event, _orderId) {
        return { eventType: event.name, occurredAt: event.occurredAt, orderId: orderOf(event) };
    }
    placedOrderChanged(event, _cartToken) {
        return { eventType: event.name, occurredAt: event.occurredAt, orderId: orderOf(event) };
    }
    async order(ctx, change) {
        const id = orderId.schema.safeParse(change.orderId);
        return id.success ? ctx.load(orderById, id.data) : null;
    }
};
__decorate([
    Subscription(() => OrderChangeType, {
        description: 'Each change of an order, live after its commit: placed, confirmed, sent, completed, cancelled, credited, returned, exchanged, paid. Changes that come faster ' +
            'than they are read all show the order as it is by then.',
        listen: async (ctx, args) => ctx.hear(changesOfOrder(args.orderId == null ? null : orderId.parse(args.orderId, 'orderId'))),
    }),
    __param(0, Root()),
    __param(1, Arg('orderId', () => ID, { nullable: true, description: 'Begins with `ord_`; every order when not given.' }))
], OrderChangeResolver.prototype, "orderChanged", null);
__decorate([
    Subscription(() => OrderChangeType, {
        description: 'Each change of the order that a cart became, for the shopper: confirmed, sent, completed, cancelled, paid. Refused with COMMERCE_ORDER_NOT_FOUND ' +
            'while there is no order.',
        listen: async (ctx, { cartToken }) => ctx.hear(whatShoppersSeeOf((await getPlacedOrder(ctx, cartToken)).id)),
    }),
    __param(0, Root()),
    __param(1, Arg('cartToken', () => String, {
        description: 'The token of the cart that it was; signed in, the id of that cart or of the order does as well.',
    }))
], OrderChangeResolver.prototype, "placedOrderChanged", null);
__decorate([
    FieldResolver(() => OrderType, { nullable: true, description: 'The order as it is now; null when there is none.' }),
    __param(0, Context()),
    __param(1, Root())
], OrderChangeResolver.prototype, "order", null);
OrderChangeResolver = __decorate([
    Resolver(() => OrderChangeType)
], OrderChangeResolver);
export { OrderChangeResolver };
//# sourceMappingURL=graphql.js.map