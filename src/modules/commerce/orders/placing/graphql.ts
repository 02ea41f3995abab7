import type { Ctx } from '../../../../kernel/context.js';
import { Arg, Context, Mutation, Resolver } from '../../../../kernel/graphql.js';
import { OrderType } from '../order/types.js';
import { CreateOrderInput } from './inputs.js';
import { createOrder } from './service.js';

@Resolver(() => OrderType)
export class OrderPlacingResolver {
  @Mutation(() => OrderType, {
    nullable: true,
    description:
      'Places an order for a customer: priced now, its stock reserved, its number taken, its payment begun, all or nothing. Refused with COMMERCE_OUT_OF_STOCK, naming every line that is short, or COMMERCE_ORDER_COUPON_NOT_GOOD. Needs an Idempotency-Key.',
  })
  createOrder(@Context() ctx: Ctx, @Arg('input', () => CreateOrderInput, { description: 'The order.' }) input: CreateOrderInput) {
    return createOrder(ctx, input);
  }
}
