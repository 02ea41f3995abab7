import type { GraphQLResolveInfo } from 'graphql';
import type { Ctx } from '../../../../kernel/context.js';
import { Arg, Context, Info, Mutation, Query, Resolver } from '../../../../kernel/graphql.js';
import { selectedOf } from '../../../../kernel/selected.js';
import { OrderType } from '../order/types.js';
import { getOrderPayment } from './payment.js';
import { getPlacedOrder, placeOrderOfCart } from './service.js';
import { OrderPaymentType, PlaceOrderInput } from './types.js';

const TOKEN = { description: 'The token of the cart that it was; signed in, the id of that cart or of the order does as well.' };

@Resolver(() => OrderType)
export class CheckoutResolver {
  @Mutation(() => OrderType, {
    nullable: true,
    description:
      'Makes a cart an order: priced and reserved now, all or nothing. Whoever asks again is answered with the same order. Refused with COMMERCE_CART_NOT_READY, which names every problem, COMMERCE_ORDER_TOTAL_CHANGED, COMMERCE_OUT_OF_STOCK or COMMERCE_PAYMENT_METHOD_NOT_OFFERED. Needs an Idempotency-Key.',
  })
  placeOrder(@Context() ctx: Ctx, @Arg('input', () => PlaceOrderInput, { description: 'Which cart, for how much.' }) input: PlaceOrderInput) {
    return placeOrderOfCart(ctx, input);
  }

  @Query(() => OrderType, { nullable: true, description: 'The order that a cart became, for the shopper. Refused with COMMERCE_ORDER_NOT_FOUND.' })
  placedOrder(@Context() ctx: Ctx, @Arg('cartToken', () => String, TOKEN) cartToken: string, @Info() info: GraphQLResolveInfo) {
    return getPlacedOrder(ctx, cartToken, selectedOf(info));
  }

  @Query(() => OrderPaymentType, {
    nullable: true,
    description:
      'How the shopper pays the order that a cart became: the latest attempt. Null where gift cards, or an exchange, have paid it all. Refused with COMMERCE_ORDER_NOT_FOUND.',
  })
  placedOrderPayment(@Context() ctx: Ctx, @Arg('cartToken', () => String, TOKEN) cartToken: string) {
    return getOrderPayment(ctx, cartToken);
  }
}
