var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __param = (this && this.__param) || function (paramIndex, decorator) {
    return function (target, key) { decorator(target, key, paramIndex); }
};
import { check } from '../../kernel/check.js';
import { Arg, Context, DateTime, Field, ID, InputType, Mutation, ObjectType, Query, Resolver, createUnionType } from '../../kernel/graphql.js';
import { refreshTokenSchema, signInSchema } from './checks.js';
import { MfaRequiredType } from './factors/types.js';
import { me, refreshSession, signIn, signOut } from './service.js';
let TenantSummaryType = class TenantSummaryType {
    id;
    slug;
    name;
};
__decorate([
    Field(() => ID, { description: 'Begins with `ten_`.' })
], TenantSummaryType.prototype, "id", void 0);
__decorate([
    Field(() => String, { description: 'The name in addresses: `acme` in `acme.example.com`.' })
], TenantSummaryType.prototype, "slug", void 0);
__decorate([
    Field(() => String, { description: "The company's name." })
], TenantSummaryType.prototype, "name", void 0);
TenantSummaryType = __decorate([
    ObjectType('TenantSummary', { description: 'The tenant that somebody is signed in to.' })
], TenantSummaryType);
export { TenantSummaryType };
let MeType = class MeType {
    id;
    email;
    emailVerifiedAt;
    displayName;
    roles;
    permissions;
    tenant;
};
__decorate([
    Field(() => ID, { description: 'Begins with `usr_` for users and with `opr_` for operators.' })
], MeType.prototype, "id", void 0);
__decorate([
    Field(() => String, { description: 'The e-mail address that one signs in with.' })
], MeType.prototype, "email", void 0);
__decorate([
    Field(() => DateTime, { nullable: true, description: 'When the address was proved by a link; null while it was not, and for operators.' })
], MeType.prototype, "emailVerifiedAt", void 0);
__decorate([
    Field(() => String, { description: 'How the person is called on screens.' })
], MeType.prototype, "displayName", void 0);
__decorate([
    Field(() => [String], {
        description: "Keys of system roles (`admin`, `manager`, `member`, `viewer`, `operator`) and names of the tenant's own roles.",
    })
], MeType.prototype, "roles", void 0);
__decorate([
    Field(() => [String], { description: 'What the roles permit, such as `products:write`. For showing and hiding; the server checks by itself.' })
], MeType.prototype, "permissions", void 0);
__decorate([
    Field(() => TenantSummaryType, { nullable: true, description: 'The tenant; null for operators.' })
], MeType.prototype, "tenant", void 0);
MeType = __decorate([
    ObjectType('Me', { description: 'The signed-in person: a user of a tenant, or an operator of the platform.' })
], MeType);
export { MeType };
let SignedInType = class SignedInType {
    accessToken;
    refreshToken;
    expiresAt;
    user;
};
__decorate([
    Field(() => String, { description: 'Goes into the header `Authorization: Bearer …` of each request. A JWT; do not read it, ask `me`.' })
], SignedInType.prototype, "accessToken", void 0);
__decorate([
    Field(() => String, { description: 'Buys the next pair of tokens through `refreshSession`, once. Keep it as carefully as a password.' })
], SignedInType.prototype, "refreshToken", void 0);
__decorate([
    Field(() => DateTime, { description: 'When the access token ends; refresh before.' })
], SignedInType.prototype, "expiresAt", void 0);
__decorate([
    Field(() => MeType, { description: 'Who signed in.' })
], SignedInType.prototype, "user", void 0);
SignedInType = __decorate([
    ObjectType('SignedIn', { description: 'A session with its tokens.' })
], SignedInType);
export { SignedInType };
export const SignInResult = createUnionType({
    name: 'SignInResult',
    description: 'Either a session, or the question for a second factor.',
    types: () => [SignedInType, MfaRequiredType],
});
let SignInInput = class SignInInput {
    email;
    password;
};
__decorate([
    Field(() => String, { description: 'The e-mail address; case does not matter.' })
], SignInInput.prototype, "email", void 0);
__decorate([
    Field(() => String, { description: 'The password, as it was typed.' })
], SignInInput.prototype, "password", void 0);
SignInInput = __decorate([
    InputType('SignInInput', { description: 'What one signs in with.' })
], SignInInput);
export { SignInInput };
let RefreshSessionInput = class RefreshSessionInput {
    refreshToken;
};
__decorate([
    Field(() => String, { description: 'The refresh token of the last `SignedIn`.' })
], RefreshSessionInput.prototype, "refreshToken", void 0);
RefreshSessionInput = __decorate([
    InputType('RefreshSessionInput', { description: 'What a session is continued with.' })
], RefreshSessionInput);
export { RefreshSessionInput };
let AuthResolver = class AuthResolver {
    async me(ctx) {
        return toMe(ctx, await me(ctx));
    }
    async signIn(ctx, input) {
        return toSignInResult(ctx, await signIn(ctx, check(signInSchema, input)));
    }
    async refreshSession(ctx, input) {
        return toSession(ctx, await refreshSession(ctx, check(refreshTokenSchema, input).refreshToken));
    }
    signOut(ctx) {
        return signOut(ctx);
    }
};
__decorate([
    Query(() => MeType, { nullable: true, description: 'The signed-in person, with roles and permissions as they are now.' }),
    __param(0, Context())
], AuthResolver.prototype, "me", null);
__decorate([
    Mutation(() => SignInResult, {
        nullable: true,
        description: "Begins a session, or asks for the second factor of an account that has one. On a tenant's address its users sign in; on the address without a tenant, operators of the platform.",
    }),
    __param(0, Context()),
    __param(1, Arg('input', () => SignInInput, { description: 'E-mail address and password.' }))
], AuthResolver.prototype, "signIn", null);
__decorate([
    Mutation(() => SignedInType, {
        nullable: true,
        description: 'Continues a session with new tokens. A refresh token works once; for ten seconds more it gives the same successor, so that racing tabs are not signed out; used later it ends the session.',
    }),
    __param(0, Context()),
    __param(1, Arg('input', () => RefreshSessionInput, { description: 'The refresh token.' }))
], AuthResolver.prototype, "refreshSession", null);
__decorate([
    Mutation(() => Boolean, {
        nullable: true,
        description: 'Ends the session of the access token: both of its tokens stop working everywhere, within two seconds. True.',
    }),
    __param(0, Context())
], AuthResolver.prototype, "signOut", null);
AuthResolver = __decorate([
    Resolver()
], AuthResolver);
export { AuthResolver };
export function toSession(ctx, { person, ...tokens }) {
    return Object.assign(new SignedInType(), tokens, { user: toMe(ctx, person) });
}
export function toSignInResult(ctx, answer) {
    return 'accessToken' in answer ? toSession(ctx, answer) : Object.assign(new MfaRequiredType(), answer);
}
function toMe({ tenantOrNull }, { kind: _kind, ...person }) {
    return { ...person, tenant: tenantOrNull && { id: tenantOrNull.id, slug: tenantOrNull.slug, name: tenantOrNull.name } };
}
//# sourceMappingURL=graphql.js.map