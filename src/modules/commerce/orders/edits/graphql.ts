import type { Ctx } from '../../../../kernel/context.js';
import { Arg, Context, FieldResolver, Mutation, Query, Resolver, Root } from '../../../../kernel/graphql.js';
import { MoneyType } from '../../../../kernel/graphql-money.js';
import { toDecimal } from '../../../../kernel/money.js';
import { dueOf, overpaidOf } from '../money/standing.js';
import { OrderLineType, OrderType } from '../order/types.js';
import { EditOrderInput } from './inputs.js';
import type { EditPlan } from './plan.js';
import { editOrder, previewOrderEdit } from './service.js';
import { OrderEditPreviewType, OrderLineChangeType, OrderTotalsType } from './types.js';
import { showChange, showTotals } from './versions/show.js';

const EDIT = { description: 'What is to be different.' };

@Resolver(() => OrderEditPreviewType)
export class OrderEditResolver {
  @Mutation(() => OrderType, {
    nullable: true,
    description:
      'Changes an order of which nothing has left: quantities, lines, where it goes to and how. Lines that stay keep their unit price; the rest is priced now, the stock is reserved or given back, and what is owed more is asked for, what was paid too much given back. What it said before stays readable in `versions`. Refused with COMMERCE_ORDER_STATE, COMMERCE_ORDER_BILLED, COMMERCE_ORDER_CREDITED or COMMERCE_ORDER_BEING_PAID where it cannot be edited, and with COMMERCE_OUT_OF_STOCK, naming every line that is short. Needs an Idempotency-Key.',
  })
  editOrder(@Context() ctx: Ctx, @Arg('input', () => EditOrderInput, EDIT) input: EditOrderInput) {
    return editOrder(ctx, input);
  }

  @Query(() => OrderEditPreviewType, {
    nullable: true,
    description: 'What an edit would make of an order; nothing is changed. Refused as `editOrder` is, but for stock and invoices.',
  })
  orderEditPreview(@Context() ctx: Ctx, @Arg('input', () => EditOrderInput, EDIT) input: EditOrderInput) {
    return previewOrderEdit(ctx, input);
  }

  @FieldResolver(() => OrderTotalsType, { description: 'What it would come to.' })
  totals(@Root() { order, content }: EditPlan) {
    return showTotals(content, order.currencyCode);
  }

  @FieldResolver(() => [OrderLineType], { description: 'The lines that it would have.' })
  lines(@Root() { lines }: EditPlan) {
    return lines;
  }

  @FieldResolver(() => [OrderLineChangeType], { description: 'What of it would be different.' })
  changes(@Root() { changes, order }: EditPlan) {
    return changes.map((change) => showChange(change, order.currencyCode));
  }

  @FieldResolver(() => MoneyType, { description: 'What would still be to come.' })
  due(@Root() { order, content: { payableMinor } }: EditPlan) {
    return toDecimal({ amountMinor: dueOf({ ...order, payableMinor }), currencyCode: order.currencyCode });
  }

  @FieldResolver(() => MoneyType, { description: 'What would be given back of what was paid.' })
  refund(@Root() { order, content: { payableMinor } }: EditPlan) {
    return toDecimal({ amountMinor: overpaidOf({ ...order, payableMinor }), currencyCode: order.currencyCode });
  }
}
