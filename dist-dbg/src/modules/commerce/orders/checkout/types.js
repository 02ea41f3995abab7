var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { Field, InputType, Int, ObjectType } from '../../../../kernel/graphql.js';
import { MoneyInput, MoneyType } from '../../../../kernel/graphql-money.js';
import { paymentMethod, paymentState } from '../../payments/payment/enums.js';
let PlaceOrderInput = class PlaceOrderInput {
    cartToken;
    ifVersion;
    expectedPayable;
    paymentMethod;
    giftCardCodes;
};
__decorate([
    Field(() => String, { description: 'As `createCart` handed it out.' })
], PlaceOrderInput.prototype, "cartToken", void 0);
__decorate([
    Field(() => Int, { nullable: true, description: 'Refuse with COMMERCE_VERSION_STALE unless the cart has this version.' })
], PlaceOrderInput.prototype, "ifVersion", void 0);
__decorate([
    Field(() => MoneyInput, { description: 'What the shopper was shown as `payable` and has agreed to. Nothing else is charged.' })
], PlaceOrderInput.prototype, "expectedPayable", void 0);
__decorate([
    Field(() => paymentMethod, { nullable: true, description: 'One of `commerce.checkoutPaymentMethods`; not needed where gift cards pay it all.' })
], PlaceOrderInput.prototype, "paymentMethod", void 0);
__decorate([
    Field(() => [String], { nullable: true, description: 'At most 5 codes of gift cards: they pay first, in this order, as much as they hold.' })
], PlaceOrderInput.prototype, "giftCardCodes", void 0);
PlaceOrderInput = __decorate([
    InputType('PlaceOrderInput', { description: 'A cart that is to become an order.' })
], PlaceOrderInput);
export { PlaceOrderInput };
let OrderPaymentType = class OrderPaymentType {
    method;
    state;
    amount;
    clientSecret;
    publishableKey;
};
__decorate([
    Field(() => paymentMethod, { description: 'In which way.' })
], OrderPaymentType.prototype, "method", void 0);
__decorate([
    Field(() => paymentState, { description: 'What has become of it.' })
], OrderPaymentType.prototype, "state", void 0);
__decorate([
    Field(() => MoneyType, { description: 'How much.' })
], OrderPaymentType.prototype, "amount", void 0);
__decorate([
    Field(() => String, {
        nullable: true,
        description: 'With it the browser confirms the payment by card, once the provider has answered: ask again until it is there.',
    })
], OrderPaymentType.prototype, "clientSecret", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'The key of the provider for browsers; null for what is paid by hand.' })
], OrderPaymentType.prototype, "publishableKey", void 0);
OrderPaymentType = __decorate([
    ObjectType('OrderPayment', { description: 'How a shopper pays an order.' })
], OrderPaymentType);
export { OrderPaymentType };
//# sourceMappingURL=types.js.map