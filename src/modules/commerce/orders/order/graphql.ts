import type { GraphQLResolveInfo } from 'graphql';
import type { Ctx } from '../../../../kernel/context.js';
import { Arg, Args, Context, FieldResolver, ID, Info, Int, Mutation, PageArgs, Query, Resolver, Root } from '../../../../kernel/graphql.js';
import { selectedNodesOf, selectedOf } from '../../../../kernel/selected.js';
import { orderId } from '../../ids.js';
import { cancelOrder } from './cancelling.js';
import { CancelOrderInput, OrderFilter, OrderInput, OrderOrder } from './inputs.js';
import { type OrderPage, completeOrder, confirmOrder, getOrder, listOrders } from './service.js';
import { OrderConnection, OrderType } from './types.js';

@Resolver(() => OrderType)
export class OrderResolver {
  @Query(() => OrderType, { nullable: true, description: 'One order. Refused with COMMERCE_ORDER_NOT_FOUND when there is none.' })
  order(@Context() ctx: Ctx, @Arg('id', () => ID, { description: 'Begins with `ord_`.' }) id: string, @Info() info: GraphQLResolveInfo) {
    return getOrder(ctx, orderId.parse(id), selectedOf(info));
  }

  @Query(() => OrderConnection, { nullable: true, description: 'The orders that meet a filter, the latest first when no order is given.' })
  orders(
    @Context() ctx: Ctx,
    @Arg('filter', () => OrderFilter, { nullable: true, description: 'Which orders; all when not given.' }) filter: OrderFilter | null,
    @Arg('orderBy', () => OrderOrder, { nullable: true, description: 'In which order; the latest first when not given.' }) orderBy: OrderOrder | null,
    @Args(() => PageArgs) page: PageArgs,
    @Info() info: GraphQLResolveInfo,
  ) {
    return listOrders(ctx, { filter, orderBy, page, selected: selectedNodesOf(info) });
  }

  @Mutation(() => OrderType, {
    nullable: true,
    description: 'Lets an order be sent whose payment is not there yet. Refused with COMMERCE_ORDER_STATE unless it is PLACED.',
  })
  confirmOrder(@Context() ctx: Ctx, @Arg('input', () => OrderInput, { description: 'Which one.' }) input: OrderInput) {
    return confirmOrder(ctx, input);
  }

  @Mutation(() => OrderType, {
    nullable: true,
    description: 'Says that nothing more is to be done for an order. Refused with COMMERCE_ORDER_STATE unless it is FULFILLED.',
  })
  completeOrder(@Context() ctx: Ctx, @Arg('input', () => OrderInput, { description: 'Which one.' }) input: OrderInput) {
    return completeOrder(ctx, input);
  }

  @Mutation(() => OrderType, {
    nullable: true,
    description:
      'Cancels what has not left: all of an order, or the rest of it. Its stock is free again, what was paid for it is given back, and what is held is let go. Refused with COMMERCE_ORDER_STATE. Needs an Idempotency-Key.',
  })
  cancelOrder(@Context() ctx: Ctx, @Arg('input', () => CancelOrderInput, { description: 'Which one.' }) input: CancelOrderInput) {
    return cancelOrder(ctx, input);
  }
}

@Resolver(() => OrderConnection)
export class OrderConnectionResolver {
  @FieldResolver(() => Int, { description: 'How many orders the whole list has. Counted only when it is selected.' })
  totalCount(@Root() page: OrderPage) {
    return page.count();
  }
}
