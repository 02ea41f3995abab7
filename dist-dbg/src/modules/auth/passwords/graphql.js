var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __param = (this && this.__param) || function (paramIndex, decorator) {
    return function (target, key) { decorator(target, key, paramIndex); }
};
import { check } from '../../../kernel/check.js';
import { Arg, Context, Field, InputType, Int, Mutation, ObjectType, Query, Resolver } from '../../../kernel/graphql.js';
import { minimumPasswordLength } from '../sign-in/settings.js';
import { changePasswordSchema, requestPasswordResetSchema, resetPasswordSchema } from './checks.js';
import { changePassword, requestPasswordReset, resetPassword } from './service.js';
let ChangePasswordInput = class ChangePasswordInput {
    currentPassword;
    newPassword;
};
__decorate([
    Field(() => String, { description: 'The present password, as it was typed.' })
], ChangePasswordInput.prototype, "currentPassword", void 0);
__decorate([
    Field(() => String, { description: 'The new one: at least as many characters as `signInPolicy` says, at most 256, none of the common ones.' })
], ChangePasswordInput.prototype, "newPassword", void 0);
ChangePasswordInput = __decorate([
    InputType('ChangePasswordInput', { description: 'The present password and the one that takes its place.' })
], ChangePasswordInput);
let RequestPasswordResetInput = class RequestPasswordResetInput {
    email;
};
__decorate([
    Field(() => String, { description: 'The e-mail address of the account; case does not matter.' })
], RequestPasswordResetInput.prototype, "email", void 0);
RequestPasswordResetInput = __decorate([
    InputType('RequestPasswordResetInput', { description: 'Whose password was forgotten.' })
], RequestPasswordResetInput);
let ResetPasswordInput = class ResetPasswordInput {
    token;
    newPassword;
};
__decorate([
    Field(() => String, { description: 'The token of the link in the mail. Works once, within 30 minutes.' })
], ResetPasswordInput.prototype, "token", void 0);
__decorate([
    Field(() => String, { description: 'The new password: at least as many characters as `signInPolicy` says, at most 256, none of the common ones.' })
], ResetPasswordInput.prototype, "newPassword", void 0);
ResetPasswordInput = __decorate([
    InputType('ResetPasswordInput', { description: 'What a forgotten password is replaced with.' })
], ResetPasswordInput);
let SignInPolicyType = class SignInPolicyType {
    passwordLengthMin;
};
__decorate([
    Field(() => Int, { description: 'How many characters a new password must have at least.' })
], SignInPolicyType.prototype, "passwordLengthMin", void 0);
SignInPolicyType = __decorate([
    ObjectType('SignInPolicy', { description: 'What the tenant asks of who signs in.' })
], SignInPolicyType);
let PasswordResolver = class PasswordResolver {
    signInPolicy(ctx) {
        return { passwordLengthMin: minimumPasswordLength(ctx) };
    }
    changePassword(ctx, input) {
        return changePassword(ctx, check(changePasswordSchema, input));
    }
    requestPasswordReset(ctx, input) {
        return requestPasswordReset(ctx, check(requestPasswordResetSchema, input));
    }
    resetPassword(ctx, input) {
        return resetPassword(ctx, check(resetPasswordSchema, input));
    }
};
__decorate([
    Query(() => SignInPolicyType, {
        nullable: true,
        description: 'What the tenant asks of passwords, for pages where one is chosen. Administrators change it with `chooseSetting`.',
    }),
    __param(0, Context())
], PasswordResolver.prototype, "signInPolicy", null);
__decorate([
    Mutation(() => Boolean, {
        nullable: true,
        description: 'Changes the password of the signed-in person. Their other sessions end within two seconds; this one goes on. True.',
    }),
    __param(0, Context()),
    __param(1, Arg('input', () => ChangePasswordInput, { description: 'Both passwords.' }))
], PasswordResolver.prototype, "changePassword", null);
__decorate([
    Mutation(() => Boolean, {
        nullable: true,
        description: 'Sends a link for choosing a new password, if there is an account. The answer is true in any case and tells nobody whether there is one.',
    }),
    __param(0, Context()),
    __param(1, Arg('input', () => RequestPasswordResetInput, { description: 'Whose.' }))
], PasswordResolver.prototype, "requestPasswordReset", null);
__decorate([
    Mutation(() => Boolean, {
        nullable: true,
        description: 'Sets a new password by the link of a mail and ends all sessions of the account. Sign in with it then. True.',
    }),
    __param(0, Context()),
    __param(1, Arg('input', () => ResetPasswordInput, { description: 'The token and the password.' }))
], PasswordResolver.prototype, "resetPassword", null);
PasswordResolver = __decorate([
    Resolver()
], PasswordResolver);
export { PasswordResolver };
//# sourceMappingURL=graphql.js.map