import type { Ctx } from '../../../../kernel/context.js';
import { Arg, Context, FieldResolver, Mutation, Resolver, Root } from '../../../../kernel/graphql.js';
import { OrderType } from '../order/types.js';
import type { OrderRow } from '../tables.js';
import { linesOfReturn, returnsOfOrder } from './loaders.js';
import { cancelReturn, receiveReturn, requestReturn } from './service.js';
import type { ReturnRow } from './tables.js';
import { CancelReturnInput, OrderReturnLineType, OrderReturnType, ReceiveReturnInput, RequestReturnInput } from './types.js';

@Resolver(() => OrderType)
export class OrderReturnsResolver {
  @FieldResolver(() => [OrderReturnType], { description: 'What is to come back, and what came: at most 200.' })
  async returns(@Context() ctx: Ctx, @Root() { id }: OrderRow) {
    return (await ctx.load(returnsOfOrder, id)) ?? [];
  }
}

@Resolver(() => OrderReturnType)
export class OrderReturnResolver {
  @Mutation(() => OrderReturnType, {
    nullable: true,
    description:
      'Announces that pieces of an order will come back. Refused with COMMERCE_ORDER_QUANTITY_TOO_LARGE beyond what has left and is not returned yet.',
  })
  requestReturn(@Context() ctx: Ctx, @Arg('input', () => RequestReturnInput, { description: 'What.' }) input: RequestReturnInput) {
    return requestReturn(ctx, input);
  }

  @Mutation(() => OrderReturnType, {
    nullable: true,
    description:
      'Takes in what came back, once: good pieces are in stock again, others are scrapped. Money is another matter: `refundOrder`. Refused with COMMERCE_RETURN_CLOSED. Needs an Idempotency-Key.',
  })
  receiveReturn(@Context() ctx: Ctx, @Arg('input', () => ReceiveReturnInput, { description: 'What came.' }) input: ReceiveReturnInput) {
    return receiveReturn(ctx, input);
  }

  @Mutation(() => OrderReturnType, { nullable: true, description: 'Gives up a return that did not come. Refused with COMMERCE_RETURN_CLOSED.' })
  cancelReturn(@Context() ctx: Ctx, @Arg('input', () => CancelReturnInput, { description: 'Which one.' }) input: CancelReturnInput) {
    return cancelReturn(ctx, input);
  }

  @FieldResolver(() => [OrderReturnLineType], { description: 'Of which lines: at most 200.' })
  async lines(@Context() ctx: Ctx, @Root() { id }: ReturnRow) {
    return (await ctx.load(linesOfReturn, id)) ?? [];
  }
}
