var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { DateTime, Field, ID, InputType, Int, ObjectType, connectionOf } from '../../../kernel/graphql.js';
let StockTakeType = class StockTakeType {
    id;
    note;
    completedAt;
    cancelledAt;
    createdAt;
};
__decorate([
    Field(() => ID, { description: 'Begins with `stk_`.' })
], StockTakeType.prototype, "id", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'What whoever started it said.' })
], StockTakeType.prototype, "note", void 0);
__decorate([
    Field(() => DateTime, { nullable: true, description: 'When the differences were moved; null until then.' })
], StockTakeType.prototype, "completedAt", void 0);
__decorate([
    Field(() => DateTime, { nullable: true, description: 'When it was given up; null unless it was.' })
], StockTakeType.prototype, "cancelledAt", void 0);
__decorate([
    Field(() => DateTime, { description: 'When it was started.' })
], StockTakeType.prototype, "createdAt", void 0);
StockTakeType = __decorate([
    ObjectType('StockTake', { description: 'The counting of a location: started, counted item by item, reviewed, and completed or cancelled.' })
], StockTakeType);
export { StockTakeType };
let StockTakeLineType = class StockTakeLineType {
    counted;
    expected;
    difference;
    countedAt;
};
__decorate([
    Field(() => Int, { description: 'Pieces that were counted.' })
], StockTakeLineType.prototype, "counted", void 0);
__decorate([
    Field(() => Int, { description: 'Pieces that should have been there at that moment.' })
], StockTakeLineType.prototype, "expected", void 0);
__decorate([
    Field(() => Int, { description: '`counted` without `expected`: what completing moves, whatever has come and gone since.' })
], StockTakeLineType.prototype, "difference", void 0);
__decorate([
    Field(() => DateTime, { description: 'When it was counted last.' })
], StockTakeLineType.prototype, "countedAt", void 0);
StockTakeLineType = __decorate([
    ObjectType('StockTakeLine', { description: 'What was counted of one item.' })
], StockTakeLineType);
export { StockTakeLineType };
let StockTakeFilter = class StockTakeFilter {
    locationId;
    open;
};
__decorate([
    Field(() => ID, { nullable: true, description: 'Of this location.' })
], StockTakeFilter.prototype, "locationId", void 0);
__decorate([
    Field(() => Boolean, { nullable: true, description: 'True: neither completed nor cancelled. False: one of them.' })
], StockTakeFilter.prototype, "open", void 0);
StockTakeFilter = __decorate([
    InputType('StockTakeFilter', { description: 'Which stock takes: those that meet every condition that is given.' })
], StockTakeFilter);
export { StockTakeFilter };
let StartStockTakeInput = class StartStockTakeInput {
    locationId;
    note;
};
__decorate([
    Field(() => ID, { nullable: true, description: 'Where; at the default location when not given.' })
], StartStockTakeInput.prototype, "locationId", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'Why or by whom, in 1 to 200 characters.' })
], StartStockTakeInput.prototype, "note", void 0);
StartStockTakeInput = __decorate([
    InputType('StartStockTakeInput', { description: 'What is to be counted.' })
], StartStockTakeInput);
export { StartStockTakeInput };
let CountedStockInput = class CountedStockInput {
    itemId;
    counted;
};
__decorate([
    Field(() => ID, { description: 'The item.' })
], CountedStockInput.prototype, "itemId", void 0);
__decorate([
    Field(() => Int, { description: 'Pieces that are there, 0 to 1,000,000,000.' })
], CountedStockInput.prototype, "counted", void 0);
CountedStockInput = __decorate([
    InputType('CountedStockInput', { description: 'What was counted of one item.' })
], CountedStockInput);
export { CountedStockInput };
let CountStockInput = class CountStockInput {
    id;
    lines;
};
__decorate([
    Field(() => ID, { description: 'An open stock take.' })
], CountStockInput.prototype, "id", void 0);
__decorate([
    Field(() => [CountedStockInput], { description: '1 to 200 items, each once. What was counted before is replaced.' })
], CountStockInput.prototype, "lines", void 0);
CountStockInput = __decorate([
    InputType('CountStockInput', { description: 'What was counted in an open stock take.' })
], CountStockInput);
export { CountStockInput };
let CompleteStockTakeInput = class CompleteStockTakeInput {
    id;
};
__decorate([
    Field(() => ID, { description: 'An open stock take.' })
], CompleteStockTakeInput.prototype, "id", void 0);
CompleteStockTakeInput = __decorate([
    InputType('CompleteStockTakeInput', { description: 'Which stock take is done.' })
], CompleteStockTakeInput);
export { CompleteStockTakeInput };
let CancelStockTakeInput = class CancelStockTakeInput {
    id;
};
__decorate([
    Field(() => ID, { description: 'An open stock take.' })
], CancelStockTakeInput.prototype, "id", void 0);
CancelStockTakeInput = __decorate([
    InputType('CancelStockTakeInput', { description: 'Which stock take is given up.' })
], CancelStockTakeInput);
export { CancelStockTakeInput };
export const StockTakeConnection = connectionOf('StockTake', () => StockTakeType);
export const StockTakeLineConnection = connectionOf('StockTakeLine', () => StockTakeLineType);
//# sourceMappingURL=types.js.map