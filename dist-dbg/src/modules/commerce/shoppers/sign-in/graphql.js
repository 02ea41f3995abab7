var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __param = (this && this.__param) || function (paramIndex, decorator) {
    return function (target, key) { decorator(target, key, paramIndex); }
};
import { settingOf } from '../../../../kernel/entitlements.js';
import { Arg, Context, Field, Int, Mutation, ObjectType, Query, Resolver } from '../../../../kernel/graphql.js';
import { CustomerSignedInType } from '../accounts/types.js';
import { customerPasswordLengthMin } from '../settings.js';
import { requestCustomerSignInLink, signInCustomerByLink } from './by-link.js';
import { RefreshCustomerSessionInput, RequestCustomerSignInLinkInput, SignInCustomerByLinkInput, SignInCustomerInput } from './inputs.js';
import { refreshCustomerSession, signInCustomer, signOutCustomer } from './service.js';
let CustomerSignInPolicyType = class CustomerSignInPolicyType {
    passwordLengthMin;
};
__decorate([
    Field(() => Int, { description: 'How many characters a new password must have at least.' })
], CustomerSignInPolicyType.prototype, "passwordLengthMin", void 0);
CustomerSignInPolicyType = __decorate([
    ObjectType('CustomerSignInPolicy', { description: 'What the shop asks of customers who sign in.' })
], CustomerSignInPolicyType);
export { CustomerSignInPolicyType };
let CustomerSignInResolver = class CustomerSignInResolver {
    customerSignInPolicy(ctx) {
        return { passwordLengthMin: settingOf(ctx, customerPasswordLengthMin) };
    }
    signInCustomer(ctx, input) {
        return signInCustomer(ctx, input);
    }
    requestCustomerSignInLink(ctx, input) {
        return requestCustomerSignInLink(ctx, input);
    }
    signInCustomerByLink(ctx, input) {
        return signInCustomerByLink(ctx, input);
    }
    refreshCustomerSession(ctx, input) {
        return refreshCustomerSession(ctx, input);
    }
    signOutCustomer(ctx) {
        return signOutCustomer(ctx);
    }
};
__decorate([
    Query(() => CustomerSignInPolicyType, {
        nullable: true,
        description: "What the shop asks of customers' passwords, for pages where one is chosen. Administrators change it with `chooseSetting`.",
    }),
    __param(0, Context())
], CustomerSignInResolver.prototype, "customerSignInPolicy", null);
__decorate([
    Mutation(() => CustomerSignedInType, {
        nullable: true,
        description: 'Begins a session of a customer, who sees and changes what is their own and nothing else. Refused with AUTH_CREDENTIALS_WRONG, and with TOO_MANY_ATTEMPTS for who guesses.',
    }),
    __param(0, Context()),
    __param(1, Arg('input', () => SignInCustomerInput, { description: 'E-mail address and password.' }))
], CustomerSignInResolver.prototype, "signInCustomer", null);
__decorate([
    Mutation(() => Boolean, {
        nullable: true,
        description: 'Sends a link to sign in with, if there is an account. The answer is true in any case and tells nobody whether there is one. The newest link is good for ten minutes.',
    }),
    __param(0, Context()),
    __param(1, Arg('input', () => RequestCustomerSignInLinkInput, { description: 'Who.' }))
], CustomerSignInResolver.prototype, "requestCustomerSignInLink", null);
__decorate([
    Mutation(() => CustomerSignedInType, {
        nullable: true,
        description: 'Begins a session of a customer by the link of a mail, which works once. Refused with AUTH_LINK_INVALID.',
    }),
    __param(0, Context()),
    __param(1, Arg('input', () => SignInCustomerByLinkInput, { description: 'The token.' }))
], CustomerSignInResolver.prototype, "signInCustomerByLink", null);
__decorate([
    Mutation(() => CustomerSignedInType, {
        nullable: true,
        description: "Continues a customer's session with new tokens. A refresh token works once; for ten seconds more it gives the same successor, so that racing tabs are not signed out; used later it ends the session.",
    }),
    __param(0, Context()),
    __param(1, Arg('input', () => RefreshCustomerSessionInput, { description: 'The refresh token.' }))
], CustomerSignInResolver.prototype, "refreshCustomerSession", null);
__decorate([
    Mutation(() => Boolean, {
        nullable: true,
        description: 'Ends the session of the access token: both of its tokens stop working everywhere, within two seconds. True.',
    }),
    __param(0, Context())
], CustomerSignInResolver.prototype, "signOutCustomer", null);
CustomerSignInResolver = __decorate([
    Resolver()
], CustomerSignInResolver);
export { CustomerSignInResolver };
//# sourceMappingURL=graphql.js.map