var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { Field, ID, InputType, Int } from '../../../../kernel/graphql.js';
import { MoneyInput } from '../../../../kernel/graphql-money.js';
import { AddressInput } from '../../addresses/types.js';
import { OrderLineInput } from '../placing/inputs.js';
let EditOrderLineInput = class EditOrderLineInput {
    lineId;
    quantity;
};
__decorate([
    Field(() => ID, { description: 'A line that the order has now.' })
], EditOrderLineInput.prototype, "lineId", void 0);
__decorate([
    Field(() => Int, { description: 'How many pieces it is to have, up to 1,000,000; 0 takes it out.' })
], EditOrderLineInput.prototype, "quantity", void 0);
EditOrderLineInput = __decorate([
    InputType('EditOrderLineInput', { description: 'How many pieces of a line are wanted.' })
], EditOrderLineInput);
export { EditOrderLineInput };
let EditOrderInput = class EditOrderInput {
    orderId;
    ifVersion;
    lines;
    addLines;
    shippingAddress;
    shippingMethodId;
    expectedPayable;
    reason;
};
__decorate([
    Field(() => ID, { description: 'The order.' })
], EditOrderInput.prototype, "orderId", void 0);
__decorate([
    Field(() => Int, { description: 'Refuse with COMMERCE_VERSION_STALE unless the order has this version: whoever edits has seen it.' })
], EditOrderInput.prototype, "ifVersion", void 0);
__decorate([
    Field(() => [EditOrderLineInput], { nullable: true, description: 'Lines of which another quantity is wanted. They keep their unit price.' })
], EditOrderInput.prototype, "lines", void 0);
__decorate([
    Field(() => [OrderLineInput], { nullable: true, description: "What is added, at today's price; each is a line of its own." })
], EditOrderInput.prototype, "addLines", void 0);
__decorate([
    Field(() => AddressInput, { nullable: true, description: 'Where it goes to instead. It decides taxes and shipping.' })
], EditOrderInput.prototype, "shippingAddress", void 0);
__decorate([
    Field(() => ID, { nullable: true, description: 'How it is sent instead.' })
], EditOrderInput.prototype, "shippingMethodId", void 0);
__decorate([
    Field(() => MoneyInput, {
        nullable: true,
        description: 'What the customer has agreed to pay in all. Refused with COMMERCE_ORDER_TOTAL_CHANGED where it comes to something else.',
    })
], EditOrderInput.prototype, "expectedPayable", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'Why, in at most 200 characters; customers do not see it.' })
], EditOrderInput.prototype, "reason", void 0);
EditOrderInput = __decorate([
    InputType('EditOrderInput', { description: 'What is to be different about an order of which nothing has left.' })
], EditOrderInput);
export { EditOrderInput };
//# sourceMappingURL=inputs.js.map