var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __param = (this && this.__param) || function (paramIndex, decorator) {
    return function (target, key) { decorator(target, key, paramIndex); }
};
import { Arg, Args, Context, FieldResolver, ID, Info, Mutation, PageArgs, Query, Resolver, Root } from '../../../kernel/graphql.js';
import { selectedNodesOf, selectedOf } from '../../../kernel/selected.js';
import { follow } from '../../../platform/db/shape.js';
import { stockReservationId } from '../ids.js';
import { stockItemById } from '../items/loaders.js';
import { ItemType } from '../items/types.js';
import { locationById } from '../locations/loaders.js';
import { LocationType } from '../locations/types.js';
import { CreateStockReservationInput, ReleaseStockReservationInput, ShipStockReservationInput, StockReservationFilter } from './inputs.js';
import { linesOfReservations } from './loaders.js';
import { createStockReservation, getStockReservation, listStockReservations, releaseStockReservation, shipStockReservation } from './service.js';
import { CreateReservationResult, ReservationConnection, ReservationLineType, ReservationType, StockShortType } from './types.js';
let ReservationResolver = class ReservationResolver {
    stockReservation(ctx, id, info) {
        return getStockReservation(ctx, stockReservationId.parse(id), selectedOf(info));
    }
    stockReservations(ctx, filter, page, info) {
        return listStockReservations(ctx, { filter, page, selected: selectedNodesOf(info) });
    }
    lines(ctx, reservation) {
        return follow(reservation, 'lines', async () => (await ctx.load(linesOfReservations, reservation.id)) ?? []);
    }
    async createStockReservation(ctx, input) {
        return toResult(await createStockReservation(ctx, input));
    }
    releaseStockReservation(ctx, input) {
        return releaseStockReservation(ctx, input);
    }
    shipStockReservation(ctx, input) {
        return shipStockReservation(ctx, input);
    }
};
__decorate([
    Query(() => ReservationType, { nullable: true, description: 'One reservation. Refused with INVENTORY_RESERVATION_NOT_FOUND when there is none.' }),
    __param(0, Context()),
    __param(1, Arg('id', () => ID, { description: 'Begins with `rsv_`.' })),
    __param(2, Info())
], ReservationResolver.prototype, "stockReservation", null);
__decorate([
    Query(() => ReservationConnection, { nullable: true, description: 'The reservations that meet a filter, the latest first.' }),
    __param(0, Context()),
    __param(1, Arg('filter', () => StockReservationFilter, { nullable: true, description: 'Which ones; all when not given.' })),
    __param(2, Args(() => PageArgs)),
    __param(3, Info())
], ReservationResolver.prototype, "stockReservations", null);
__decorate([
    FieldResolver(() => [ReservationLineType], { description: 'What is promised, by item and location. Nothing for items of which no stock is kept.' }),
    __param(0, Context()),
    __param(1, Root())
], ReservationResolver.prototype, "lines", null);
__decorate([
    Mutation(() => CreateReservationResult, {
        nullable: true,
        description: 'Promises stock to somebody: all lines or none. Taken from the first location, by priority, that has a whole line, else from several. Needs an Idempotency-Key.',
    }),
    __param(0, Context()),
    __param(1, Arg('input', () => CreateStockReservationInput, { description: 'What to promise.' }))
], ReservationResolver.prototype, "createStockReservation", null);
__decorate([
    Mutation(() => ReservationType, {
        nullable: true,
        description: 'Gives back what is open of a reservation. Refused with INVENTORY_RESERVATION_CLOSED when nothing is. Needs an Idempotency-Key.',
    }),
    __param(0, Context()),
    __param(1, Arg('input', () => ReleaseStockReservationInput, { description: 'Which one.' }))
], ReservationResolver.prototype, "releaseStockReservation", null);
__decorate([
    Mutation(() => ReservationType, {
        nullable: true,
        description: 'Lets reserved pieces leave, all or some. Refused with INVENTORY_NOT_RESERVED when less is open, and with INVENTORY_STOCK_SHORT when a back-order has not arrived. Needs an Idempotency-Key.',
    }),
    __param(0, Context()),
    __param(1, Arg('input', () => ShipStockReservationInput, { description: 'What leaves.' }))
], ReservationResolver.prototype, "shipStockReservation", null);
ReservationResolver = __decorate([
    Resolver(() => ReservationType)
], ReservationResolver);
export { ReservationResolver };
let ReservationLineResolver = class ReservationLineResolver {
    item(ctx, line) {
        return follow(line, 'item', () => ctx.load(stockItemById, line.itemId));
    }
    location(ctx, line) {
        return follow(line, 'location', () => ctx.load(locationById, line.locationId));
    }
};
__decorate([
    FieldResolver(() => ItemType, { description: 'Of which item.' }),
    __param(0, Context()),
    __param(1, Root())
], ReservationLineResolver.prototype, "item", null);
__decorate([
    FieldResolver(() => LocationType, { description: 'Where.' }),
    __param(0, Context()),
    __param(1, Root())
], ReservationLineResolver.prototype, "location", null);
ReservationLineResolver = __decorate([
    Resolver(() => ReservationLineType)
], ReservationLineResolver);
export { ReservationLineResolver };
/** Instances, since the type of a union is told by the class. */
function toResult(result) {
    if (result.kind === 'short')
        return Object.assign(new StockShortType(), { shortages: result.shortages });
    return Object.assign(new ReservationType(), result.reservation);
}
//# sourceMappingURL=graphql.js.map