var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { DateTime, Field, ID, InputType, Int, ObjectType } from '../../../../kernel/graphql.js';
let OrderReturnLineType = class OrderReturnLineType {
    lineId;
    quantity;
    reason;
    restocked;
    scrapped;
};
__decorate([
    Field(() => ID, { description: 'The line of the order.' })
], OrderReturnLineType.prototype, "lineId", void 0);
__decorate([
    Field(() => Int, { description: 'How many pieces were to come back.' })
], OrderReturnLineType.prototype, "quantity", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'Why.' })
], OrderReturnLineType.prototype, "reason", void 0);
__decorate([
    Field(() => Int, { description: 'Pieces that came and are good: they are in stock again.' })
], OrderReturnLineType.prototype, "restocked", void 0);
__decorate([
    Field(() => Int, { description: 'Pieces that came and cannot be sold again.' })
], OrderReturnLineType.prototype, "scrapped", void 0);
OrderReturnLineType = __decorate([
    ObjectType('OrderReturnLine', { description: 'So many pieces of a line of the order that are to come back, and what came.' })
], OrderReturnLineType);
export { OrderReturnLineType };
let OrderReturnType = class OrderReturnType {
    id;
    orderId;
    note;
    requestedAt;
    receivedAt;
    cancelledAt;
    version;
};
__decorate([
    Field(() => ID, { description: 'Begins with `ret_`.' })
], OrderReturnType.prototype, "id", void 0);
__decorate([
    Field(() => ID, { description: 'The order.' })
], OrderReturnType.prototype, "orderId", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'What somebody wrote about it.' })
], OrderReturnType.prototype, "note", void 0);
__decorate([
    Field(() => DateTime, { description: 'When it was announced.' })
], OrderReturnType.prototype, "requestedAt", void 0);
__decorate([
    Field(() => DateTime, { nullable: true, description: 'When it came.' })
], OrderReturnType.prototype, "receivedAt", void 0);
__decorate([
    Field(() => DateTime, { nullable: true, description: 'When it was given up.' })
], OrderReturnType.prototype, "cancelledAt", void 0);
__decorate([
    Field(() => Int, { description: 'Counts the changes, from 1. For `ifVersion`.' })
], OrderReturnType.prototype, "version", void 0);
OrderReturnType = __decorate([
    ObjectType('OrderReturn', { description: 'What is to come back of an order, and what came.' })
], OrderReturnType);
export { OrderReturnType };
let ReturnLineInput = class ReturnLineInput {
    lineId;
    quantity;
    reason;
};
__decorate([
    Field(() => ID, { description: 'The line.' })
], ReturnLineInput.prototype, "lineId", void 0);
__decorate([
    Field(() => Int, { description: 'How many pieces, at least 1.' })
], ReturnLineInput.prototype, "quantity", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'Why, in at most 200 characters.' })
], ReturnLineInput.prototype, "reason", void 0);
ReturnLineInput = __decorate([
    InputType('ReturnLineInput', { description: 'So many pieces of a line that are to come back.' })
], ReturnLineInput);
export { ReturnLineInput };
let RequestReturnInput = class RequestReturnInput {
    orderId;
    ifVersion;
    lines;
    note;
};
__decorate([
    Field(() => ID, { description: 'The order.' })
], RequestReturnInput.prototype, "orderId", void 0);
__decorate([
    Field(() => Int, { nullable: true, description: 'Refuse with COMMERCE_VERSION_STALE unless the order has this version.' })
], RequestReturnInput.prototype, "ifVersion", void 0);
__decorate([
    Field(() => [ReturnLineInput], { description: 'Pieces that have left.' })
], RequestReturnInput.prototype, "lines", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'At most 2,000 characters.' })
], RequestReturnInput.prototype, "note", void 0);
RequestReturnInput = __decorate([
    InputType('RequestReturnInput', { description: 'What is to come back of an order.' })
], RequestReturnInput);
export { RequestReturnInput };
let InspectedLineInput = class InspectedLineInput {
    lineId;
    restock;
    scrap;
};
__decorate([
    Field(() => ID, { description: 'The line.' })
], InspectedLineInput.prototype, "lineId", void 0);
__decorate([
    Field(() => Int, { nullable: true, description: 'Pieces that can be sold again; 0 when not given.' })
], InspectedLineInput.prototype, "restock", void 0);
__decorate([
    Field(() => Int, { nullable: true, description: 'Pieces that cannot; 0 when not given.' })
], InspectedLineInput.prototype, "scrap", void 0);
InspectedLineInput = __decorate([
    InputType('InspectedLineInput', { description: 'What came of a line.' })
], InspectedLineInput);
export { InspectedLineInput };
let ReceiveReturnInput = class ReceiveReturnInput {
    returnId;
    ifVersion;
    lines;
    locationId;
};
__decorate([
    Field(() => ID, { description: 'The return.' })
], ReceiveReturnInput.prototype, "returnId", void 0);
__decorate([
    Field(() => Int, { nullable: true, description: 'Refuse with COMMERCE_VERSION_STALE unless the return has this version.' })
], ReceiveReturnInput.prototype, "ifVersion", void 0);
__decorate([
    Field(() => [InspectedLineInput], {
        nullable: true,
        description: 'What came, line by line: a line that is not named did not come. All of it, and good, when not given.',
    })
], ReceiveReturnInput.prototype, "lines", void 0);
__decorate([
    Field(() => ID, { nullable: true, description: 'Where it came to; the default location when not given.' })
], ReceiveReturnInput.prototype, "locationId", void 0);
ReceiveReturnInput = __decorate([
    InputType('ReceiveReturnInput', { description: 'What came back.' })
], ReceiveReturnInput);
export { ReceiveReturnInput };
let CancelReturnInput = class CancelReturnInput {
    returnId;
    ifVersion;
};
__decorate([
    Field(() => ID, { description: 'One that did not come yet.' })
], CancelReturnInput.prototype, "returnId", void 0);
__decorate([
    Field(() => Int, { nullable: true, description: 'Refuse with COMMERCE_VERSION_STALE unless the return has this version.' })
], CancelReturnInput.prototype, "ifVersion", void 0);
CancelReturnInput = __decorate([
    InputType('CancelReturnInput', { description: 'Which return.' })
], CancelReturnInput);
export { CancelReturnInput };
//# sourceMappingURL=types.js.map