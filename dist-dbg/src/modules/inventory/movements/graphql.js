var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __param = (this && this.__param) || function (paramIndex, decorator) {
    return function (target, key) { decorator(target, key, paramIndex); }
};
import { Arg, Args, Context, FieldResolver, Info, Mutation, PageArgs, Query, Resolver, Root } from '../../../kernel/graphql.js';
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
import { MovementConnection, MovementObject, TransferType } from './types.js';
let MovementResolver = class MovementResolver {
    stockMovements(ctx, filter, page, info) {
        return listStockMovements(ctx, { filter, page, selected: selectedNodesOf(info) });
    }
    item(ctx, movement) {
        return follow(movement, 'item', () => ctx.load(stockItemById, movement.itemId));
    }
    location(ctx, movement) {
        return follow(movement, 'location', () => ctx.load(locationById, movement.locationId));
    }
    unitCost({ unitCostMinor, currencyCode }) {
        return unitCostMinor !== null && currencyCode !== null ? toDecimal({ amountMinor: unitCostMinor, currencyCode }) : null;
    }
    value({ valueMinor, currencyCode }) {
        return currencyCode && toDecimal({ amountMinor: valueMinor, currencyCode });
    }
    receiveStock(ctx, input) {
        return receiveStock(ctx, input);
    }
    issueStock(ctx, input) {
        return issueStock(ctx, input);
    }
    adjustStock(ctx, input) {
        return adjustStock(ctx, input);
    }
    async transferStock(ctx, input) {
        const [out, into] = await transferStock(ctx, input);
        return { out, into };
    }
};
__decorate([
    Query(() => MovementConnection, { nullable: true, description: 'The ledger of stock: the movements that meet a filter, the latest first.' }),
    __param(0, Context()),
    __param(1, Arg('filter', () => StockMovementFilter, { nullable: true, description: 'Which movements; all when not given.' })),
    __param(2, Args(() => PageArgs)),
    __param(3, Info())
], MovementResolver.prototype, "stockMovements", null);
__decorate([
    FieldResolver(() => ItemType, { description: 'Of which item.' }),
    __param(0, Context()),
    __param(1, Root())
], MovementResolver.prototype, "item", null);
__decorate([
    FieldResolver(() => LocationType, { description: 'Where.' }),
    __param(0, Context()),
    __param(1, Root())
], MovementResolver.prototype, "location", null);
__decorate([
    FieldResolver(() => MoneyType, { nullable: true, description: 'What one piece has cost, where whoever received it said so.' }),
    __param(0, Root())
], MovementResolver.prototype, "unitCost", null);
__decorate([
    FieldResolver(() => MoneyType, { nullable: true, description: "By how much the value of the item's stock changed; null while no cost is known." }),
    __param(0, Root())
], MovementResolver.prototype, "value", null);
__decorate([
    Mutation(() => MovementObject, {
        nullable: true,
        description: 'Pieces come in, at a cost if it is known. Refused with INVENTORY_ITEM_UNTRACKED where no stock is kept. Needs an Idempotency-Key.',
    }),
    __param(0, Context()),
    __param(1, Arg('input', () => ReceiveStockInput, { description: 'What comes in.' }))
], MovementResolver.prototype, "receiveStock", null);
__decorate([
    Mutation(() => MovementObject, {
        nullable: true,
        description: 'Pieces go that nobody has reserved. Refused with INVENTORY_STOCK_SHORT when fewer are available. Needs an Idempotency-Key.',
    }),
    __param(0, Context()),
    __param(1, Arg('input', () => IssueStockInput, { description: 'What goes out.' }))
], MovementResolver.prototype, "issueStock", null);
__decorate([
    Mutation(() => MovementObject, {
        nullable: true,
        description: 'Sets what is there. Refused with INVENTORY_ON_HAND_CHANGED when it is no longer `expectedOnHand`. Null, without a movement, when it was right. Needs an Idempotency-Key.',
    }),
    __param(0, Context()),
    __param(1, Arg('input', () => AdjustStockInput, { description: 'What is really there.' }))
], MovementResolver.prototype, "adjustStock", null);
__decorate([
    Mutation(() => TransferType, {
        nullable: true,
        description: 'Pieces go from one location to another at once. Refused with INVENTORY_STOCK_SHORT when fewer are available. Needs an Idempotency-Key.',
    }),
    __param(0, Context()),
    __param(1, Arg('input', () => TransferStockInput, { description: 'What goes where.' }))
], MovementResolver.prototype, "transferStock", null);
MovementResolver = __decorate([
    Resolver(() => MovementObject)
], MovementResolver);
export { MovementResolver };
//# sourceMappingURL=graphql.js.map