var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __param = (this && this.__param) || function (paramIndex, decorator) {
    return function (target, key) { decorator(target, key, paramIndex); }
};
import { Arg, Args, Context, DateTime, Field, FieldResolver, ID, Info, InputType, Int, LocalDate, Mutation, ObjectType, PageArgs, Query, Resolver, Root, connectionOf, } from '../../../kernel/graphql.js';
import { selectedNodesOf } from '../../../kernel/selected.js';
import { follow } from '../../../platform/db/shape.js';
import { stockItemById } from '../items/loaders.js';
import { ItemType } from '../items/types.js';
import { locationById } from '../locations/loaders.js';
import { LocationType } from '../locations/types.js';
import { StockReferenceInput } from '../reference.js';
import { cancelExpectedStock, expectStock, listExpectedStock } from './service.js';
let ExpectedType = class ExpectedType {
    id;
    quantity;
    received;
    expectedOn;
    referenceKind;
    reference;
    closedAt;
    createdAt;
};
__decorate([
    Field(() => ID, { description: 'Begins with `exr_`.' })
], ExpectedType.prototype, "id", void 0);
__decorate([
    Field(() => Int, { description: 'Pieces that were announced.' })
], ExpectedType.prototype, "quantity", void 0);
__decorate([
    Field(() => Int, { description: 'Pieces of them that were received.' })
], ExpectedType.prototype, "received", void 0);
__decorate([
    Field(() => LocalDate, { nullable: true, description: 'The day; null while it is unknown.' })
], ExpectedType.prototype, "expectedOn", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'What kind of document or thing is behind it.' })
], ExpectedType.prototype, "referenceKind", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'Which one.' })
], ExpectedType.prototype, "reference", void 0);
__decorate([
    Field(() => DateTime, { nullable: true, description: 'Since when nothing more of it will come; null until then.' })
], ExpectedType.prototype, "closedAt", void 0);
__decorate([
    Field(() => DateTime, { description: 'When it was announced.' })
], ExpectedType.prototype, "createdAt", void 0);
ExpectedType = __decorate([
    ObjectType('ExpectedStock', { description: 'Stock that is announced and will arrive.' })
], ExpectedType);
export { ExpectedType };
const ExpectedConnection = connectionOf('ExpectedStock', () => ExpectedType);
let ExpectStockInput = class ExpectStockInput {
    itemId;
    locationId;
    quantity;
    expectedOn;
    reference;
};
__decorate([
    Field(() => ID, { description: 'Of which item.' })
], ExpectStockInput.prototype, "itemId", void 0);
__decorate([
    Field(() => ID, { nullable: true, description: 'Where; at the default location when not given.' })
], ExpectStockInput.prototype, "locationId", void 0);
__decorate([
    Field(() => Int, { description: 'Pieces, 1 to 1,000,000.' })
], ExpectStockInput.prototype, "quantity", void 0);
__decorate([
    Field(() => LocalDate, { nullable: true, description: 'The day, as in 2027-01-31.' })
], ExpectStockInput.prototype, "expectedOn", void 0);
__decorate([
    Field(() => StockReferenceInput, { nullable: true, description: 'The document or thing behind it.' })
], ExpectStockInput.prototype, "reference", void 0);
ExpectStockInput = __decorate([
    InputType('ExpectStockInput', { description: 'What will arrive.' })
], ExpectStockInput);
let CancelExpectedStockInput = class CancelExpectedStockInput {
    id;
};
__decorate([
    Field(() => ID, { description: 'Expected stock of which something is still to come.' })
], CancelExpectedStockInput.prototype, "id", void 0);
CancelExpectedStockInput = __decorate([
    InputType('CancelExpectedStockInput', { description: 'What will not arrive.' })
], CancelExpectedStockInput);
let ExpectedStockFilter = class ExpectedStockFilter {
    itemId;
    locationId;
    open;
};
__decorate([
    Field(() => ID, { nullable: true, description: 'Of this item.' })
], ExpectedStockFilter.prototype, "itemId", void 0);
__decorate([
    Field(() => ID, { nullable: true, description: 'For this location.' })
], ExpectedStockFilter.prototype, "locationId", void 0);
__decorate([
    Field(() => Boolean, { nullable: true, description: 'True: something is still to come. False: nothing is.' })
], ExpectedStockFilter.prototype, "open", void 0);
ExpectedStockFilter = __decorate([
    InputType('ExpectedStockFilter', { description: 'Which expected stock: what meets every condition that is given.' })
], ExpectedStockFilter);
let ExpectedResolver = class ExpectedResolver {
    expectedStock(ctx, filter, page, info) {
        return listExpectedStock(ctx, { filter, page, selected: selectedNodesOf(info) });
    }
    item(ctx, expected) {
        return follow(expected, 'item', () => ctx.load(stockItemById, expected.itemId));
    }
    location(ctx, expected) {
        return follow(expected, 'location', () => ctx.load(locationById, expected.locationId));
    }
    open({ quantity, received, closedAt }) {
        return closedAt === null ? quantity - received : 0;
    }
    expectStock(ctx, input) {
        return expectStock(ctx, input);
    }
    cancelExpectedStock(ctx, input) {
        return cancelExpectedStock(ctx, input);
    }
};
__decorate([
    Query(() => ExpectedConnection, { nullable: true, description: 'The announced stock that meets a filter, the latest first.' }),
    __param(0, Context()),
    __param(1, Arg('filter', () => ExpectedStockFilter, { nullable: true, description: 'Which; all when not given.' })),
    __param(2, Args(() => PageArgs)),
    __param(3, Info())
], ExpectedResolver.prototype, "expectedStock", null);
__decorate([
    FieldResolver(() => ItemType, { description: 'Of which item.' }),
    __param(0, Context()),
    __param(1, Root())
], ExpectedResolver.prototype, "item", null);
__decorate([
    FieldResolver(() => LocationType, { description: 'Where it will arrive.' }),
    __param(0, Context()),
    __param(1, Root())
], ExpectedResolver.prototype, "location", null);
__decorate([
    FieldResolver(() => Int, { description: 'Pieces that are still to come: part of `incoming` of the item.' }),
    __param(0, Root())
], ExpectedResolver.prototype, "open", null);
__decorate([
    Mutation(() => ExpectedType, {
        nullable: true,
        description: 'Announces stock that will arrive. `receiveStock` with its id takes it in, at once or in parts. Needs an Idempotency-Key.',
    }),
    __param(0, Context()),
    __param(1, Arg('input', () => ExpectStockInput, { description: 'What will arrive.' }))
], ExpectedResolver.prototype, "expectStock", null);
__decorate([
    Mutation(() => ExpectedType, {
        nullable: true,
        description: 'Says that nothing more of announced stock will come. Refused with INVENTORY_EXPECTED_CLOSED when nothing was to come. Needs an Idempotency-Key.',
    }),
    __param(0, Context()),
    __param(1, Arg('input', () => CancelExpectedStockInput, { description: 'Which.' }))
], ExpectedResolver.prototype, "cancelExpectedStock", null);
ExpectedResolver = __decorate([
    Resolver(() => ExpectedType)
], ExpectedResolver);
export { ExpectedResolver };
//# sourceMappingURL=graphql.js.map