import type { GraphQLResolveInfo } from 'graphql';
import type { Ctx } from '../../../kernel/context.js';
import { Arg, Args, Carried, Context, FieldResolver, ID, Info, Int, Mutation, PageArgs, Query, Resolver, Root } from '../../../kernel/graphql.js';
import { selectedNodesOf, selectedOf } from '../../../kernel/selected.js';
import { follow } from '../../../platform/db/shape.js';
import { stockTakeId } from '../ids.js';
import { stockItemById } from '../items/loaders.js';
import { ItemType } from '../items/types.js';
import { locationById } from '../locations/loaders.js';
import { LocationType } from '../locations/types.js';
import { progressOfTakes } from './loaders.js';
import { getStockTake, listStockTakeLines, listStockTakes } from './reading.js';
import { cancelStockTake, completeStockTake, countStock, startStockTake } from './service.js';
import type { StockTakeLineRow, StockTakeRow } from './tables.js';
import {
  CancelStockTakeInput,
  CompleteStockTakeInput,
  CountStockInput,
  StartStockTakeInput,
  StockTakeConnection,
  StockTakeFilter,
  StockTakeLineConnection,
  StockTakeLineType,
  StockTakeType,
} from './types.js';

@Resolver(() => StockTakeType)
export class StockTakeResolver {
  @Query(() => StockTakeType, { nullable: true, description: 'One stock take. Refused with INVENTORY_TAKE_NOT_FOUND when there is none.' })
  stockTake(@Context() ctx: Ctx, @Arg('id', () => ID, { description: 'Begins with `stk_`.' }) id: string, @Info() info: GraphQLResolveInfo) {
    return getStockTake(ctx, stockTakeId.parse(id), selectedOf(info));
  }

  @Query(() => StockTakeConnection, { nullable: true, description: 'The stock takes that meet a filter, the latest first.' })
  stockTakes(
    @Context() ctx: Ctx,
    @Arg('filter', () => StockTakeFilter, { nullable: true, description: 'Which ones; all when not given.' }) filter: StockTakeFilter | null,
    @Args(() => PageArgs) page: PageArgs,
    @Info() info: GraphQLResolveInfo,
  ) {
    return listStockTakes(ctx, { filter, page, selected: selectedNodesOf(info) });
  }

  @Query(() => StockTakeLineConnection, {
    nullable: true,
    description: 'What was counted in a stock take. Refused with INVENTORY_TAKE_NOT_FOUND when there is none.',
  })
  stockTakeLines(
    @Context() ctx: Ctx,
    @Arg('stockTakeId', () => ID, { description: 'Begins with `stk_`.' }) id: string,
    @Arg('differing', () => Boolean, { nullable: true, description: 'True: only what differs. False: only what does not.' }) differing:
      | boolean
      | null,
    @Args(() => PageArgs) page: PageArgs,
    @Info() info: GraphQLResolveInfo,
  ) {
    return listStockTakeLines(ctx, {
      filter: { stockTakeId: stockTakeId.parse(id, 'stockTakeId'), differing },
      page,
      selected: selectedNodesOf(info),
    });
  }

  @Carried()
  @FieldResolver(() => LocationType, { description: 'What is counted.' })
  location(@Context() ctx: Ctx, @Root() take: StockTakeRow) {
    return follow(take, 'location', () => ctx.load(locationById, take.locationId));
  }

  @FieldResolver(() => Int, { description: 'How many items were counted.' })
  async counted(@Context() ctx: Ctx, @Root() { id }: StockTakeRow) {
    return (await ctx.load(progressOfTakes, id))?.counted ?? 0;
  }

  @FieldResolver(() => Int, { description: 'How many of them differ from what should have been there.' })
  async differing(@Context() ctx: Ctx, @Root() { id }: StockTakeRow) {
    return (await ctx.load(progressOfTakes, id))?.differing ?? 0;
  }

  @Mutation(() => StockTakeType, {
    nullable: true,
    description: 'Begins to count a location. Refused with INVENTORY_TAKE_OPEN while another one is open there. Needs an Idempotency-Key.',
  })
  startStockTake(@Context() ctx: Ctx, @Arg('input', () => StartStockTakeInput, { description: 'What to count.' }) input: StartStockTakeInput) {
    return startStockTake(ctx, input);
  }

  @Mutation(() => StockTakeType, {
    nullable: true,
    description: 'Notes what was counted, beside what should be there at this moment. Selling goes on meanwhile. Needs an Idempotency-Key.',
  })
  countStock(@Context() ctx: Ctx, @Arg('input', () => CountStockInput, { description: 'What was counted.' }) input: CountStockInput) {
    return countStock(ctx, input);
  }

  @Mutation(() => StockTakeType, {
    nullable: true,
    description:
      'Moves every difference. Refused with INVENTORY_STOCK_SHORT when with it less would be there than is reserved: release that first. Needs an Idempotency-Key.',
  })
  completeStockTake(@Context() ctx: Ctx, @Arg('input', () => CompleteStockTakeInput, { description: 'Which one.' }) input: CompleteStockTakeInput) {
    return completeStockTake(ctx, input);
  }

  @Mutation(() => StockTakeType, { nullable: true, description: 'Gives up a stock take: nothing is moved. Needs an Idempotency-Key.' })
  cancelStockTake(@Context() ctx: Ctx, @Arg('input', () => CancelStockTakeInput, { description: 'Which one.' }) input: CancelStockTakeInput) {
    return cancelStockTake(ctx, input);
  }
}

@Resolver(() => StockTakeLineType)
export class StockTakeLineResolver {
  @Carried()
  @FieldResolver(() => ItemType, { description: 'Of which item.' })
  item(@Context() ctx: Ctx, @Root() line: StockTakeLineRow) {
    return follow(line, 'item', () => ctx.load(stockItemById, line.itemId));
  }
}
