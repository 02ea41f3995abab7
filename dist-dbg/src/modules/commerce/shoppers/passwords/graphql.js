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
import { changeCustomerPassword, requestCustomerPasswordReset, resetCustomerPassword } from './service.js';
const NEW_PASSWORD = 'The new one: at least as many characters as `customerSignInPolicy` says, at most 256, none of the common ones.';
let RequestCustomerPasswordResetInput = class RequestCustomerPasswordResetInput {
    email;
};
__decorate([
    Field(() => String, { description: 'The e-mail address of the account; case does not matter.' })
], RequestCustomerPasswordResetInput.prototype, "email", void 0);
RequestCustomerPasswordResetInput = __decorate([
    InputType('RequestCustomerPasswordResetInput', { description: 'Which customer forgot their password.' })
], RequestCustomerPasswordResetInput);
let ResetCustomerPasswordInput = class ResetCustomerPasswordInput {
    token;
    newPassword;
};
__decorate([
    Field(() => String, { description: 'The token of the link in the mail. Works once, within 30 minutes.' })
], ResetCustomerPasswordInput.prototype, "token", void 0);
__decorate([
    Field(() => String, { description: NEW_PASSWORD })
], ResetCustomerPasswordInput.prototype, "newPassword", void 0);
ResetCustomerPasswordInput = __decorate([
    InputType('ResetCustomerPasswordInput', { description: 'What a forgotten password is replaced with.' })
], ResetCustomerPasswordInput);
let ChangeCustomerPasswordInput = class ChangeCustomerPasswordInput {
    currentPassword;
    newPassword;
};
__decorate([
    Field(() => String, { description: 'The present password, as it was typed.' })
], ChangeCustomerPasswordInput.prototype, "currentPassword", void 0);
__decorate([
    Field(() => String, { description: NEW_PASSWORD })
], ChangeCustomerPasswordInput.prototype, "newPassword", void 0);
ChangeCustomerPasswordInput = __decorate([
    InputType('ChangeCustomerPasswordInput', { description: 'The present password and the one that takes its place.' })
], ChangeCustomerPasswordInput);
let CustomerPasswordResolver = class CustomerPasswordResolver {
    requestCustomerPasswordReset(ctx, input) {
        return requestCustomerPasswordReset(ctx, input);
    }
    resetCustomerPassword(ctx, input) {
        return resetCustomerPassword(ctx, input);
    }
    changeCustomerPassword(ctx, input) {
        return changeCustomerPassword(ctx, input);
    }
};
__decorate([
    Mutation(() => Boolean, {
        nullable: true,
        description: 'Sends a customer a link for choosing a new password, if there is an account. The answer is true in any case and tells nobody whether there is one.',
    }),
    __param(0, Context()),
    __param(1, Arg('input', () => RequestCustomerPasswordResetInput, { description: 'Whose.' }))
], CustomerPasswordResolver.prototype, "requestCustomerPasswordReset", null);
__decorate([
    Mutation(() => Boolean, {
        nullable: true,
        description: "Sets a customer's new password by the link of a mail and ends all their sessions. Sign in with it then. True.",
    }),
    __param(0, Context()),
    __param(1, Arg('input', () => ResetCustomerPasswordInput, { description: 'The token and the password.' }))
], CustomerPasswordResolver.prototype, "resetCustomerPassword", null);
__decorate([
    Mutation(() => Boolean, {
        nullable: true,
        description: 'Changes the password of the signed-in customer. Their other sessions end within two seconds; this one goes on. Refused with COMMERCE_CUSTOMER_PASSWORD_WRONG. True.',
    }),
    __param(0, Context()),
    __param(1, Arg('input', () => ChangeCustomerPasswordInput, { description: 'Both passwords.' }))
], CustomerPasswordResolver.prototype, "changeCustomerPassword", null);
CustomerPasswordResolver = __decorate([
    Resolver()
], CustomerPasswordResolver);
export { CustomerPasswordResolver };
//# sourceMappingURL=graphql.js.map