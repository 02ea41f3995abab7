var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { DateTime, Field, ID, InputType, Int, ObjectType } from '../../../../kernel/graphql.js';
import { TaxedAmountsType } from '../../pricing/explanation/tax-types.js';
import { OrderPiecesInput } from '../shipments/types.js';
let OrderCreditLineType = class OrderCreditLineType extends TaxedAmountsType {
    lineId;
    quantity;
};
__decorate([
    Field(() => ID, { description: 'The line of the order.' })
], OrderCreditLineType.prototype, "lineId", void 0);
__decorate([
    Field(() => Int, { description: 'How many pieces.' })
], OrderCreditLineType.prototype, "quantity", void 0);
OrderCreditLineType = __decorate([
    ObjectType('OrderCreditLine', { description: 'So many pieces of a line, and what they have cost.' })
], OrderCreditLineType);
export { OrderCreditLineType };
let OrderCreditType = class OrderCreditType {
    id;
    returnId;
    reason;
    creditedAt;
};
__decorate([
    Field(() => ID, { description: 'Begins with `crd_`.' })
], OrderCreditType.prototype, "id", void 0);
__decorate([
    Field(() => ID, { nullable: true, description: 'The return that it is for.' })
], OrderCreditType.prototype, "returnId", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'Why.' })
], OrderCreditType.prototype, "reason", void 0);
__decorate([
    Field(() => DateTime, { description: 'When.' })
], OrderCreditType.prototype, "creditedAt", void 0);
OrderCreditType = __decorate([
    ObjectType('OrderCredit', {
        description: 'By what less is owed for an order: for pieces that were cancelled or came back, or for shipping. It is never changed.',
    })
], OrderCreditType);
export { OrderCreditType };
let RefundOrderInput = class RefundOrderInput {
    orderId;
    ifVersion;
    lines;
    shipping;
    returnId;
    reason;
};
__decorate([
    Field(() => ID, { description: 'The order.' })
], RefundOrderInput.prototype, "orderId", void 0);
__decorate([
    Field(() => Int, { nullable: true, description: 'Refuse with COMMERCE_VERSION_STALE unless the order has this version.' })
], RefundOrderInput.prototype, "ifVersion", void 0);
__decorate([
    Field(() => [OrderPiecesInput], { nullable: true, description: 'Pieces that have left: at most so many as were not credited yet.' })
], RefundOrderInput.prototype, "lines", void 0);
__decorate([
    Field(() => Boolean, { nullable: true, description: 'Whether what shipping cost is credited, which is done once; false when not given.' })
], RefundOrderInput.prototype, "shipping", void 0);
__decorate([
    Field(() => ID, { nullable: true, description: 'The return that it is for.' })
], RefundOrderInput.prototype, "returnId", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'Why, in at most 200 characters.' })
], RefundOrderInput.prototype, "reason", void 0);
RefundOrderInput = __decorate([
    InputType('RefundOrderInput', { description: 'What is to be credited of an order.' })
], RefundOrderInput);
export { RefundOrderInput };
//# sourceMappingURL=types.js.map