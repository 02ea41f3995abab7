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
import { confirmMyEmailChange, requestMyEmailChange } from './service.js';
let RequestMyEmailChangeInput = class RequestMyEmailChangeInput {
    newEmail;
    currentPassword;
};
__decorate([
    Field(() => String, { description: 'The new address, to which the link goes.' })
], RequestMyEmailChangeInput.prototype, "newEmail", void 0);
__decorate([
    Field(() => String, { description: 'The password, again. Who has none sets one by `requestCustomerPasswordReset` first.' })
], RequestMyEmailChangeInput.prototype, "currentPassword", void 0);
RequestMyEmailChangeInput = __decorate([
    InputType('RequestMyEmailChangeInput', { description: 'The e-mail address that a customer wants to sign in with.' })
], RequestMyEmailChangeInput);
let ConfirmMyEmailChangeInput = class ConfirmMyEmailChangeInput {
    token;
};
__decorate([
    Field(() => String, { description: 'The token of the link in the mail. Works once, within an hour.' })
], ConfirmMyEmailChangeInput.prototype, "token", void 0);
ConfirmMyEmailChangeInput = __decorate([
    InputType('ConfirmMyEmailChangeInput', { description: 'The proof that a customer reads the new mailbox.' })
], ConfirmMyEmailChangeInput);
let CustomerEmailResolver = class CustomerEmailResolver {
    requestMyEmailChange(ctx, input) {
        return requestMyEmailChange(ctx, input);
    }
    confirmMyEmailChange(ctx, input) {
        return confirmMyEmailChange(ctx, input);
    }
};
__decorate([
    Mutation(() => Boolean, {
        nullable: true,
        description: 'Sends a link to a new e-mail address of the signed-in customer. Until it is followed, the old address stays. The answer does not tell whether it is free. True.',
    }),
    __param(0, Context()),
    __param(1, Arg('input', () => RequestMyEmailChangeInput, { description: 'The address and the password.' }))
], CustomerEmailResolver.prototype, "requestMyEmailChange", null);
__decorate([
    Mutation(() => Boolean, {
        nullable: true,
        description: "Takes a customer's new e-mail address by the link of a mail; the old address is told. Nobody need be signed in. Refused with AUTH_LINK_INVALID, also when somebody else has the address by now. True.",
    }),
    __param(0, Context()),
    __param(1, Arg('input', () => ConfirmMyEmailChangeInput, { description: 'The token.' }))
], CustomerEmailResolver.prototype, "confirmMyEmailChange", null);
CustomerEmailResolver = __decorate([
    Resolver()
], CustomerEmailResolver);
export { CustomerEmailResolver };
//# sourceMappingURL=graphql.js.map