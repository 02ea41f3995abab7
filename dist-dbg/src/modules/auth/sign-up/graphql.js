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
import { Arg, Context, Field, InputType, Mutation, ObjectType, Resolver } from '../../../kernel/graphql.js';
import { mailLanguage } from '../../tenancy/public.js';
import { SignedInType, TenantSummaryType, toSession } from '../graphql.js';
import { confirmSignUpSchema, signUpSchema } from './checks.js';
import { confirmSignUp, signUp } from './service.js';
let SignUpInput = class SignUpInput {
    companyName;
    slug;
    email;
    displayName;
    language;
};
__decorate([
    Field(() => String, { description: "The company's name, at most 120 characters." })
], SignUpInput.prototype, "companyName", void 0);
__decorate([
    Field(() => String, {
        description: 'Its name in addresses: 3 to 32 small letters, digits and hyphens. Whether it is free is said when the link is followed.',
    })
], SignUpInput.prototype, "slug", void 0);
__decorate([
    Field(() => String, { description: 'Where the link goes; its reader becomes the first administrator.' })
], SignUpInput.prototype, "email", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'How the administrator is called; the part before the @ when nothing is given.' })
], SignUpInput.prototype, "displayName", void 0);
__decorate([
    Field(() => mailLanguage, { nullable: true, description: 'What its people are written to in; English when nothing is given.' })
], SignUpInput.prototype, "language", void 0);
SignUpInput = __decorate([
    InputType('SignUpInput', { description: 'A company that wants a tenant.' })
], SignUpInput);
let ConfirmSignUpInput = class ConfirmSignUpInput {
    token;
    password;
    slug;
};
__decorate([
    Field(() => String, { description: 'The token of the link in the mail. Works once, within 24 hours.' })
], ConfirmSignUpInput.prototype, "token", void 0);
__decorate([
    Field(() => String, { description: "The administrator's password: 15 to 256 characters, none of the common ones." })
], ConfirmSignUpInput.prototype, "password", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'Another slug, when the first one proved to be taken.' })
], ConfirmSignUpInput.prototype, "slug", void 0);
ConfirmSignUpInput = __decorate([
    InputType('ConfirmSignUpInput', { description: 'What a sign-up is confirmed with.' })
], ConfirmSignUpInput);
let SignUpConfirmedType = class SignUpConfirmedType {
    tenant;
    session;
};
__decorate([
    Field(() => TenantSummaryType, { description: 'The new tenant.' })
], SignUpConfirmedType.prototype, "tenant", void 0);
__decorate([
    Field(() => SignedInType, {
        nullable: true,
        description: 'The session of its administrator. Null when many sign up at this moment: sign in at the address of the tenant a little later.',
    })
], SignUpConfirmedType.prototype, "session", void 0);
SignUpConfirmedType = __decorate([
    ObjectType('SignUpConfirmed', { description: 'What became of a sign-up.' })
], SignUpConfirmedType);
let SignUpResolver = class SignUpResolver {
    signUp(ctx, input) {
        return signUp(ctx, check(signUpSchema, input));
    }
    async confirmSignUp(ctx, input) {
        return toConfirmed(await confirmSignUp(ctx, check(confirmSignUpSchema, input)));
    }
};
__decorate([
    Mutation(() => Boolean, {
        nullable: true,
        description: "Asks for a tenant of one's own. A mail brings the link that makes it. The answer is true in any case. Refused with AUTH_SIGN_UP_CLOSED where the installation does not offer it.",
    }),
    __param(0, Context()),
    __param(1, Arg('input', () => SignUpInput, { description: 'The company and its first administrator.' }))
], SignUpResolver.prototype, "signUp", null);
__decorate([
    Mutation(() => SignUpConfirmedType, {
        nullable: true,
        description: 'Makes the tenant by the link of the mail, and signs its administrator in. A slug that is taken leaves the link as it is.',
    }),
    __param(0, Context()),
    __param(1, Arg('input', () => ConfirmSignUpInput, { description: 'The token and the password.' }))
], SignUpResolver.prototype, "confirmSignUp", null);
SignUpResolver = __decorate([
    Resolver()
], SignUpResolver);
export { SignUpResolver };
function toConfirmed({ tenant, session }) {
    const summary = { id: tenant.id, slug: tenant.slug, name: tenant.name };
    return { tenant: summary, session: session && toSession({ tenantOrNull: summary }, session) };
}
//# sourceMappingURL=graphql.js.map