var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __param = (this && this.__param) || function (paramIndex, decorator) {
    return function (target, key) { decorator(target, key, paramIndex); }
};
import { Context, Field, FieldResolver, ID, ObjectType, Query, Resolver, Root, SafeInt, registerEnumType } from '../../../kernel/graphql.js';
import { stockItemById } from '../items/loaders.js';
import { ItemType } from '../items/types.js';
import { listDiscrepancies } from './queries.js';
/** Enough to see what is wrong; the rest shows when these are mended. */
const DISCREPANCIES_MAX = 100;
const discrepancyOf = {
    LEVEL_ON_HAND: 'LEVEL_ON_HAND',
    LEVEL_RESERVED: 'LEVEL_RESERVED',
    LEVEL_INCOMING: 'LEVEL_INCOMING',
    ITEM_ON_HAND: 'ITEM_ON_HAND',
    ITEM_RESERVED: 'ITEM_RESERVED',
    ITEM_INCOMING: 'ITEM_INCOMING',
    ITEM_VALUE: 'ITEM_VALUE',
};
registerEnumType(discrepancyOf, {
    name: 'StockDiscrepancyOf',
    description: 'What is not what it should be.',
    valuesConfig: {
        LEVEL_ON_HAND: { description: 'What is on hand at a location is not the sum of its movements.' },
        LEVEL_RESERVED: { description: 'What is reserved at a location is not what is open in reservations.' },
        LEVEL_INCOMING: { description: 'What is incoming at a location is not what is open of expected stock.' },
        ITEM_ON_HAND: { description: 'What is on hand of the item is not the sum over its locations.' },
        ITEM_RESERVED: { description: 'What is reserved of the item is not the sum over its locations.' },
        ITEM_INCOMING: { description: 'What is incoming of the item is not the sum over its locations.' },
        ITEM_VALUE: { description: 'The value of the stock is not the sum of its movements.' },
    },
});
let DiscrepancyType = class DiscrepancyType {
    itemId;
    of;
    stored;
    derived;
};
__decorate([
    Field(() => ID, { description: 'Of which item.' })
], DiscrepancyType.prototype, "itemId", void 0);
__decorate([
    Field(() => discrepancyOf, { description: 'Which number.' })
], DiscrepancyType.prototype, "of", void 0);
__decorate([
    Field(() => SafeInt, { description: 'What is stored.' })
], DiscrepancyType.prototype, "stored", void 0);
__decorate([
    Field(() => SafeInt, { description: 'What follows from the sources.' })
], DiscrepancyType.prototype, "derived", void 0);
DiscrepancyType = __decorate([
    ObjectType('StockDiscrepancy', {
        description: 'A number that does not follow from its sources: somebody has changed the database past the product.',
    })
], DiscrepancyType);
let DiscrepancyResolver = class DiscrepancyResolver {
    stockDiscrepancies(ctx) {
        return ctx.read((db) => listDiscrepancies(db, DISCREPANCIES_MAX));
    }
    item(ctx, { itemId }) {
        return ctx.load(stockItemById, itemId);
    }
};
__decorate([
    Query(() => [DiscrepancyType], {
        nullable: true,
        description: 'Checks all stock against its ledger, at one moment: empty when every number is the sum of its sources. The first 100 that are not.',
    }),
    __param(0, Context())
], DiscrepancyResolver.prototype, "stockDiscrepancies", null);
__decorate([
    FieldResolver(() => ItemType, { nullable: true, description: 'The item itself.' }),
    __param(0, Context()),
    __param(1, Root())
], DiscrepancyResolver.prototype, "item", null);
DiscrepancyResolver = __decorate([
    Resolver(() => DiscrepancyType)
], DiscrepancyResolver);
export { DiscrepancyResolver };
//# sourceMappingURL=graphql.js.map