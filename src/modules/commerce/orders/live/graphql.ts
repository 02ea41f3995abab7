import type { Ctx } from '../../../../kernel/context.js';
import type { LiveEvent } from '../../../../kernel/events.js';
import { Arg, Context, FieldResolver, ID, Resolver, Root, Subscription } from '../../../../kernel/graphql.js';
import { orderId } from '../../ids.js';
import { getPlacedOrder } from '../checkout/service.js';
import { orderById } from '../history/loaders.js';
import { OrderType } from '../order/types.js';
import { type ChangeOfOrder, changesOfOrder, orderOf, whatShoppersSeeOf } from './changes.js';
import { OrderChangeType } from './types.js';

@Resolver(() => OrderChangeType)
export class OrderChangeResolver {
  @Subscription<{ orderId?: string | null }>(() => OrderChangeType, {
    description:
      'Each change of an order, live after its commit: placed, confirmed, sent, completed, cancelled, credited, returned, exchanged, paid. Changes that come faster ' +
      'than they are read all show the order as it is by then.',
    listen: async (ctx, args) => ctx.hear(changesOfOrder(args.orderId == null ? null : orderId.parse(args.orderId, 'orderId'))),
  })
  orderChanged(
    @Root() event: LiveEvent<ChangeOfOrder>,
    @Arg('orderId', () => ID, { nullable: true, description: 'Begins with `ord_`; every order when not given.' }) _orderId: string | null,
  ): OrderChangeType {
    return { eventType: event.name, occurredAt: event.occurredAt, orderId: orderOf(event) };
  }

  @Subscription<{ cartToken: string }>(() => OrderChangeType, {
    description:
      'Each change of the order that a cart became, for the shopper: confirmed, sent, completed, cancelled, paid. Refused with COMMERCE_ORDER_NOT_FOUND ' +
      'while there is no order.',
    listen: async (ctx, { cartToken }) => ctx.hear(whatShoppersSeeOf((await getPlacedOrder(ctx, cartToken)).id)),
  })
  placedOrderChanged(
    @Root() event: LiveEvent<ChangeOfOrder>,
    @Arg('cartToken', () => String, {
      description: 'The token of the cart that it was; signed in, the id of that cart or of the order does as well.',
    })
    _cartToken: string,
  ): OrderChangeType {
    return { eventType: event.name, occurredAt: event.occurredAt, orderId: orderOf(event) };
  }

  @FieldResolver(() => OrderType, { nullable: true, description: 'The order as it is now; null when there is none.' })
  async order(@Context() ctx: Ctx, @Root() change: OrderChangeType) {
    const id = orderId.schema.safeParse(change.orderId);
    return id.success ? ctx.load(orderById, id.data) : null;
  }
}
