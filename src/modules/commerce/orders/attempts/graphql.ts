import type { Ctx } from '../../../../kernel/context.js';
import { Arg, Context, Mutation, Resolver } from '../../../../kernel/graphql.js';
import { OrderPaymentType } from '../checkout/types.js';
import { OrderType } from '../order/types.js';
import { PayPlacedOrderInput, RequestOrderPaymentInput } from './inputs.js';
import { payPlacedOrder, requestOrderPayment } from './service.js';

const REFUSED =
  'Refused with COMMERCE_ORDER_NOTHING_DUE, COMMERCE_ORDER_PAYMENT_UNDER_WAY, COMMERCE_ORDER_CANCELLED or COMMERCE_TOO_MANY_PAYMENTS. Needs an Idempotency-Key.';

@Resolver()
export class PaymentAttemptResolver {
  @Mutation(() => OrderPaymentType, {
    nullable: true,
    description: `Another attempt of the shopper to pay what is owed for an order, in the same way or another. An attempt that still waits for the shopper is given up, or answered again where it is the same. Refused with COMMERCE_PAYMENT_METHOD_NOT_OFFERED, too. ${REFUSED}`,
  })
  payPlacedOrder(@Context() ctx: Ctx, @Arg('input', () => PayPlacedOrderInput, { description: 'Which order, and how.' }) input: PayPlacedOrderInput) {
    return payPlacedOrder(ctx, input);
  }

  @Mutation(() => OrderType, {
    nullable: true,
    description: `Begins a payment of what is owed for an order and not on its way, as when it was placed without one, or an attempt has failed. One that still waits for the customer is given up, or stays where it is the same. ${REFUSED}`,
  })
  requestOrderPayment(
    @Context() ctx: Ctx,
    @Arg('input', () => RequestOrderPaymentInput, { description: 'Which order, and how.' }) input: RequestOrderPaymentInput,
  ) {
    return requestOrderPayment(ctx, input);
  }
}
