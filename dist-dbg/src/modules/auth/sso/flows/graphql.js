var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __param = (this && this.__param) || function (paramIndex, decorator) {
    return function (target, key) { decorator(target, key, paramIndex); }
};
import { check } from '../../../../kernel/check.js';
import { Arg, Context, DateTime, Field, ID, InputType, Mutation, ObjectType, Query, Resolver } from '../../../../kernel/graphql.js';
import { SignInResult, toSignInResult } from '../../graphql.js';
import { beginSso, findSsoOptions } from './begin.js';
import { beginSsoSchema, finishSsoSchema } from './checks.js';
import { finishSso } from './finish.js';
let SsoOptionType = class SsoOptionType {
    id;
    name;
};
__decorate([
    Field(() => ID, { description: 'For `beginSso`.' })
], SsoOptionType.prototype, "id", void 0);
__decorate([
    Field(() => String, { description: 'What to write on the button.' })
], SsoOptionType.prototype, "name", void 0);
SsoOptionType = __decorate([
    ObjectType('SsoOption', { description: 'A provider that people of the tenant can sign in through.' })
], SsoOptionType);
let SsoOptionsType = class SsoOptionsType {
    connections;
    isRequired;
};
__decorate([
    Field(() => [SsoOptionType], { description: 'The oldest first; empty when there is none.' })
], SsoOptionsType.prototype, "connections", void 0);
__decorate([
    Field(() => Boolean, { description: 'Whether passwords and passkeys are refused, but for a few administrators.' })
], SsoOptionsType.prototype, "isRequired", void 0);
SsoOptionsType = __decorate([
    ObjectType('SsoOptions', { description: 'How people of the tenant can sign in through their company.' })
], SsoOptionsType);
let SsoBegunType = class SsoBegunType {
    url;
    expiresAt;
};
__decorate([
    Field(() => String, { description: 'An address of the gateway, for the whole window: it binds the browser and sends it on. Good once.' })
], SsoBegunType.prototype, "url", void 0);
__decorate([
    Field(() => DateTime, { description: 'Until when the person must be back.' })
], SsoBegunType.prototype, "expiresAt", void 0);
SsoBegunType = __decorate([
    ObjectType('SsoBegun', { description: 'Where to send the browser.' })
], SsoBegunType);
let BeginSsoInput = class BeginSsoInput {
    connectionId;
    email;
    codeChallenge;
    isFresh;
};
__decorate([
    Field(() => ID, { nullable: true, description: 'One of `ssoOptions`.' })
], BeginSsoInput.prototype, "connectionId", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'What the person typed; the provider follows from its domain. Nobody is looked up by it.' })
], BeginSsoInput.prototype, "email", void 0);
__decorate([
    Field(() => String, {
        description: 'SHA-256, in base64url, of a random text that the front-end keeps for `finishSso` (RFC 7636, S256): 43 characters.',
    })
], BeginSsoInput.prototype, "codeChallenge", void 0);
__decorate([
    Field(() => Boolean, {
        nullable: true,
        description: 'Whether the provider is to look at the person anew, as after STEP_UP_REQUIRED for people who have no password here.',
    })
], BeginSsoInput.prototype, "isFresh", void 0);
BeginSsoInput = __decorate([
    InputType('BeginSsoInput', { description: 'Through which provider: exactly one of `connectionId` and `email`.' })
], BeginSsoInput);
let FinishSsoInput = class FinishSsoInput {
    code;
    codeVerifier;
};
__decorate([
    Field(() => String, { description: 'The parameter `code` of the page that the browser came back to. Good once, for a minute.' })
], FinishSsoInput.prototype, "code", void 0);
__decorate([
    Field(() => String, { description: 'The random text whose hash was the `codeChallenge`: 43 to 128 letters, digits and `-._~`.' })
], FinishSsoInput.prototype, "codeVerifier", void 0);
FinishSsoInput = __decorate([
    InputType('FinishSsoInput', { description: 'What came back with the browser, and what the front-end has kept.' })
], FinishSsoInput);
let SsoFlowResolver = class SsoFlowResolver {
    ssoOptions(ctx) {
        return findSsoOptions(ctx);
    }
    beginSso(ctx, input) {
        return beginSso(ctx, check(beginSsoSchema, { ...input, isFresh: input.isFresh ?? undefined }));
    }
    async finishSso(ctx, input) {
        return toSignInResult(ctx, await finishSso(ctx, check(finishSsoSchema, input)));
    }
};
__decorate([
    Query(() => SsoOptionsType, { nullable: true, description: 'For the page where people sign in: the providers of the company. For everyone.' }),
    __param(0, Context())
], SsoFlowResolver.prototype, "ssoOptions", null);
__decorate([
    Mutation(() => SsoBegunType, {
        nullable: true,
        description: 'Begins a sign-in through a provider of the company. Keep a random text, send its hash, and send the browser to the address that is answered. It comes back to the page of `SSO_URL` with a parameter `code`, or `error` with a reason such as AUTH_SSO_PERSON_REFUSED.',
    }),
    __param(0, Context()),
    __param(1, Arg('input', () => BeginSsoInput, { description: 'Which provider.' }))
], SsoFlowResolver.prototype, "beginSso", null);
__decorate([
    Mutation(() => SignInResult, {
        nullable: true,
        description: 'Exchanges the code of the page that the browser came back to for a session, or for the question for a second factor of an account that has one here.',
    }),
    __param(0, Context()),
    __param(1, Arg('input', () => FinishSsoInput, { description: 'The code.' }))
], SsoFlowResolver.prototype, "finishSso", null);
SsoFlowResolver = __decorate([
    Resolver()
], SsoFlowResolver);
export { SsoFlowResolver };
//# sourceMappingURL=graphql.js.map