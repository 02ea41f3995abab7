var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __param = (this && this.__param) || function (paramIndex, decorator) {
    return function (target, key) { decorator(target, key, paramIndex); }
};
import { Arg, Context, Mutation, Resolver } from '../../../../kernel/graphql.js';
import { OrderPaymentType } from '../checkout/types.js';
import { OrderType } from '../order/types.js';
import { PayPlacedOrderInput, RequestOrderPaymentInput } from './inputs.js';
import { payPlacedOrder, requestOrderPayment } from './service.js';
const REFUSED = 'Refused with COMMERCE_ORDER_NOTHING_DUE, COMMERCE_ORDER_PAYMENT_UNDER_WAY, COMMERCE_ORDER_CANCELLED or COMMERCE_TOO_MANY_PAYMENTS. Needs an Idempotency-Key.';
let PaymentAttemptResolver = class PaymentAttemptResolver {
    payPlacedOrder(ctx, input) {
        return payPlacedOrder(ctx, input);
    }
    requestOrderPayment(ctx, input) {
        return requestOrderPayment(ctx, input);
    }
};
__decorate([
    Mutation(() => OrderPaymentType, {
        nullable: true,
        description: `Another attempt of the shopper to pay what is owed for an order, in the same way or another. An attempt that still waits for the shopper is given up, or answered again where it is the same. Refused with COMMERCE_PAYMENT_METHOD_NOT_OFFERED, too. ${REFUSED}`,
    }),
    __param(0, Context()),
    __param(1, Arg('input', () => PayPlacedOrderInput, { description: 'Which order, and how.' }))
], PaymentAttemptResolver.prototype, "payPlacedOrder", null);
__decorate([
    Mutation(() => OrderType, {
        nullable: true,
        description: `Begins a payment of what is owed for an order and not on its way, as when it was placed without one, or an attempt has failed. One that still waits for the customer is given up, or stays where it is the same. ${REFUSED}`,
    }),
    __param(0, Context()),
    __param(1, Arg('input', () => RequestOrderPaymentInput, { description: 'Which order, and how.' }))
], PaymentAttemptResolver.prototype, "requestOrderPayment", null);
PaymentAttemptResolver = __decorate([
    Resolver()
], PaymentAttemptResolver);
export { PaymentAttemptResolver };
//# sourceMappingURL=graphql.js.map