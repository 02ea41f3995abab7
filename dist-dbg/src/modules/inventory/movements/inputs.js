var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { DateTime, Field, ID, InputType, Int, registerEnumType } from '../../../kernel/graphql.js';
import { MoneyInput } from '../../../kernel/graphql-money.js';
import { StockReferenceInput } from '../reference.js';
import { movementType } from './kinds.js';
export const receiptType = { RECEIPT: 'RECEIPT', RETURN: 'RETURN' };
export const issueType = { SHIPMENT: 'SHIPMENT', SCRAP: 'SCRAP' };
registerEnumType(receiptType, {
    name: 'StockReceiptType',
    description: 'Why pieces come.',
    valuesConfig: { RECEIPT: { description: 'They arrive.' }, RETURN: { description: 'They come back.' } },
});
registerEnumType(issueType, {
    name: 'StockIssueType',
    description: 'Why pieces go.',
    valuesConfig: { SHIPMENT: { description: 'They leave for whom they are meant.' }, SCRAP: { description: 'They are thrown away.' } },
});
let ReceiveStockInput = class ReceiveStockInput {
    itemId;
    locationId;
    quantity;
    type;
    unitCost;
    expectedId;
    reason;
    reference;
};
__decorate([
    Field(() => ID, { description: 'Of which item.' })
], ReceiveStockInput.prototype, "itemId", void 0);
__decorate([
    Field(() => ID, { nullable: true, description: 'Where; the default location when not given.' })
], ReceiveStockInput.prototype, "locationId", void 0);
__decorate([
    Field(() => Int, { description: 'Pieces, 1 to 1,000,000.' })
], ReceiveStockInput.prototype, "quantity", void 0);
__decorate([
    Field(() => receiptType, { nullable: true, description: 'Why; RECEIPT when not given.' })
], ReceiveStockInput.prototype, "type", void 0);
__decorate([
    Field(() => MoneyInput, {
        nullable: true,
        description: "What one piece has cost, in the currency of the item's costs; the moving average when not given.",
    })
], ReceiveStockInput.prototype, "unitCost", void 0);
__decorate([
    Field(() => ID, { nullable: true, description: 'The expected stock that it is part of: same item, same location, at least so much open.' })
], ReceiveStockInput.prototype, "expectedId", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'Why, in 1 to 200 characters.' })
], ReceiveStockInput.prototype, "reason", void 0);
__decorate([
    Field(() => StockReferenceInput, { nullable: true, description: 'The document or thing behind it.' })
], ReceiveStockInput.prototype, "reference", void 0);
ReceiveStockInput = __decorate([
    InputType('ReceiveStockInput', { description: 'What comes in.' })
], ReceiveStockInput);
export { ReceiveStockInput };
let IssueStockInput = class IssueStockInput {
    itemId;
    locationId;
    quantity;
    type;
    reason;
    reference;
};
__decorate([
    Field(() => ID, { description: 'Of which item.' })
], IssueStockInput.prototype, "itemId", void 0);
__decorate([
    Field(() => ID, { nullable: true, description: 'From where; the default location when not given.' })
], IssueStockInput.prototype, "locationId", void 0);
__decorate([
    Field(() => Int, { description: 'Pieces, 1 to 1,000,000.' })
], IssueStockInput.prototype, "quantity", void 0);
__decorate([
    Field(() => issueType, { description: 'Why.' })
], IssueStockInput.prototype, "type", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'Why, in 1 to 200 characters.' })
], IssueStockInput.prototype, "reason", void 0);
__decorate([
    Field(() => StockReferenceInput, { nullable: true, description: 'The document or thing behind it.' })
], IssueStockInput.prototype, "reference", void 0);
IssueStockInput = __decorate([
    InputType('IssueStockInput', { description: 'What goes out without a reservation.' })
], IssueStockInput);
export { IssueStockInput };
let AdjustStockInput = class AdjustStockInput {
    itemId;
    locationId;
    onHand;
    expectedOnHand;
    reason;
    unitCost;
};
__decorate([
    Field(() => ID, { description: 'Of which item.' })
], AdjustStockInput.prototype, "itemId", void 0);
__decorate([
    Field(() => ID, { nullable: true, description: 'Where; the default location when not given.' })
], AdjustStockInput.prototype, "locationId", void 0);
__decorate([
    Field(() => Int, { description: 'Pieces that are there, 0 to 1,000,000,000.' })
], AdjustStockInput.prototype, "onHand", void 0);
__decorate([
    Field(() => Int, { description: 'What the system said when you looked. If it says something else by now, nothing is changed.' })
], AdjustStockInput.prototype, "expectedOnHand", void 0);
__decorate([
    Field(() => String, { description: 'Why, in 1 to 200 characters.' })
], AdjustStockInput.prototype, "reason", void 0);
__decorate([
    Field(() => MoneyInput, { nullable: true, description: 'What one piece that was found has cost; the moving average when not given.' })
], AdjustStockInput.prototype, "unitCost", void 0);
AdjustStockInput = __decorate([
    InputType('AdjustStockInput', { description: 'What is really there.' })
], AdjustStockInput);
export { AdjustStockInput };
let TransferStockInput = class TransferStockInput {
    itemId;
    fromId;
    toId;
    quantity;
    reason;
    reference;
};
__decorate([
    Field(() => ID, { description: 'Of which item.' })
], TransferStockInput.prototype, "itemId", void 0);
__decorate([
    Field(() => ID, { description: 'From where.' })
], TransferStockInput.prototype, "fromId", void 0);
__decorate([
    Field(() => ID, { description: 'To where; another location.' })
], TransferStockInput.prototype, "toId", void 0);
__decorate([
    Field(() => Int, { description: 'Pieces, 1 to 1,000,000.' })
], TransferStockInput.prototype, "quantity", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'Why, in 1 to 200 characters.' })
], TransferStockInput.prototype, "reason", void 0);
__decorate([
    Field(() => StockReferenceInput, { nullable: true, description: 'The document or thing behind it.' })
], TransferStockInput.prototype, "reference", void 0);
TransferStockInput = __decorate([
    InputType('TransferStockInput', { description: 'What goes from one location to another.' })
], TransferStockInput);
export { TransferStockInput };
let StockMovementFilter = class StockMovementFilter {
    itemId;
    locationId;
    type;
    from;
    until;
    reference;
};
__decorate([
    Field(() => ID, { nullable: true, description: 'Of this item.' })
], StockMovementFilter.prototype, "itemId", void 0);
__decorate([
    Field(() => ID, { nullable: true, description: 'At this location.' })
], StockMovementFilter.prototype, "locationId", void 0);
__decorate([
    Field(() => movementType, { nullable: true, description: 'Of this type.' })
], StockMovementFilter.prototype, "type", void 0);
__decorate([
    Field(() => DateTime, { nullable: true, description: 'From this moment on.' })
], StockMovementFilter.prototype, "from", void 0);
__decorate([
    Field(() => DateTime, { nullable: true, description: 'Before this moment.' })
], StockMovementFilter.prototype, "until", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'With exactly this reference.' })
], StockMovementFilter.prototype, "reference", void 0);
StockMovementFilter = __decorate([
    InputType('StockMovementFilter', { description: 'Which movements: those that meet every condition that is given.' })
], StockMovementFilter);
export { StockMovementFilter };
//# sourceMappingURL=inputs.js.map