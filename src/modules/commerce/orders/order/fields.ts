/** What orders and their lines show that is no column of their tables. */
import type { Ctx } from '../../../../kernel/context.js';
import { Carried, Context, FieldResolver, Int, Resolver, Root } from '../../../../kernel/graphql.js';
import { MoneyType } from '../../../../kernel/graphql-money.js';
import { type DecimalMoney, toDecimal } from '../../../../kernel/money.js';
import { toPercentage } from '../../../../kernel/percentage.js';
import { follow } from '../../../../platform/db/shape.js';
import { CustomerType } from '../../customers/types.js';
import { PaymentType } from '../../payments/payment/types.js';
import { AppliedTaxRateType } from '../../pricing/explanation/tax-types.js';
import { PriceExplanationType } from '../../pricing/explanation/types.js';
import { explanationOfOrders } from '../history/loaders.js';
import { dueOf } from '../money/standing.js';
import { availableTransitions } from '../state/machine.js';
import type { OrderLineRow, OrderRow } from '../tables.js';
import { orderTransition } from './enums.js';
import { customerById, linesOfOrder, paymentsOfOrder } from './loaders.js';
import { OrderGiftCardType, OrderLineType, OrderPromotionType, OrderShippingType, OrderTaxType, OrderType } from './types.js';

type InCurrency = { readonly currencyCode: string };

function money({ currencyCode }: InCurrency, amountMinor: number): DecimalMoney {
  return toDecimal({ amountMinor, currencyCode });
}

@Resolver(() => OrderType)
export class OrderAmountsResolver {
  @FieldResolver(() => MoneyType, { description: 'What the goods cost before promotions: with tax or without, as their prices are.' })
  subtotal(@Root() order: OrderRow) {
    return money(order, order.subtotalMinor);
  }

  @FieldResolver(() => MoneyType, { description: 'What promotions took off the subtotal.' })
  discount(@Root() order: OrderRow) {
    return money(order, order.discountMinor);
  }

  @FieldResolver(() => MoneyType, { description: 'Goods and shipping without tax.' })
  net(@Root() order: OrderRow) {
    return money(order, order.netMinor);
  }

  @FieldResolver(() => MoneyType, { description: 'The tax of goods and shipping.' })
  tax(@Root() order: OrderRow) {
    return money(order, order.taxMinor);
  }

  @FieldResolver(() => MoneyType, { description: 'Net and tax.' })
  total(@Root() order: OrderRow) {
    return money(order, order.totalMinor);
  }

  @FieldResolver(() => MoneyType, { description: 'What is added to the total, or taken from it, so that it can be paid (`commerce.payableSteps`).' })
  rounding(@Root() order: OrderRow) {
    return money(order, order.roundingMinor);
  }

  @FieldResolver(() => MoneyType, { description: 'Total and rounding: what the customer pays.' })
  payable(@Root() order: OrderRow) {
    return money(order, order.payableMinor);
  }

  @FieldResolver(() => MoneyType, {
    description: 'What came, by payments and gift cards, and what an exchange has carried over from another order (`exchangeOf`).',
  })
  paid(@Root() order: OrderRow) {
    return money(order, order.capturedMinor + order.giftCardMinor);
  }

  @FieldResolver(() => MoneyType, {
    description: 'What of it was given back, or is about to be, and what pays an order that was placed in exchange (`exchanges`).',
  })
  refunded(@Root() order: OrderRow) {
    return money(order, order.refundedMinor + order.giftCardReturnedMinor);
  }

  @FieldResolver(() => MoneyType, {
    description: 'By how much less is owed than `payable`: for what was cancelled, came back, or was credited otherwise.',
  })
  credited(@Root() order: OrderRow) {
    return money(order, order.creditedMinor);
  }

  @FieldResolver(() => MoneyType, { description: 'What is still to come.' })
  due(@Root() order: OrderRow) {
    return money(order, dueOf(order));
  }
}

@Resolver(() => OrderType)
export class OrderPartsResolver {
  @FieldResolver(() => [orderTransition], { description: 'What can be done with it now.' })
  availableTransitions(@Root() { state }: OrderRow) {
    return availableTransitions(state);
  }

  @FieldResolver(() => CustomerType, { nullable: true, description: 'Who bought; null for a stranger.' })
  customer(@Context() ctx: Ctx, @Root() order: OrderRow) {
    return follow(order, 'customer', async () => order.customerId && (await ctx.load(customerById, order.customerId)));
  }

  @Carried()
  @FieldResolver(() => [OrderLineType], { description: 'What was ordered: 1 to 200 lines.' })
  lines(@Context() ctx: Ctx, @Root() order: OrderRow) {
    return follow(order, 'lines', async () => (await ctx.load(linesOfOrder, order.id)) ?? []);
  }

  @FieldResolver(() => OrderShippingType, { nullable: true, description: 'How it is sent; null when nobody has chosen a method.' })
  shipping(@Root() order: OrderRow) {
    const { shippingMethodId: methodId, shippingMethodName: methodName, shippingNetMinor, shippingTaxMinor } = order;
    const amounts = { net: money(order, shippingNetMinor), tax: money(order, shippingTaxMinor) };
    return methodId && { methodId, methodName, ...amounts, total: money(order, shippingNetMinor + shippingTaxMinor) };
  }

  @FieldResolver(() => [OrderTaxType], { description: 'The taxes by rate, shipping among them.' })
  taxes(@Root() order: OrderRow) {
    return order.taxes.map(({ treatment, rate, netMinor, taxMinor }) => ({
      ...{ treatment, net: money(order, netMinor), tax: money(order, taxMinor) },
      rate: rate && { id: rate.id, name: rate.name, percentage: toPercentage(rate.millionths) },
    }));
  }

  @FieldResolver(() => [OrderPromotionType], { description: 'The promotions that it has used.' })
  promotions(@Root() order: OrderRow) {
    return order.promotions.map(({ discountMinor, ...promotion }) => ({ ...promotion, discount: money(order, discountMinor) }));
  }

  @FieldResolver(() => [OrderGiftCardType], { description: 'The gift cards that have paid for it.' })
  giftCards(@Root() order: OrderRow) {
    return order.giftCards.map(({ giftCardId, lastFour: endsWith, amountMinor }) => ({ giftCardId, endsWith, amount: money(order, amountMinor) }));
  }

  @FieldResolver(() => PriceExplanationType, {
    description: 'How its goods came to their price, step by step, as it was then; of promotions those that counted.',
  })
  priceExplanation(@Context() ctx: Ctx, @Root() order: OrderRow) {
    return follow(order, 'explanation', () => ctx.load(explanationOfOrders, order.id));
  }

  @FieldResolver(() => [PaymentType], { description: 'Its payments, in the order in which they were begun: at most 100.' })
  async payments(@Context() ctx: Ctx, @Root() { id }: OrderRow) {
    return (await ctx.load(paymentsOfOrder, id)) ?? [];
  }
}

@Resolver(() => OrderLineType)
export class OrderLineResolver {
  @FieldResolver(() => Int, { description: 'Pieces that are still to be sent.' })
  open(@Root() { quantity, shipped, cancelled }: OrderLineRow) {
    return quantity - shipped - cancelled;
  }

  @FieldResolver(() => MoneyType, { description: 'What one piece cost.' })
  unitPrice(@Root() line: OrderLineRow) {
    return money(line, line.unitPriceMinor);
  }

  @FieldResolver(() => MoneyType, { description: 'Unit price times quantity.' })
  subtotal(@Root() line: OrderLineRow) {
    return money(line, line.subtotalMinor);
  }

  @FieldResolver(() => MoneyType, { description: 'What promotions took off.' })
  discount(@Root() line: OrderLineRow) {
    return money(line, line.discountMinor);
  }

  @FieldResolver(() => MoneyType, { description: 'Without tax.' })
  net(@Root() line: OrderLineRow) {
    return money(line, line.netMinor);
  }

  @FieldResolver(() => MoneyType, { description: 'The tax.' })
  tax(@Root() line: OrderLineRow) {
    return money(line, line.taxMinor);
  }

  @FieldResolver(() => MoneyType, { description: 'With tax.' })
  total(@Root() line: OrderLineRow) {
    return money(line, line.totalMinor);
  }

  @FieldResolver(() => AppliedTaxRateType, { nullable: true, description: 'The rate then; null unless it is TAXED.' })
  taxRate(@Root() { taxRateId: id, taxRateName: name, taxMillionths }: OrderLineRow) {
    return id && { id, name, percentage: toPercentage(taxMillionths ?? 0) };
  }
}
