import type { Ctx } from '../../../../kernel/context.js';
import { Arg, Context, FieldResolver, Query, Resolver, Root } from '../../../../kernel/graphql.js';
import { MoneyType } from '../../../../kernel/graphql-money.js';
import { toDecimal } from '../../../../kernel/money.js';
import { OrderTotalsType } from '../edits/types.js';
import { showTotals } from '../edits/versions/show.js';
import { contentOf } from '../placing/snapshot/content.js';
import { ExchangeReturnInput } from './inputs.js';
import type { ExchangePlan } from './plan.js';
import { previewExchange } from './service.js';
import { OrderExchangePreviewType } from './types.js';

@Resolver(() => OrderExchangePreviewType)
export class ExchangePreviewResolver {
  @Query(() => OrderExchangePreviewType, {
    nullable: true,
    description: 'What an exchange would come to; nothing is changed. Refused as `exchangeReturn` is, but for stock.',
  })
  previewExchange(
    @Context() ctx: Ctx,
    @Arg('input', () => ExchangeReturnInput, { description: 'What is sent for what.' }) input: ExchangeReturnInput,
  ) {
    return previewExchange(ctx, input);
  }

  @FieldResolver(() => MoneyType, { description: 'By how much less would be owed for what came back.' })
  credited(@Root() plan: ExchangePlan) {
    return money(plan, plan.creditedMinor);
  }

  @FieldResolver(() => OrderTotalsType, { description: 'What the new order would come to.' })
  totals(@Root() { priced, order }: ExchangePlan) {
    return showTotals(contentOf(priced), order.currencyCode);
  }

  @FieldResolver(() => MoneyType, { description: 'What was paid for the first order and would pay the new one.' })
  carried(@Root() plan: ExchangePlan) {
    return money(plan, plan.carriedMinor);
  }

  @FieldResolver(() => MoneyType, { description: 'What would still be to come for the new order.' })
  due(@Root() plan: ExchangePlan) {
    return money(plan, plan.priced.whole.payableMinor - plan.carriedMinor);
  }

  @FieldResolver(() => MoneyType, { description: 'What would be given back of what was paid for the first one.' })
  refund(@Root() plan: ExchangePlan) {
    return money(plan, plan.refundMinor);
  }
}

function money({ order: { currencyCode } }: ExchangePlan, amountMinor: number) {
  return toDecimal({ amountMinor, currencyCode });
}
