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
import { Arg, Context, Field, InputType, Mutation, Resolver } from '../../../kernel/graphql.js';
import { addressTokenSchema, requestEmailChangeSchema } from './checks.js';
import { confirmEmailChange, requestEmailChange, requestEmailVerification, verifyEmail } from './service.js';
let RequestEmailChangeInput = class RequestEmailChangeInput {
    newEmail;
    currentPassword;
};
__decorate([
    Field(() => String, { description: 'The new address, to which the link goes.' })
], RequestEmailChangeInput.prototype, "newEmail", void 0);
__decorate([
    Field(() => String, { description: 'The password, again: an unlocked device must not be enough.' })
], RequestEmailChangeInput.prototype, "currentPassword", void 0);
RequestEmailChangeInput = __decorate([
    InputType('RequestEmailChangeInput', { description: 'The e-mail address that somebody wants to sign in with.' })
], RequestEmailChangeInput);
let VerifyEmailInput = class VerifyEmailInput {
    token;
};
__decorate([
    Field(() => String, { description: 'The token of the link in the mail. Works once, within 24 hours.' })
], VerifyEmailInput.prototype, "token", void 0);
VerifyEmailInput = __decorate([
    InputType('VerifyEmailInput', { description: 'The proof that somebody reads the mailbox.' })
], VerifyEmailInput);
let ConfirmEmailChangeInput = class ConfirmEmailChangeInput {
    token;
};
__decorate([
    Field(() => String, { description: 'The token of the link in the mail. Works once, within an hour.' })
], ConfirmEmailChangeInput.prototype, "token", void 0);
ConfirmEmailChangeInput = __decorate([
    InputType('ConfirmEmailChangeInput', { description: 'The proof that somebody reads the new mailbox.' })
], ConfirmEmailChangeInput);
let AddressResolver = class AddressResolver {
    requestEmailVerification(ctx) {
        return requestEmailVerification(ctx);
    }
    verifyEmail(ctx, input) {
        return verifyEmail(ctx, check(addressTokenSchema, input));
    }
    requestEmailChange(ctx, input) {
        return requestEmailChange(ctx, check(requestEmailChangeSchema, input));
    }
    confirmEmailChange(ctx, input) {
        return confirmEmailChange(ctx, check(addressTokenSchema, input));
    }
};
__decorate([
    Mutation(() => Boolean, {
        nullable: true,
        description: "Sends a link to the signed-in user's e-mail address, which proves that it is theirs. True.",
    }),
    __param(0, Context())
], AddressResolver.prototype, "requestEmailVerification", null);
__decorate([
    Mutation(() => Boolean, { nullable: true, description: 'Proves an e-mail address by the link of a mail. Nobody need be signed in. True.' }),
    __param(0, Context()),
    __param(1, Arg('input', () => VerifyEmailInput, { description: 'The token.' }))
], AddressResolver.prototype, "verifyEmail", null);
__decorate([
    Mutation(() => Boolean, {
        nullable: true,
        description: 'Sends a link to a new e-mail address. Until it is followed, the old address stays. The answer does not tell whether it is free. True.',
    }),
    __param(0, Context()),
    __param(1, Arg('input', () => RequestEmailChangeInput, { description: 'The address and the password.' }))
], AddressResolver.prototype, "requestEmailChange", null);
__decorate([
    Mutation(() => Boolean, {
        nullable: true,
        description: 'Takes the new e-mail address by the link of a mail; the old address is told. Nobody need be signed in. True.',
    }),
    __param(0, Context()),
    __param(1, Arg('input', () => ConfirmEmailChangeInput, { description: 'The token.' }))
], AddressResolver.prototype, "confirmEmailChange", null);
AddressResolver = __decorate([
    Resolver()
], AddressResolver);
export { AddressResolver };
//# sourceMappingURL=graphql.js.map