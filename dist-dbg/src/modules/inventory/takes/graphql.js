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
import { CancelStockTakeInput, CompleteStockTakeInput, CountStockInput, StartStockTakeInput, StockTakeConnection, StockTakeFilter, StockTakeLineConnection, StockTakeLineType, StockTakeType, } from './types.js';
let StockTakeResolver = class StockTakeResolver {
    stockTake(ctx, id, info) {
        return getStockTake(ctx, stockTakeId.parse(id), selectedOf(info));
    }
    stockTakes(ctx, filter, page, info) {
        return listStockTakes(ctx, { filter, page, selected: selectedNodesOf(info) });
    }
    stockTakeLines(ctx, id, differing, page, info) {
        return listStockTakeLines(ctx, {
            filter: { stockTakeId: stockTakeId.parse(id, 'stockTakeId'), differing },
            page,
            selected: selectedNodesOf(info),
        });
    }
    location(ctx, take) {
        return follow(take, 'location', () => ctx.load(locationById, take.locationId));
    }
    async counted(ctx, { id }) {
        return (await ctx.load(progressOfTakes, id))?.counted ?? 0;
    }
    async differing(ctx, { id }) {
        return (await ctx.load(progressOfTakes, id))?.differing ?? 0;
    }
    startStockTake(ctx, input) {
        return startStockTake(ctx, input);
    }
    countStock(ctx, input) {
        return countStock(ctx, input);
    }
    completeStockTake(ctx, input) {
        return completeStockTake(ctx, input);
    }
    cancelStockTake(ctx, input) {
        return cancelStockTake(ctx, input);
    }
};
__decorate([
    Query(() => StockTakeType, { nullable: true, description: 'One stock take. Refused with INVENTORY_TAKE_NOT_FOUND when there is none.' }),
    __param(0, Context()),
    __param(1, Arg('id', () => ID, { description: 'Begins with `stk_`.' })),
    __param(2, Info())
], StockTakeResolver.prototype, "stockTake", null);
__decorate([
    Query(() => StockTakeConnection, { nullable: true, description: 'The stock takes that meet a filter, the latest first.' }),
    __param(0, Context()),
    __param(1, Arg('filter', () => StockTakeFilter, { nullable: true, description: 'Which ones; all when not given.' })),
    __param(2, Args(() => PageArgs)),
    __param(3, Info())
], StockTakeResolver.prototype, "stockTakes", null);
__decorate([
    Query(() => StockTakeLineConnection, {
        nullable: true,
        description: 'What was counted in a stock take. Refused with INVENTORY_TAKE_NOT_FOUND when there is none.',
    }),
    __param(0, Context()),
    __param(1, Arg('stockTakeId', () => ID, { description: 'Begins with `stk_`.' })),
    __param(2, Arg('differing', () => Boolean, { nullable: true, description: 'True: only what differs. False: only what does not.' })),
    __param(3, Args(() => PageArgs)),
    __param(4, Info())
], StockTakeResolver.prototype, "stockTakeLines", null);
__decorate([
    FieldResolver(() => LocationType, { description: 'What is counted.' }),
    __param(0, Context()),
    __param(1, Root())
], StockTakeResolver.prototype, "location", null);
__decorate([
    FieldResolver(() => Int, { description: 'How many items were counted.' }),
    __param(0, Context()),
    __param(1, Root())
], StockTakeResolver.prototype, "counted", null);
__decorate([
    FieldResolver(() => Int, { description: 'How many of them differ from what should have been there.' }),
    __param(0, Context()),
    __param(1, Root())
], StockTakeResolver.prototype, "differing", null);
__decorate([
    Mutation(() => StockTakeType, {
        nullable: true,
        description: 'Begins to count a location. Refused with INVENTORY_TAKE_OPEN while another one is open there. Needs an Idempotency-Key.',
    }),
    __param(0, Context()),
    __param(1, Arg('input', () => StartStockTakeInput, { description: 'What to count.' }))
], StockTakeResolver.prototype, "startStockTake", null);
__decorate([
    Mutation(() => StockTakeType, {
        nullable: true,
        description: 'Notes what was counted, beside what should be there at this moment. Selling goes on meanwhile. Needs an Idempotency-Key.',
    }),
    __param(0, Context()),
    __param(1, Arg('input', () => CountStockInput, { description: 'What was counted.' }))
], StockTakeResolver.prototype, "countStock", null);
__decorate([
    Mutation(() => StockTakeType, {
        nullable: true,
        description: 'Moves every difference. Refused with INVENTORY_STOCK_SHORT when with it less would be there than is reserved: release that first. Needs an Idempotency-Key.',
    }),
    __param(0, Context()),
    __param(1, Arg('input', () => CompleteStockTakeInput, { description: 'Which one.' }))
], StockTakeResolver.prototype, "completeStockTake", null);
__decorate([
    Mutation(() => StockTakeType, { nullable: true, description: 'Gives up a stock take: nothing is moved. Needs an Idempotency-Key.' }),
    __param(0, Context()),
    __param(1, Arg('input', () => CancelStockTakeInput, { description: 'Which one.' }))
], StockTakeResolver.prototype, "cancelStockTake", null);
StockTakeResolver = __decorate([
    Resolver(() => StockTakeType)
], StockTakeResolver);
export { StockTakeResolver };
let StockTakeLineResolver = class StockTakeLineResolver {
    item(ctx, line) {
        return follow(line, 'item', () => ctx.load(stockItemById, line.itemId));
    }
};
__decorate([
    FieldResolver(() => ItemType, { description: 'Of which item.' }),
    __param(0, Context()),
    __param(1, Root())
], StockTakeLineResolver.prototype, "item", null);
StockTakeLineResolver = __decorate([
    Resolver(() => StockTakeLineType)
], StockTakeLineResolver);
export { StockTakeLineResolver };
//# sourceMappingURL=graphql.js.map