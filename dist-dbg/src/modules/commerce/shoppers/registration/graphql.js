var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __param = (this && this.__param) || function (paramIndex, decorator) {
    return function (target, key) { decorator(target, key, paramIndex); }
};
import { Arg, Context, Field, InputType, Mutation, Resolver } from '../../../../kernel/graphql.js';
import { mailLanguage } from '../../../tenancy/public.js';
import { CustomerSignedInType } from '../accounts/types.js';
import { confirmCustomer, registerCustomer } from './service.js';
let RegisterCustomerInput = class RegisterCustomerInput {
    email;
    displayName;
    language;
    acceptsMarketing;
    consentText;
};
__decorate([
    Field(() => String, { description: 'Where the link goes; what they sign in with then.' })
], RegisterCustomerInput.prototype, "email", void 0);
__decorate([
    Field(() => String, { description: 'As they want to be called; 1 to 120 characters.' })
], RegisterCustomerInput.prototype, "displayName", void 0);
__decorate([
    Field(() => mailLanguage, { nullable: true, description: "What they are written to in; the shop's own language when not given." })
], RegisterCustomerInput.prototype, "language", void 0);
__decorate([
    Field(() => Boolean, { nullable: true, description: 'Whether they agree to being written to about offers; it counts once the link was followed.' })
], RegisterCustomerInput.prototype, "acceptsMarketing", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'Which text they agreed to, as your pages name it; at most 60 characters. Needed to agree.' })
], RegisterCustomerInput.prototype, "consentText", void 0);
RegisterCustomerInput = __decorate([
    InputType('RegisterCustomerInput', { description: 'Somebody who wants an account at the shop.' })
], RegisterCustomerInput);
let ConfirmCustomerInput = class ConfirmCustomerInput {
    token;
    password;
    cartToken;
};
__decorate([
    Field(() => String, { description: 'The token of the link in the mail. Works once, within 24 hours.' })
], ConfirmCustomerInput.prototype, "token", void 0);
__decorate([
    Field(() => String, {
        nullable: true,
        description: 'At least as many characters as `customerSignInPolicy` says, none of the common ones. Without one they sign in by links alone.',
    })
], ConfirmCustomerInput.prototype, "password", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'Of the cart that was filled before: it becomes theirs. See `CustomerSignedIn.cart`.' })
], ConfirmCustomerInput.prototype, "cartToken", void 0);
ConfirmCustomerInput = __decorate([
    InputType('ConfirmCustomerInput', { description: 'What an account at the shop is opened with.' })
], ConfirmCustomerInput);
let RegistrationResolver = class RegistrationResolver {
    registerCustomer(ctx, input) {
        return registerCustomer(ctx, input);
    }
    confirmCustomer(ctx, input) {
        return confirmCustomer(ctx, input);
    }
};
__decorate([
    Mutation(() => Boolean, {
        nullable: true,
        description: 'Asks for an account at the shop. A mail brings the link that opens it, or says that there is one. The answer is true in any case and tells nobody whether there is.',
    }),
    __param(0, Context()),
    __param(1, Arg('input', () => RegisterCustomerInput, { description: 'Who.' }))
], RegistrationResolver.prototype, "registerCustomer", null);
__decorate([
    Mutation(() => CustomerSignedInType, {
        nullable: true,
        description: 'Opens an account by the link of the mail, with its password, and signs the customer in. Refused with AUTH_LINK_INVALID.',
    }),
    __param(0, Context()),
    __param(1, Arg('input', () => ConfirmCustomerInput, { description: 'The token and the password.' }))
], RegistrationResolver.prototype, "confirmCustomer", null);
RegistrationResolver = __decorate([
    Resolver()
], RegistrationResolver);
export { RegistrationResolver };
//# sourceMappingURL=graphql.js.map