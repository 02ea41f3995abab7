var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { DateTime, Field, ID, Int, ObjectType, connectionOf, createUnionType, registerEnumType } from '../../../kernel/graphql.js';
import { reservationOutcome } from './kinds.js';
registerEnumType(reservationOutcome, {
    name: 'StockReservationOutcome',
    description: 'How a reservation ended.',
    valuesConfig: {
        RELEASED: { description: 'What was open was given back.' },
        EXPIRED: { description: 'Its time was over, and what was open was given back.' },
        SHIPPED: { description: 'All that was open has left.' },
    },
});
let ReservationLineType = class ReservationLineType {
    quantity;
    shipped;
    released;
    open;
};
__decorate([
    Field(() => Int, { description: 'Pieces that were reserved.' })
], ReservationLineType.prototype, "quantity", void 0);
__decorate([
    Field(() => Int, { description: 'Pieces of them that have left.' })
], ReservationLineType.prototype, "shipped", void 0);
__decorate([
    Field(() => Int, { description: 'Pieces of them that were given back.' })
], ReservationLineType.prototype, "released", void 0);
__decorate([
    Field(() => Int, { description: 'Pieces of them that are still promised.' })
], ReservationLineType.prototype, "open", void 0);
ReservationLineType = __decorate([
    ObjectType('StockReservationLine', { description: 'What is promised of one item at one location.' })
], ReservationLineType);
export { ReservationLineType };
let ReservationType = class ReservationType {
    id;
    referenceKind;
    reference;
    expiresAt;
    closedAt;
    outcome;
    createdAt;
};
__decorate([
    Field(() => ID, { description: 'Begins with `rsv_`.' })
], ReservationType.prototype, "id", void 0);
__decorate([
    Field(() => String, { description: 'What kind of thing it is for, such as `order`.' })
], ReservationType.prototype, "referenceKind", void 0);
__decorate([
    Field(() => String, { description: 'For which one.' })
], ReservationType.prototype, "reference", void 0);
__decorate([
    Field(() => DateTime, { nullable: true, description: 'When it ends by itself; null for never.' })
], ReservationType.prototype, "expiresAt", void 0);
__decorate([
    Field(() => DateTime, { nullable: true, description: 'Since when nothing of it is open; null while something is.' })
], ReservationType.prototype, "closedAt", void 0);
__decorate([
    Field(() => reservationOutcome, { nullable: true, description: 'How it ended; null while it is open.' })
], ReservationType.prototype, "outcome", void 0);
__decorate([
    Field(() => DateTime, { description: 'When it was made.' })
], ReservationType.prototype, "createdAt", void 0);
ReservationType = __decorate([
    ObjectType('StockReservation', { description: 'Stock that is promised to somebody and nobody else can have.' })
], ReservationType);
export { ReservationType };
let ShortageType = class ShortageType {
    itemId;
    requested;
    available;
};
__decorate([
    Field(() => ID, { description: 'The item.' })
], ShortageType.prototype, "itemId", void 0);
__decorate([
    Field(() => Int, { description: 'Pieces that were asked for, in all lines together.' })
], ShortageType.prototype, "requested", void 0);
__decorate([
    Field(() => Int, { description: 'Pieces that are available at all locations together.' })
], ShortageType.prototype, "available", void 0);
ShortageType = __decorate([
    ObjectType('StockShortage', { description: 'An item of which less is available than was asked for.' })
], ShortageType);
export { ShortageType };
let StockShortType = class StockShortType {
    shortages;
};
__decorate([
    Field(() => [ShortageType], { description: 'Every item that is short: at most 200.' })
], StockShortType.prototype, "shortages", void 0);
StockShortType = __decorate([
    ObjectType('StockShort', { description: 'Nothing was reserved, because of these items.' })
], StockShortType);
export { StockShortType };
export const CreateReservationResult = createUnionType({
    name: 'CreateStockReservationResult',
    description: 'Either the reservation, or what was missing.',
    types: () => [ReservationType, StockShortType],
});
export const ReservationConnection = connectionOf('StockReservation', () => ReservationType);
//# sourceMappingURL=types.js.map