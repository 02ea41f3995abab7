var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { Field, ID, InputType, Int } from '../../../../kernel/graphql.js';
import { MoneyInput } from '../../../../kernel/graphql-money.js';
import { AddressInput } from '../../addresses/types.js';
import { paymentMethod } from '../../payments/payment/enums.js';
import { OrderLineInput } from '../placing/inputs.js';
let ExchangeLineInput = class ExchangeLineInput extends OrderLineInput {
    unitPrice;
};
__decorate([
    Field(() => MoneyInput, {
        nullable: true,
        description: "What a piece costs instead of today's price, such as what was paid for the other size: in the currency of the order, with tax or without as its prices are. Promotions of today count on it as on any price.",
    })
], ExchangeLineInput.prototype, "unitPrice", void 0);
ExchangeLineInput = __decorate([
    InputType('ExchangeLineInput', { description: 'So many pieces of a variant that is sent instead.' })
], ExchangeLineInput);
export { ExchangeLineInput };
let ExchangeReturnInput = class ExchangeReturnInput {
    returnId;
    ifVersion;
    lines;
    shippingAddress;
    shippingMethodId;
    paymentMethod;
    expectedPayable;
    reason;
};
__decorate([
    Field(() => ID, { description: 'The return: it was received, and not exchanged yet. What came and was not credited yet is credited.' })
], ExchangeReturnInput.prototype, "returnId", void 0);
__decorate([
    Field(() => Int, { nullable: true, description: 'Refuse with COMMERCE_VERSION_STALE unless the order of the return has this version.' })
], ExchangeReturnInput.prototype, "ifVersion", void 0);
__decorate([
    Field(() => [ExchangeLineInput], { description: 'What is sent instead: 1 to 200 lines.' })
], ExchangeReturnInput.prototype, "lines", void 0);
__decorate([
    Field(() => AddressInput, { nullable: true, description: 'Where it goes to; where the order went to when not given.' })
], ExchangeReturnInput.prototype, "shippingAddress", void 0);
__decorate([
    Field(() => ID, { nullable: true, description: 'How it is sent; needs an address. Shipping costs nothing when not given.' })
], ExchangeReturnInput.prototype, "shippingMethodId", void 0);
__decorate([
    Field(() => paymentMethod, {
        nullable: true,
        description: 'How the rest is paid where it costs more than comes over: a payment is begun. None is when not given.',
    })
], ExchangeReturnInput.prototype, "paymentMethod", void 0);
__decorate([
    Field(() => MoneyInput, {
        nullable: true,
        description: 'What the customer has agreed that the new order costs in all. Refused with COMMERCE_ORDER_TOTAL_CHANGED where it comes to something else.',
    })
], ExchangeReturnInput.prototype, "expectedPayable", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'Why, in at most 200 characters; customers do not see it.' })
], ExchangeReturnInput.prototype, "reason", void 0);
ExchangeReturnInput = __decorate([
    InputType('ExchangeReturnInput', { description: 'What is sent instead of what came back.' })
], ExchangeReturnInput);
export { ExchangeReturnInput };
//# sourceMappingURL=inputs.js.map