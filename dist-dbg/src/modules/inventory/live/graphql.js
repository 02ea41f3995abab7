var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __param = (this && this.__param) || function (paramIndex, decorator) {
    return function (target, key) { decorator(target, key, paramIndex); }
};
import { Arg, Context, FieldResolver, ID, Resolver, Root, Subscription } from '../../../kernel/graphql.js';
import { stockItemId } from '../ids.js';
import { stockItemById } from '../items/loaders.js';
import { ItemType } from '../items/types.js';
import { changesOfStock, itemsOf } from './changes.js';
import { StockChangeType } from './types.js';
let StockChangeResolver = class StockChangeResolver {
    stockChanged(event, itemId) {
        return { eventType: event.name, occurredAt: event.occurredAt, itemIds: itemsOf(event, itemId) };
    }
    async items(ctx, { itemIds }) {
        const items = await Promise.all(itemIds.map((id) => ctx.load(stockItemById, stockItemId.parse(id))));
        return items.filter((item) => item !== null);
    }
};
__decorate([
    Subscription(() => StockChangeType, {
        description: 'Each change of what there is of stock items, or of what of it is promised or announced, live after its commit. Changes that come faster than they ' +
            'are read all show the items as they are by then.',
        listen: async (ctx, args) => ctx.hear(changesOfStock(args.itemId == null ? null : stockItemId.parse(args.itemId, 'itemId'))),
    }),
    __param(0, Root()),
    __param(1, Arg('itemId', () => ID, { nullable: true, description: 'Begins with `itm_`; every item when not given.' }))
], StockChangeResolver.prototype, "stockChanged", null);
__decorate([
    FieldResolver(() => [ItemType], { description: 'The items as they are now; one that is gone is left out.' }),
    __param(0, Context()),
    __param(1, Root())
], StockChangeResolver.prototype, "items", null);
StockChangeResolver = __decorate([
    Resolver(() => StockChangeType)
], StockChangeResolver);
export { StockChangeResolver };
//# sourceMappingURL=graphql.js.map