var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __param = (this && this.__param) || function (paramIndex, decorator) {
    return function (target, key) { decorator(target, key, paramIndex); }
};
import { Arg, Args, Context, FieldResolver, ID, Info, Int, Mutation, PageArgs, Query, Resolver, Root } from '../../../kernel/graphql.js';
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
import { getStockItem, listStockItems, setReorderPoint, updateStockItem } from './service.js';
import { ItemConnection, ItemType, LevelType } from './types.js';
let ItemResolver = class ItemResolver {
    stockItem(ctx, id, info) {
        return getStockItem(ctx, stockItemId.parse(id), selectedOf(info));
    }
    stockItems(ctx, filter, orderBy, page, info) {
        return listStockItems(ctx, { filter, orderBy, page, selected: selectedNodesOf(info) });
    }
    async levels(ctx, item) {
        return follow(item, 'levels', async () => (await ctx.load(levelsOfItems, item.id)) ?? []);
    }
    averageCost(item) {
        const average = averageOf(item);
        return average && toDecimal(average);
    }
    value({ valueMinor, currencyCode }) {
        return currencyCode && toDecimal({ amountMinor: valueMinor, currencyCode });
    }
    createStockItem(ctx, input) {
        return createStockItem(ctx, input);
    }
    updateStockItem(ctx, input) {
        return updateStockItem(ctx, input);
    }
    setReorderPoint(ctx, input) {
        return setReorderPoint(ctx, input);
    }
};
__decorate([
    Query(() => ItemType, { nullable: true, description: 'One stock item. Refused with INVENTORY_ITEM_NOT_FOUND when there is none.' }),
    __param(0, Context()),
    __param(1, Arg('id', () => ID, { description: 'Begins with `itm_`.' })),
    __param(2, Info())
], ItemResolver.prototype, "stockItem", null);
__decorate([
    Query(() => ItemConnection, { nullable: true, description: 'The stock items that meet a filter; by name when no order is given.' }),
    __param(0, Context()),
    __param(1, Arg('filter', () => StockItemFilter, { nullable: true, description: 'Which items; all when not given.' })),
    __param(2, Arg('orderBy', () => StockItemOrder, { nullable: true, description: 'In which order; by name when not given.' })),
    __param(3, Args(() => PageArgs)),
    __param(4, Info())
], ItemResolver.prototype, "stockItems", null);
__decorate([
    FieldResolver(() => [LevelType], { description: 'What there is at each location where there ever was something of it: at most 50.' }),
    __param(0, Context()),
    __param(1, Root())
], ItemResolver.prototype, "levels", null);
__decorate([
    FieldResolver(() => MoneyType, {
        nullable: true,
        description: 'What one piece has cost: the moving average of all that is on hand, rounded. Null without stock or cost.',
    }),
    __param(0, Root())
], ItemResolver.prototype, "averageCost", null);
__decorate([
    FieldResolver(() => MoneyType, { nullable: true, description: 'What all that is on hand has cost. Null while no cost is known.' }),
    __param(0, Root())
], ItemResolver.prototype, "value", null);
__decorate([
    Mutation(() => ItemType, {
        nullable: true,
        description: 'Adds a stock item that stands for itself. Variants of products have theirs without it. There is nothing of it until it is received.',
    }),
    __param(0, Context()),
    __param(1, Arg('input', () => CreateStockItemInput, { description: 'The new item.' }))
], ItemResolver.prototype, "createStockItem", null);
__decorate([
    Mutation(() => ItemType, {
        nullable: true,
        description: 'Changes what is kept of a stock item, never its quantities. Refused with INVENTORY_ITEM_OWNED for name or SKU of what another module stands for.',
    }),
    __param(0, Context()),
    __param(1, Arg('input', () => UpdateStockItemInput, { description: 'What to change.' }))
], ItemResolver.prototype, "updateStockItem", null);
__decorate([
    Mutation(() => ItemType, {
        nullable: true,
        description: 'Says from which available quantity on `inventory.stockItemLow` is told, or that it never is.',
    }),
    __param(0, Context()),
    __param(1, Arg('input', () => SetReorderPointInput, { description: 'For which item.' }))
], ItemResolver.prototype, "setReorderPoint", null);
ItemResolver = __decorate([
    Resolver(() => ItemType)
], ItemResolver);
export { ItemResolver };
let LevelResolver = class LevelResolver {
    location(ctx, level) {
        return follow(level, 'location', () => ctx.load(locationById, level.locationId));
    }
};
__decorate([
    FieldResolver(() => LocationType, { description: 'Where.' }),
    __param(0, Context()),
    __param(1, Root())
], LevelResolver.prototype, "location", null);
LevelResolver = __decorate([
    Resolver(() => LevelType)
], LevelResolver);
export { LevelResolver };
let ItemConnectionResolver = class ItemConnectionResolver {
    totalCount(page) {
        return page.count();
    }
};
__decorate([
    FieldResolver(() => Int, { description: 'How many items the whole list has. Counted only when it is selected.' }),
    __param(0, Root())
], ItemConnectionResolver.prototype, "totalCount", null);
ItemConnectionResolver = __decorate([
    Resolver(() => ItemConnection)
], ItemConnectionResolver);
export { ItemConnectionResolver };
//# sourceMappingURL=graphql.js.map