import type { Ctx } from '../../../kernel/context.js';
import type { LiveEvent } from '../../../kernel/events.js';
import { Arg, Context, FieldResolver, ID, Resolver, Root, Subscription } from '../../../kernel/graphql.js';
import { stockItemId } from '../ids.js';
import { stockItemById } from '../items/loaders.js';
import { ItemType } from '../items/types.js';
import { type ChangeOfStock, changesOfStock, itemsOf } from './changes.js';
import { StockChangeType } from './types.js';

@Resolver(() => StockChangeType)
export class StockChangeResolver {
  @Subscription<{ itemId?: string | null }>(() => StockChangeType, {
    description:
      'Each change of what there is of stock items, or of what of it is promised or announced, live after its commit. Changes that come faster than they ' +
      'are read all show the items as they are by then.',
    listen: async (ctx, args) => ctx.hear(changesOfStock(args.itemId == null ? null : stockItemId.parse(args.itemId, 'itemId'))),
  })
  stockChanged(
    @Root() event: LiveEvent<ChangeOfStock>,
    @Arg('itemId', () => ID, { nullable: true, description: 'Begins with `itm_`; every item when not given.' }) itemId: string | null | undefined,
  ): StockChangeType {
    return { eventType: event.name, occurredAt: event.occurredAt, itemIds: itemsOf(event, itemId) };
  }

  @FieldResolver(() => [ItemType], { description: 'The items as they are now; one that is gone is left out.' })
  async items(@Context() ctx: Ctx, @Root() { itemIds }: StockChangeType) {
    const items = await Promise.all(itemIds.map((id) => ctx.load(stockItemById, stockItemId.parse(id))));
    return items.filter((item) => item !== null);
  }
}
