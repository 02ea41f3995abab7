import type { GraphQLResolveInfo } from 'graphql';
import type { Ctx } from '../../../kernel/context.js';
import { Arg, Args, Carried, Context, FieldResolver, ID, Info, Int, Mutation, PageArgs, Query, Resolver, Root } from '../../../kernel/graphql.js';
import { MoneyType } from '../../../kernel/graphql-money.js';
import { toDecimal } from '../../../kernel/money.js';
import { selectedNodesOf, selectedOf } from '../../../kernel/selected.js';
import { follow } from '../../../platform/db/shape.js';
import { averageOf } from '../book/value.js';
import { stockItemId } from '../ids.js';
import { locationById } from '../locations/loaders.js';
import { LocationType } from '../locations/types.js';
import { createStockItem } from './creating.js';
import { CreateStockItemInput, SetReorderPointInput, StockItemFilter, StockItemOrder, UpdateStockItemInput } from './inputs.js';
import { levelsOfItems } from './loaders.js';
import { type ItemPage, getStockItem, listStockItems, setReorderPoint, updateStockItem } from './service.js';
import type { ItemRow, LevelRow } from './tables.js';
import { ItemConnection, ItemType, LevelType } from './types.js';

@Resolver(() => ItemType)
export class ItemResolver {
  @Query(() => ItemType, { nullable: true, description: 'One stock item. Refused with INVENTORY_ITEM_NOT_FOUND when there is none.' })
  stockItem(@Context() ctx: Ctx, @Arg('id', () => ID, { description: 'Begins with `itm_`.' }) id: string, @Info() info: GraphQLResolveInfo) {
    return getStockItem(ctx, stockItemId.parse(id), selectedOf(info));
  }

  @Query(() => ItemConnection, { nullable: true, description: 'The stock items that meet a filter; by name when no order is given.' })
  stockItems(
    @Context() ctx: Ctx,
    @Arg('filter', () => StockItemFilter, { nullable: true, description: 'Which items; all when not given.' }) filter: StockItemFilter | null,
    @Arg('orderBy', () => StockItemOrder, { nullable: true, description: 'In which order; by name when not given.' }) orderBy: StockItemOrder | null,
    @Args(() => PageArgs) page: PageArgs,
    @Info() info: GraphQLResolveInfo,
  ) {
    return listStockItems(ctx, { filter, orderBy, page, selected: selectedNodesOf(info) });
  }

  @Carried()
  @FieldResolver(() => [LevelType], { description: 'What there is at each location where there ever was something of it: at most 50.' })
  async levels(@Context() ctx: Ctx, @Root() item: ItemRow) {
    return follow(item, 'levels', async () => (await ctx.load(levelsOfItems, item.id)) ?? []);
  }

  @FieldResolver(() => MoneyType, {
    nullable: true,
    description: 'What one piece has cost: the moving average of all that is on hand, rounded. Null without stock or cost.',
  })
  averageCost(@Root() item: ItemRow) {
    const average = averageOf(item);
    return average && toDecimal(average);
  }

  @FieldResolver(() => MoneyType, { nullable: true, description: 'What all that is on hand has cost. Null while no cost is known.' })
  value(@Root() { valueMinor, currencyCode }: ItemRow) {
    return currencyCode && toDecimal({ amountMinor: valueMinor, currencyCode });
  }

  @Mutation(() => ItemType, {
    nullable: true,
    description:
      'Adds a stock item that stands for itself. Variants of products have theirs without it. There is nothing of it until it is received.',
  })
  createStockItem(@Context() ctx: Ctx, @Arg('input', () => CreateStockItemInput, { description: 'The new item.' }) input: CreateStockItemInput) {
    return createStockItem(ctx, input);
  }

  @Mutation(() => ItemType, {
    nullable: true,
    description:
      'Changes what is kept of a stock item, never its quantities. Refused with INVENTORY_ITEM_OWNED for name or SKU of what another module stands for.',
  })
  updateStockItem(@Context() ctx: Ctx, @Arg('input', () => UpdateStockItemInput, { description: 'What to change.' }) input: UpdateStockItemInput) {
    return updateStockItem(ctx, input);
  }

  @Mutation(() => ItemType, {
    nullable: true,
    description: 'Says from which available quantity on `inventory.stockItemLow` is told, or that it never is.',
  })
  setReorderPoint(@Context() ctx: Ctx, @Arg('input', () => SetReorderPointInput, { description: 'For which item.' }) input: SetReorderPointInput) {
    return setReorderPoint(ctx, input);
  }
}

@Resolver(() => LevelType)
export class LevelResolver {
  @Carried()
  @FieldResolver(() => LocationType, { description: 'Where.' })
  location(@Context() ctx: Ctx, @Root() level: LevelRow) {
    return follow(level, 'location', () => ctx.load(locationById, level.locationId));
  }
}

@Resolver(() => ItemConnection)
export class ItemConnectionResolver {
  @FieldResolver(() => Int, { description: 'How many items the whole list has. Counted only when it is selected.' })
  totalCount(@Root() page: ItemPage) {
    return page.count();
  }
}
