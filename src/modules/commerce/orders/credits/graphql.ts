import type { Ctx } from '../../../../kernel/context.js';
import { Arg, Context, FieldResolver, Mutation, Resolver, Root } from '../../../../kernel/graphql.js';
import { MoneyType } from '../../../../kernel/graphql-money.js';
import { toDecimal } from '../../../../kernel/money.js';
import { OrderType } from '../order/types.js';
import type { OrderRow } from '../tables.js';
import { creditsOfOrder, linesOfCredit } from './loaders.js';
import { refundOrder } from './service.js';
import type { CreditRow } from './tables.js';
import { OrderCreditLineType, OrderCreditType, RefundOrderInput } from './types.js';

/** With the currency of its order. */
type PricedCredit = CreditRow & { readonly currencyCode: string };

@Resolver(() => OrderType)
export class OrderCreditsResolver {
  @Mutation(() => OrderType, {
    nullable: true,
    description:
      'Credits pieces that have left, or shipping, and gives back what was paid for them: the last payment first, then gift cards. Parts add up to what was charged, never more. Refused with COMMERCE_ORDER_QUANTITY_TOO_LARGE or COMMERCE_NOTHING_TO_CREDIT. Needs an Idempotency-Key.',
  })
  refundOrder(@Context() ctx: Ctx, @Arg('input', () => RefundOrderInput, { description: 'What.' }) input: RefundOrderInput) {
    return refundOrder(ctx, input);
  }

  @FieldResolver(() => [OrderCreditType], { description: 'By what less is owed, in that order: at most 500.' })
  async credits(@Context() ctx: Ctx, @Root() { id, currencyCode }: OrderRow): Promise<PricedCredit[]> {
    return ((await ctx.load(creditsOfOrder, id)) ?? []).map((credit) => ({ ...credit, currencyCode }));
  }
}

@Resolver(() => OrderCreditType)
export class OrderCreditResolver {
  @FieldResolver(() => [OrderCreditLineType], { description: 'Of which lines: at most 200.' })
  async lines(@Context() ctx: Ctx, @Root() { id, currencyCode }: PricedCredit) {
    const money = (amountMinor: number) => toDecimal({ amountMinor, currencyCode });
    return ((await ctx.load(linesOfCredit, id)) ?? []).map(({ lineId, quantity, netMinor, taxMinor, totalMinor }) => ({
      ...{ lineId, quantity, net: money(netMinor), tax: money(taxMinor), total: money(totalMinor) },
    }));
  }

  @FieldResolver(() => MoneyType, { description: 'What shipping cost, with tax, where it was credited.' })
  shipping(@Root() { shippingNetMinor, shippingTaxMinor, currencyCode }: PricedCredit) {
    return toDecimal({ amountMinor: shippingNetMinor + shippingTaxMinor, currencyCode });
  }

  @FieldResolver(() => MoneyType, { description: 'The tax in it.' })
  tax(@Root() { taxMinor, currencyCode }: PricedCredit) {
    return toDecimal({ amountMinor: taxMinor, currencyCode });
  }

  @FieldResolver(() => MoneyType, { description: 'By how much less is owed.' })
  credited(@Root() { creditedMinor, currencyCode }: PricedCredit) {
    return toDecimal({ amountMinor: creditedMinor, currencyCode });
  }

  @FieldResolver(() => MoneyType, { description: 'What of it was given back: as much as was paid above what is owed.' })
  refund(@Root() { refundMinor, currencyCode }: PricedCredit) {
    return toDecimal({ amountMinor: refundMinor, currencyCode });
  }
}
