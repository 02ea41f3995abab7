var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { Field, InputType, ObjectType } from '../../../../kernel/graphql.js';
import { paymentMethod, providerKind } from '../payment/enums.js';
let PaymentProviderType = class PaymentProviderType {
    kind;
    methods;
    isEnabled;
    publishableKey;
    apiUrl;
    webhookUrl;
};
__decorate([
    Field(() => providerKind, { description: 'Which one.' })
], PaymentProviderType.prototype, "kind", void 0);
__decorate([
    Field(() => [paymentMethod], { description: 'The methods of payment that it takes.' })
], PaymentProviderType.prototype, "methods", void 0);
__decorate([
    Field(() => Boolean, {
        description: 'Whether new payments go through it. Those that there are can be captured, voided and refunded all the same.',
    })
], PaymentProviderType.prototype, "isEnabled", void 0);
__decorate([
    Field(() => String, {
        nullable: true,
        description: 'The key for the browsers of customers, which is no secret: `pk_…`. Null for what goes by hand.',
    })
], PaymentProviderType.prototype, "publishableKey", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'Where its API is.' })
], PaymentProviderType.prototype, "apiUrl", void 0);
__decorate([
    Field(() => String, {
        nullable: true,
        description: 'The address to tell it for its webhooks (`payment_intent.*`, `charge.*` and `refund.*`). Null before it is configured.',
    })
], PaymentProviderType.prototype, "webhookUrl", void 0);
PaymentProviderType = __decorate([
    ObjectType('PaymentProvider', { description: 'Who moves money for the shop. Keys that are secret are never shown.' })
], PaymentProviderType);
export { PaymentProviderType };
let ConfigurePaymentProviderInput = class ConfigurePaymentProviderInput {
    kind;
    secretKey;
    publishableKey;
    webhookSecret;
    apiUrl;
    isEnabled;
};
__decorate([
    Field(() => providerKind, { description: 'Which one; what goes by hand needs no configuration.' })
], ConfigurePaymentProviderInput.prototype, "kind", void 0);
__decorate([
    Field(() => String, {
        nullable: true,
        description: 'The secret key, `sk_…`, or a restricted one, `rk_…`. Kept encrypted, and never shown. Needed at first.',
    })
], ConfigurePaymentProviderInput.prototype, "secretKey", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'The key for browsers, `pk_…`. Needed at first.' })
], ConfigurePaymentProviderInput.prototype, "publishableKey", void 0);
__decorate([
    Field(() => String, {
        nullable: true,
        description: 'The signing secret of its webhooks, `whsec_…`: it is made when the provider is told `webhookUrl`. The former one is good for a day longer.',
    })
], ConfigurePaymentProviderInput.prototype, "webhookSecret", void 0);
__decorate([
    Field(() => String, {
        nullable: true,
        description: 'Where its API is: https://api.stripe.com unless given. Whoever changes it gives the secret key as well.',
    })
], ConfigurePaymentProviderInput.prototype, "apiUrl", void 0);
__decorate([
    Field(() => Boolean, { nullable: true, description: 'Whether new payments go through it.' })
], ConfigurePaymentProviderInput.prototype, "isEnabled", void 0);
ConfigurePaymentProviderInput = __decorate([
    InputType('ConfigurePaymentProviderInput', { description: 'Keys of an account at a payment provider. What is not given stays as it is.' })
], ConfigurePaymentProviderInput);
export { ConfigurePaymentProviderInput };
//# sourceMappingURL=types.js.map