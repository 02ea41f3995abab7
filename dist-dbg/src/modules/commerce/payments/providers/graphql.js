var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __param = (this && this.__param) || function (paramIndex, decorator) {
    return function (target, key) { decorator(target, key, paramIndex); }
};
import { Arg, Context, Mutation, Query, Resolver } from '../../../../kernel/graphql.js';
import { configurePaymentProvider, listPaymentProviders } from './service.js';
import { ConfigurePaymentProviderInput, PaymentProviderType } from './types.js';
let PaymentProviderResolver = class PaymentProviderResolver {
    paymentProviders(ctx) {
        return listPaymentProviders(ctx);
    }
    configurePaymentProvider(ctx, input) {
        return configurePaymentProvider(ctx, input);
    }
};
__decorate([
    Query(() => [PaymentProviderType], { nullable: true, description: 'Those who can move money for the shop, configured or not.' }),
    __param(0, Context())
], PaymentProviderResolver.prototype, "paymentProviders", null);
__decorate([
    Mutation(() => PaymentProviderType, {
        nullable: true,
        description: 'Gives the keys of an account at a provider, or switches the provider on and off. Asks for a fresh proof of who asks: the money of the shop goes where the keys say.',
    }),
    __param(0, Context()),
    __param(1, Arg('input', () => ConfigurePaymentProviderInput, { description: 'What to change.' }))
], PaymentProviderResolver.prototype, "configurePaymentProvider", null);
PaymentProviderResolver = __decorate([
    Resolver(() => PaymentProviderType)
], PaymentProviderResolver);
export { PaymentProviderResolver };
//# sourceMappingURL=graphql.js.map