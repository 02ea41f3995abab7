import type { GraphQLResolveInfo } from 'graphql';
import type { Ctx } from '../../../kernel/context.js';
import { Arg, Args, Carried, Context, FieldResolver, Info, Mutation, PageArgs, Query, Resolver, Root } from '../../../kernel/graphql.js';
import { MoneyType } from '../../../kernel/graphql-money.js';
import { toDecimal } from '../../../kernel/money.js';
import { selectedNodesOf } from '../../../kernel/selected.js';
import { follow } from '../../../platform/db/shape.js';
import { stockItemById } from '../items/loaders.js';
import { ItemType } from '../items/types.js';
import { locationById } from '../locations/loaders.js';
import { LocationType } from '../locations/types.js';
import { AdjustStockInput, IssueStockInput, ReceiveStockInput, StockMovementFilter, TransferStockInput } from './inputs.js';
import { adjustStock, issueStock, listStockMovements, receiveStock, transferStock } from './service.js';
import type { MovementRow } from './tables.js';
import { MovementConnection, MovementObject, TransferType } from './types.js';

@Resolver(() => MovementObject)
export class MovementResolver {
  @Query(() => MovementConnection, { nullable: true, description: 'The ledger of stock: the movements that meet a filter, the latest first.' })
  stockMovements(
    @Context() ctx: Ctx,
    @Arg('filter', () => StockMovementFilter, { nullable: true, description: 'Which movements; all when not given.' })
    filter: StockMovementFilter | null,
    @Args(() => PageArgs) page: PageArgs,
    @Info() info: GraphQLResolveInfo,
  ) {
    return listStockMovements(ctx, { filter, page, selected: selectedNodesOf(info) });
  }

  @Carried()
  @FieldResolver(() => ItemType, { description: 'Of which item.' })
  item(@Context() ctx: Ctx, @Root() movement: MovementRow) {
    return follow(movement, 'item', () => ctx.load(stockItemById, movement.itemId));
  }

  @Carried()
  @FieldResolver(() => LocationType, { description: 'Where.' })
  location(@Context() ctx: Ctx, @Root() movement: MovementRow) {
    return follow(movement, 'location', () => ctx.load(locationById, movement.locationId));
  }

  @FieldResolver(() => MoneyType, { nullable: true, description: 'What one piece has cost, where whoever received it said so.' })
  unitCost(@Root() { unitCostMinor, currencyCode }: MovementRow) {
    return unitCostMinor !== null && currencyCode !== null ? toDecimal({ amountMinor: unitCostMinor, currencyCode }) : null;
  }

  @FieldResolver(() => MoneyType, { nullable: true, description: "By how much the value of the item's stock changed; null while no cost is known." })
  value(@Root() { valueMinor, currencyCode }: MovementRow) {
    return currencyCode && toDecimal({ amountMinor: valueMinor, currencyCode });
  }

  @Mutation(() => MovementObject, {
    nullable: true,
    description: 'Pieces come in, at a cost if it is known. Refused with INVENTORY_ITEM_UNTRACKED where no stock is kept. Needs an Idempotency-Key.',
  })
  receiveStock(@Context() ctx: Ctx, @Arg('input', () => ReceiveStockInput, { description: 'What comes in.' }) input: ReceiveStockInput) {
    return receiveStock(ctx, input);
  }

  @Mutation(() => MovementObject, {
    nullable: true,
    description: 'Pieces go that nobody has reserved. Refused with INVENTORY_STOCK_SHORT when fewer are available. Needs an Idempotency-Key.',
  })
  issueStock(@Context() ctx: Ctx, @Arg('input', () => IssueStockInput, { description: 'What goes out.' }) input: IssueStockInput) {
    return issueStock(ctx, input);
  }

  @Mutation(() => MovementObject, {
    nullable: true,
    description:
      'Sets what is there. Refused with INVENTORY_ON_HAND_CHANGED when it is no longer `expectedOnHand`. Null, without a movement, when it was right. Needs an Idempotency-Key.',
  })
  adjustStock(@Context() ctx: Ctx, @Arg('input', () => AdjustStockInput, { description: 'What is really there.' }) input: AdjustStockInput) {
    return adjustStock(ctx, input);
  }

  @Mutation(() => TransferType, {
    nullable: true,
    description:
      'Pieces go from one location to another at once. Refused with INVENTORY_STOCK_SHORT when fewer are available. Needs an Idempotency-Key.',
  })
  async transferStock(@Context() ctx: Ctx, @Arg('input', () => TransferStockInput, { description: 'What goes where.' }) input: TransferStockInput) {
    const [out, into] = await transferStock(ctx, input);
    return { out, into };
  }
}
