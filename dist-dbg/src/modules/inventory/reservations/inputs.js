var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { DateTime, Field, ID, InputType, Int } from '../../../kernel/graphql.js';
import { StockReferenceInput } from '../reference.js';
import { reservationOutcome } from './kinds.js';
let StockLineInput = class StockLineInput {
    itemId;
    quantity;
};
__decorate([
    Field(() => ID, { description: 'The item.' })
], StockLineInput.prototype, "itemId", void 0);
__decorate([
    Field(() => Int, { description: 'Pieces, 1 to 1,000,000. Several lines of one item count together.' })
], StockLineInput.prototype, "quantity", void 0);
StockLineInput = __decorate([
    InputType('StockLineInput', { description: 'So many pieces of an item.' })
], StockLineInput);
export { StockLineInput };
let CreateStockReservationInput = class CreateStockReservationInput {
    lines;
    reference;
    expiresAt;
};
__decorate([
    Field(() => [StockLineInput], { description: '1 to 200 lines.' })
], CreateStockReservationInput.prototype, "lines", void 0);
__decorate([
    Field(() => StockReferenceInput, { description: 'What it is for.' })
], CreateStockReservationInput.prototype, "reference", void 0);
__decorate([
    Field(() => DateTime, {
        nullable: true,
        description: 'When it ends by itself, in the future; null for never; after the minutes of `inventory.reservationMinutes` when left out.',
    })
], CreateStockReservationInput.prototype, "expiresAt", void 0);
CreateStockReservationInput = __decorate([
    InputType('CreateStockReservationInput', { description: 'What to promise, and to whom.' })
], CreateStockReservationInput);
export { CreateStockReservationInput };
let ReleaseStockReservationInput = class ReleaseStockReservationInput {
    id;
};
__decorate([
    Field(() => ID, { description: 'An open one.' })
], ReleaseStockReservationInput.prototype, "id", void 0);
ReleaseStockReservationInput = __decorate([
    InputType('ReleaseStockReservationInput', { description: 'Which reservation to give back.' })
], ReleaseStockReservationInput);
export { ReleaseStockReservationInput };
let ShipStockReservationInput = class ShipStockReservationInput {
    id;
    lines;
};
__decorate([
    Field(() => ID, { description: 'An open one.' })
], ShipStockReservationInput.prototype, "id", void 0);
__decorate([
    Field(() => [StockLineInput], { nullable: true, description: 'So much of it, 1 to 200 lines; all that is open when not given.' })
], ShipStockReservationInput.prototype, "lines", void 0);
ShipStockReservationInput = __decorate([
    InputType('ShipStockReservationInput', { description: 'What of a reservation leaves.' })
], ShipStockReservationInput);
export { ShipStockReservationInput };
let StockReservationFilter = class StockReservationFilter {
    open;
    outcome;
    reference;
};
__decorate([
    Field(() => Boolean, { nullable: true, description: 'True: something is open. False: nothing is.' })
], StockReservationFilter.prototype, "open", void 0);
__decorate([
    Field(() => reservationOutcome, { nullable: true, description: 'Those that ended so.' })
], StockReservationFilter.prototype, "outcome", void 0);
__decorate([
    Field(() => StockReferenceInput, { nullable: true, description: 'For exactly this.' })
], StockReservationFilter.prototype, "reference", void 0);
StockReservationFilter = __decorate([
    InputType('StockReservationFilter', { description: 'Which reservations: those that meet every condition that is given.' })
], StockReservationFilter);
export { StockReservationFilter };
//# sourceMappingURL=inputs.js.map