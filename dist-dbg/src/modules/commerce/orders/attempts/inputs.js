var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { Field, InputType } from '../../../../kernel/graphql.js';
import { paymentMethod } from '../../payments/payment/enums.js';
import { OrderInput } from '../order/inputs.js';
let PayPlacedOrderInput = class PayPlacedOrderInput {
    cartToken;
    paymentMethod;
};
__decorate([
    Field(() => String, { description: 'The token of the cart that it was; signed in, the id of that cart or of the order does as well.' })
], PayPlacedOrderInput.prototype, "cartToken", void 0);
__decorate([
    Field(() => paymentMethod, { description: 'One of `commerce.checkoutPaymentMethods`.' })
], PayPlacedOrderInput.prototype, "paymentMethod", void 0);
PayPlacedOrderInput = __decorate([
    InputType('PayPlacedOrderInput', { description: 'How a shopper tries again to pay an order.' })
], PayPlacedOrderInput);
export { PayPlacedOrderInput };
let RequestOrderPaymentInput = class RequestOrderPaymentInput extends OrderInput {
    paymentMethod;
};
__decorate([
    Field(() => paymentMethod, { description: 'In which way, whatever shoppers are offered.' })
], RequestOrderPaymentInput.prototype, "paymentMethod", void 0);
RequestOrderPaymentInput = __decorate([
    InputType('RequestOrderPaymentInput', { description: 'How an order is to be paid.' })
], RequestOrderPaymentInput);
export { RequestOrderPaymentInput };
//# sourceMappingURL=inputs.js.map