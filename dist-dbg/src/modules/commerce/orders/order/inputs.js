var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { DateTime, Field, ID, InputType, Int, registerEnumType, sortDirection } from '../../../../kernel/graphql.js';
import { orderPaymentState, orderState } from './enums.js';
const orderOrderField = { PLACED_AT: 'PLACED_AT', TOTAL: 'TOTAL' };
registerEnumType(orderOrderField, {
    name: 'OrderOrderField',
    description: 'What orders are listed by.',
    valuesConfig: { PLACED_AT: { description: 'When they were placed.' }, TOTAL: { description: 'What is to be paid, whatever the currency.' } },
});
let OrderOrder = class OrderOrder {
    field;
    direction;
};
__decorate([
    Field(() => orderOrderField, { description: 'By what.' })
], OrderOrder.prototype, "field", void 0);
__decorate([
    Field(() => sortDirection, { description: 'In which direction.' })
], OrderOrder.prototype, "direction", void 0);
OrderOrder = __decorate([
    InputType('OrderOrder', { description: 'The order of a list of orders.' })
], OrderOrder);
export { OrderOrder };
let OrderFilter = class OrderFilter {
    states;
    paymentStates;
    customerId;
    number;
    email;
    from;
    until;
};
__decorate([
    Field(() => [orderState], { nullable: true, description: 'In one of these states.' })
], OrderFilter.prototype, "states", void 0);
__decorate([
    Field(() => [orderPaymentState], { nullable: true, description: 'Paid like one of these.' })
], OrderFilter.prototype, "paymentStates", void 0);
__decorate([
    Field(() => ID, { nullable: true, description: 'Of this customer.' })
], OrderFilter.prototype, "customerId", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'With exactly this number.' })
], OrderFilter.prototype, "number", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'With exactly this e-mail address, regardless of case.' })
], OrderFilter.prototype, "email", void 0);
__decorate([
    Field(() => DateTime, { nullable: true, description: 'Placed from this moment on.' })
], OrderFilter.prototype, "from", void 0);
__decorate([
    Field(() => DateTime, { nullable: true, description: 'Placed before this moment.' })
], OrderFilter.prototype, "until", void 0);
OrderFilter = __decorate([
    InputType('OrderFilter', { description: 'Which orders: those that meet every condition that is given.' })
], OrderFilter);
export { OrderFilter };
let OrderInput = class OrderInput {
    orderId;
    ifVersion;
};
__decorate([
    Field(() => ID, { description: 'The order.' })
], OrderInput.prototype, "orderId", void 0);
__decorate([
    Field(() => Int, { nullable: true, description: 'Refuse with COMMERCE_VERSION_STALE unless the order has this version.' })
], OrderInput.prototype, "ifVersion", void 0);
OrderInput = __decorate([
    InputType('OrderInput', { description: 'Which order.' })
], OrderInput);
export { OrderInput };
let CancelOrderInput = class CancelOrderInput extends OrderInput {
    reason;
};
__decorate([
    Field(() => String, { nullable: true, description: 'Why, in at most 200 characters.' })
], CancelOrderInput.prototype, "reason", void 0);
CancelOrderInput = __decorate([
    InputType('CancelOrderInput', { description: 'Which order is cancelled, and why.' })
], CancelOrderInput);
export { CancelOrderInput };
//# sourceMappingURL=inputs.js.map