var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { Field, InputType } from '../../../../kernel/graphql.js';
const CART = 'Of the cart that was filled before: it becomes theirs. See `CustomerSignedIn.cart`.';
let SignInCustomerInput = class SignInCustomerInput {
    email;
    password;
    cartToken;
};
__decorate([
    Field(() => String, { description: 'The e-mail address; case does not matter.' })
], SignInCustomerInput.prototype, "email", void 0);
__decorate([
    Field(() => String, { description: 'The password, as it was typed.' })
], SignInCustomerInput.prototype, "password", void 0);
__decorate([
    Field(() => String, { nullable: true, description: CART })
], SignInCustomerInput.prototype, "cartToken", void 0);
SignInCustomerInput = __decorate([
    InputType('SignInCustomerInput', { description: 'What a customer signs in with.' })
], SignInCustomerInput);
export { SignInCustomerInput };
let RequestCustomerSignInLinkInput = class RequestCustomerSignInLinkInput {
    email;
};
__decorate([
    Field(() => String, { description: 'The e-mail address of the account; case does not matter.' })
], RequestCustomerSignInLinkInput.prototype, "email", void 0);
RequestCustomerSignInLinkInput = __decorate([
    InputType('RequestCustomerSignInLinkInput', { description: 'Who wants to sign in by a link.' })
], RequestCustomerSignInLinkInput);
export { RequestCustomerSignInLinkInput };
let SignInCustomerByLinkInput = class SignInCustomerByLinkInput {
    token;
    cartToken;
};
__decorate([
    Field(() => String, { description: 'The token of the link in the mail. Works once, within ten minutes.' })
], SignInCustomerByLinkInput.prototype, "token", void 0);
__decorate([
    Field(() => String, { nullable: true, description: CART })
], SignInCustomerByLinkInput.prototype, "cartToken", void 0);
SignInCustomerByLinkInput = __decorate([
    InputType('SignInCustomerByLinkInput', { description: 'The proof that somebody reads the mailbox.' })
], SignInCustomerByLinkInput);
export { SignInCustomerByLinkInput };
let RefreshCustomerSessionInput = class RefreshCustomerSessionInput {
    refreshToken;
};
__decorate([
    Field(() => String, { description: 'The refresh token of the last `CustomerSignedIn`.' })
], RefreshCustomerSessionInput.prototype, "refreshToken", void 0);
RefreshCustomerSessionInput = __decorate([
    InputType('RefreshCustomerSessionInput', { description: "What a customer's session is continued with." })
], RefreshCustomerSessionInput);
export { RefreshCustomerSessionInput };
//# sourceMappingURL=inputs.js.map