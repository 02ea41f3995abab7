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
import { Arg, Context, FieldResolver, Mutation, Query, Resolver, Root } from '../../../../kernel/graphql.js';
import { RoleType, roleById } from '../../../access/public.js';
import { acsUrl, callbackUrl, metadataUrl } from './addresses.js';
import { connectionSchema, createOidcSchema, createSamlSchema, updateOidcSchema, updateSamlSchema } from './checks.js';
import { CreateOidcConnectionInput, CreateSamlConnectionInput, SsoConnectionInput, UpdateOidcConnectionInput, UpdateSamlConnectionInput, } from './inputs.js';
import { createOidcConnection, createSamlConnection, deleteSsoConnection, disableSsoConnection, enableSsoConnection, listSsoConnections, updateOidcConnection, updateSamlConnection, } from './service.js';
import { testSsoConnection } from './testing.js';
import { OidcSettingsType, SamlSettingsType, SsoConnectionType, SsoRoleMappingType, SsoTestType } from './types.js';
const WHICH = { description: 'Which one.' };
let SsoConnectionResolver = class SsoConnectionResolver {
    oidc(ctx, { id, oidc }) {
        return oidc && { ...oidc, callbackUrl: callbackUrl(ctx, id) };
    }
    saml(ctx, { id, saml }) {
        return saml && { ...saml, metadataUrl: metadataUrl(ctx, id), acsUrl: acsUrl(ctx, id) };
    }
    roleMappings({ roleMappings }) {
        return roleMappings;
    }
    ssoConnections(ctx) {
        return listSsoConnections(ctx);
    }
    createOidcConnection(ctx, input) {
        return createOidcConnection(ctx, check(createOidcSchema, withoutNulls(input)));
    }
    createSamlConnection(ctx, input) {
        return createSamlConnection(ctx, check(createSamlSchema, withoutNulls(input)));
    }
    updateOidcConnection(ctx, input) {
        return updateOidcConnection(ctx, check(updateOidcSchema, input));
    }
    updateSamlConnection(ctx, input) {
        return updateSamlConnection(ctx, check(updateSamlSchema, input));
    }
    testSsoConnection(ctx, input) {
        return testSsoConnection(ctx, check(connectionSchema, input).id);
    }
    enableSsoConnection(ctx, input) {
        return enableSsoConnection(ctx, check(connectionSchema, input).id);
    }
    disableSsoConnection(ctx, input) {
        return disableSsoConnection(ctx, check(connectionSchema, input).id);
    }
    deleteSsoConnection(ctx, input) {
        return deleteSsoConnection(ctx, check(connectionSchema, input).id);
    }
};
__decorate([
    FieldResolver(() => OidcSettingsType, { nullable: true, description: 'For a provider that speaks OpenID Connect, else null.' }),
    __param(0, Context()),
    __param(1, Root())
], SsoConnectionResolver.prototype, "oidc", null);
__decorate([
    FieldResolver(() => SamlSettingsType, { nullable: true, description: 'For a provider that speaks SAML, else null.' }),
    __param(0, Context()),
    __param(1, Root())
], SsoConnectionResolver.prototype, "saml", null);
__decorate([
    FieldResolver(() => [SsoRoleMappingType], { description: 'Which roles people get and lose at each sign-in.' }),
    __param(0, Root())
], SsoConnectionResolver.prototype, "roleMappings", null);
__decorate([
    Query(() => [SsoConnectionType], { nullable: true, description: 'The providers of the company, the oldest first: at most 20.' }),
    __param(0, Context())
], SsoConnectionResolver.prototype, "ssoConnections", null);
__decorate([
    Mutation(() => SsoConnectionType, {
        nullable: true,
        description: 'Connects a provider that speaks OpenID Connect. It is off until it is enabled.',
    }),
    __param(0, Context()),
    __param(1, Arg('input', () => CreateOidcConnectionInput, { description: 'The provider.' }))
], SsoConnectionResolver.prototype, "createOidcConnection", null);
__decorate([
    Mutation(() => SsoConnectionType, { nullable: true, description: 'Connects a provider that speaks SAML 2.0. It is off until it is enabled.' }),
    __param(0, Context()),
    __param(1, Arg('input', () => CreateSamlConnectionInput, { description: 'The provider.' }))
], SsoConnectionResolver.prototype, "createSamlConnection", null);
__decorate([
    Mutation(() => SsoConnectionType, { nullable: true, description: 'Changes a connection to an OpenID provider. It stays on or off as it was.' }),
    __param(0, Context()),
    __param(1, Arg('input', () => UpdateOidcConnectionInput, { description: 'What to change.' }))
], SsoConnectionResolver.prototype, "updateOidcConnection", null);
__decorate([
    Mutation(() => SsoConnectionType, { nullable: true, description: 'Changes a connection to a SAML provider. It stays on or off as it was.' }),
    __param(0, Context()),
    __param(1, Arg('input', () => UpdateSamlConnectionInput, { description: 'What to change.' }))
], SsoConnectionResolver.prototype, "updateSamlConnection", null);
__decorate([
    Mutation(() => SsoTestType, {
        nullable: true,
        description: 'Asks the provider what it says of itself, and looks at the domains. Nobody signs in.',
    }),
    __param(0, Context()),
    __param(1, Arg('input', () => SsoConnectionInput, WHICH))
], SsoConnectionResolver.prototype, "testSsoConnection", null);
__decorate([
    Mutation(() => SsoConnectionType, { nullable: true, description: 'Lets people sign in through a connection that passes its test.' }),
    __param(0, Context()),
    __param(1, Arg('input', () => SsoConnectionInput, WHICH))
], SsoConnectionResolver.prototype, "enableSsoConnection", null);
__decorate([
    Mutation(() => SsoConnectionType, { nullable: true, description: 'Lets nobody sign in through a connection any more; sessions go on.' }),
    __param(0, Context()),
    __param(1, Arg('input', () => SsoConnectionInput, WHICH))
], SsoConnectionResolver.prototype, "disableSsoConnection", null);
__decorate([
    Mutation(() => Boolean, { nullable: true, description: 'Deletes a connection, with what it knew of who is who. Users and sessions stay. True.' }),
    __param(0, Context()),
    __param(1, Arg('input', () => SsoConnectionInput, WHICH))
], SsoConnectionResolver.prototype, "deleteSsoConnection", null);
SsoConnectionResolver = __decorate([
    Resolver(() => SsoConnectionType)
], SsoConnectionResolver);
export { SsoConnectionResolver };
let SsoRoleMappingResolver = class SsoRoleMappingResolver {
    role(ctx, { roleId }) {
        return ctx.load(roleById, roleId);
    }
};
__decorate([
    FieldResolver(() => RoleType, { nullable: true, description: 'The role; null when it was deleted.' }),
    __param(0, Context()),
    __param(1, Root())
], SsoRoleMappingResolver.prototype, "role", null);
SsoRoleMappingResolver = __decorate([
    Resolver(() => SsoRoleMappingType)
], SsoRoleMappingResolver);
export { SsoRoleMappingResolver };
/** Null means the same as leaving it out. */
function withoutNulls(input) {
    return Object.fromEntries(Object.entries(input).filter(([, value]) => value !== null));
}
//# sourceMappingURL=graphql.js.map