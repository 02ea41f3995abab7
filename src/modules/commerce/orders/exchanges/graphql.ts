import type { Ctx } from '../../../../kernel/context.js';
import { Arg, Context, FieldResolver, Mutation, Resolver, Root } from '../../../../kernel/graphql.js';
import { MoneyType } from '../../../../kernel/graphql-money.js';
import { toDecimal } from '../../../../kernel/money.js';
import { OrderActorType } from '../edits/types.js';
import { showActor } from '../edits/versions/show.js';
import { orderById } from '../history/loaders.js';
import { OrderType } from '../order/types.js';
import type { OrderRow } from '../tables.js';
import { ExchangeReturnInput } from './inputs.js';
import { exchangeOfReplacement, exchangesOfOrder } from './loaders.js';
import { exchangeReturn } from './service.js';
import type { ExchangeRow } from './tables.js';
import { OrderExchangeType } from './types.js';

@Resolver(() => OrderType)
export class ExchangesOfOrderResolver {
  @FieldResolver(() => [OrderExchangeType], { description: 'What was sent for what came back of it, in that order: at most 200.' })
  async exchanges(@Context() ctx: Ctx, @Root() { id }: OrderRow) {
    return (await ctx.load(exchangesOfOrder, id)) ?? [];
  }

  @FieldResolver(() => OrderExchangeType, {
    nullable: true,
    description: 'By which exchange it was placed; null for an order that somebody has placed.',
  })
  exchangeOf(@Context() ctx: Ctx, @Root() { id }: OrderRow) {
    return ctx.load(exchangeOfReplacement, id);
  }
}

@Resolver(() => OrderExchangeType)
export class OrderExchangeResolver {
  @Mutation(() => OrderExchangeType, {
    nullable: true,
    description:
      'Sends something else for what came back, all or nothing: the pieces that came are credited, another order is placed, and what was paid for the first one pays the other as far as it goes. What is left is given back; what is missing is asked for in the way that is named. Refused with COMMERCE_RETURN_NOT_RECEIVED, COMMERCE_RETURN_EXCHANGED, COMMERCE_NOTHING_TO_CREDIT where everything of it was credited already, COMMERCE_OUT_OF_STOCK, naming every line that is short, or COMMERCE_ORDER_TOTAL_CHANGED. Needs an Idempotency-Key.',
  })
  exchangeReturn(
    @Context() ctx: Ctx,
    @Arg('input', () => ExchangeReturnInput, { description: 'What is sent for what.' }) input: ExchangeReturnInput,
  ) {
    return exchangeReturn(ctx, input);
  }

  @FieldResolver(() => OrderType, { description: 'The order of which something came back.' })
  order(@Context() ctx: Ctx, @Root() { orderId }: ExchangeRow) {
    return ctx.load(orderById, orderId);
  }

  @FieldResolver(() => OrderType, { description: 'The order that was placed instead.' })
  replacement(@Context() ctx: Ctx, @Root() { replacementOrderId }: ExchangeRow) {
    return ctx.load(orderById, replacementOrderId);
  }

  @FieldResolver(() => MoneyType, { description: 'What was paid for the first order and pays the other.' })
  carried(@Root() { carriedMinor: amountMinor, currencyCode }: ExchangeRow) {
    return toDecimal({ amountMinor, currencyCode });
  }

  @FieldResolver(() => MoneyType, {
    description: 'What of it went back to the first order, which gives it back: for what was cancelled or credited of the other.',
  })
  returned(@Root() { returnedMinor: amountMinor, currencyCode }: ExchangeRow) {
    return toDecimal({ amountMinor, currencyCode });
  }

  @FieldResolver(() => OrderActorType, { description: 'Who did it.' })
  actor(@Root() exchange: ExchangeRow) {
    return showActor(exchange);
  }
}
