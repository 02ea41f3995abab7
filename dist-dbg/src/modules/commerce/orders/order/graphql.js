var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __param = (this && this.__param) || function (paramIndex, decorator) {
    return function (target, key) { decorator(target, key, paramIndex); }
};
import { Arg, Args, Context, FieldResolver, ID, Info, Int, Mutation, PageArgs, Query, Resolver, Root } from '../../../../kernel/graphql.js';
import { selectedNodesOf, selectedOf } from '../../../../kernel/selected.js';
import { orderId } from '../../ids.js';
import { cancelOrder } from './cancelling.js';
import { CancelOrderInput, OrderFilter, OrderInput, OrderOrder } from './inputs.js';
import { completeOrder, confirmOrder, getOrder, listOrders } from './service.js';
import { OrderConnection, OrderType } from './types.js';
let OrderResolver = class OrderResolver {
    order(ctx, id, info) {
        return getOrder(ctx, orderId.parse(id), selectedOf(info));
    }
    orders(ctx, filter, orderBy, page, info) {
        return listOrders(ctx, { filter, orderBy, page, selected: selectedNodesOf(info) });
    }
    confirmOrder(ctx, input) {
        return confirmOrder(ctx, input);
    }
    completeOrder(ctx, input) {
        return completeOrder(ctx, input);
    }
    cancelOrder(ctx, input) {
        return cancelOrder(ctx, input);
    }
};
__decorate([
    Query(() => OrderType, { nullable: true, description: 'One order. Refused with COMMERCE_ORDER_NOT_FOUND when there is none.' }),
    __param(0, Context()),
    __param(1, Arg('id', () => ID, { description: 'Begins with `ord_`.' })),
    __param(2, Info())
], OrderResolver.prototype, "order", null);
__decorate([
    Query(() => OrderConnection, { nullable: true, description: 'The orders that meet a filter, the latest first when no order is given.' }),
    __param(0, Context()),
    __param(1, Arg('filter', () => OrderFilter, { nullable: true, description: 'Which orders; all when not given.' })),
    __param(2, Arg('orderBy', () => OrderOrder, { nullable: true, description: 'In which order; the latest first when not given.' })),
    __param(3, Args(() => PageArgs)),
    __param(4, Info())
], OrderResolver.prototype, "orders", null);
__decorate([
    Mutation(() => OrderType, {
        nullable: true,
        description: 'Lets an order be sent whose payment is not there yet. Refused with COMMERCE_ORDER_STATE unless it is PLACED.',
    }),
    __param(0, Context()),
    __param(1, Arg('input', () => OrderInput, { description: 'Which one.' }))
], OrderResolver.prototype, "confirmOrder", null);
__decorate([
    Mutation(() => OrderType, {
        nullable: true,
        description: 'Says that nothing more is to be done for an order. Refused with COMMERCE_ORDER_STATE unless it is FULFILLED.',
    }),
    __param(0, Context()),
    __param(1, Arg('input', () => OrderInput, { description: 'Which one.' }))
], OrderResolver.prototype, "completeOrder", null);
__decorate([
    Mutation(() => OrderType, {
        nullable: true,
        description: 'Cancels what has not left: all of an order, or the rest of it. Its stock is free again, what was paid for it is given back, and what is held is let go. Refused with COMMERCE_ORDER_STATE. Needs an Idempotency-Key.',
    }),
    __param(0, Context()),
    __param(1, Arg('input', () => CancelOrderInput, { description: 'Which one.' }))
], OrderResolver.prototype, "cancelOrder", null);
OrderResolver = __decorate([
    Resolver(() => OrderType)
], OrderResolver);
export { OrderResolver };
let OrderConnectionResolver = class OrderConnectionResolver {
    totalCount(page) {
        return page.count();
    }
};
__decorate([
    FieldResolver(() => Int, { description: 'How many orders the whole list has. Counted only when it is selected.' }),
    __param(0, Root())
], OrderConnectionResolver.prototype, "totalCount", null);
OrderConnectionResolver = __decorate([
    Resolver(() => OrderConnection)
], OrderConnectionResolver);
export { OrderConnectionResolver };
//# sourceMappingURL=graphql.js.map