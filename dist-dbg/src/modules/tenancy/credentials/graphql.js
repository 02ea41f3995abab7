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
import { schemaOf, tenantId } from '../../../kernel/context.js';
import { Arg, Context, DateTime, Field, FieldResolver, ID, InputType, Int, Mutation, ObjectType, Resolver, Root } from '../../../kernel/graphql.js';
import { TenantType } from '../graphql.js';
import { credentialSchema, issueSchema, rotateSchema } from './checks.js';
import { loginNameOf } from './ids.js';
import { credentialsOf, issueCredential, revealCredential, revokeCredential, rotateCredential } from './service.js';
let TenantCredentialType = class TenantCredentialType {
    id;
    name;
    login;
    schema;
    isOpen;
    createdAt;
    expiresAt;
};
__decorate([
    Field(() => ID, { description: 'Begins with `tcr_`.' })
], TenantCredentialType.prototype, "id", void 0);
__decorate([
    Field(() => String, { description: 'What it is for, as operators name it.' })
], TenantCredentialType.prototype, "name", void 0);
__decorate([
    Field(() => String, { description: 'The login on the database server.' })
], TenantCredentialType.prototype, "login", void 0);
__decorate([
    Field(() => String, { description: 'The schema that it may read, and in which it finds tables by their bare names.' })
], TenantCredentialType.prototype, "schema", void 0);
__decorate([
    Field(() => Boolean, { description: 'Whether the server lets it in: not while the tenant is suspended, nor in the second before it is made.' })
], TenantCredentialType.prototype, "isOpen", void 0);
__decorate([
    Field(() => DateTime, { description: 'When it was issued.' })
], TenantCredentialType.prototype, "createdAt", void 0);
__decorate([
    Field(() => DateTime, { nullable: true, description: 'When it ends because another one took its place; null when it does not.' })
], TenantCredentialType.prototype, "expiresAt", void 0);
TenantCredentialType = __decorate([
    ObjectType('TenantCredential', {
        description: "A database login of a tenant's own, for reports: it may read the tables of its business modules and nothing else.",
    })
], TenantCredentialType);
let IssuedTenantCredentialType = class IssuedTenantCredentialType {
    credential;
    password;
};
__decorate([
    Field(() => TenantCredentialType, { description: 'The credential.' })
], IssuedTenantCredentialType.prototype, "credential", void 0);
__decorate([
    Field(() => String, { description: 'Its password. `revealTenantCredential` shows it again, and the audit trail tells each time.' })
], IssuedTenantCredentialType.prototype, "password", void 0);
IssuedTenantCredentialType = __decorate([
    ObjectType('IssuedTenantCredential', { description: 'A credential with its password.' })
], IssuedTenantCredentialType);
let IssueTenantCredentialInput = class IssueTenantCredentialInput {
    tenantId;
    name;
};
__decorate([
    Field(() => ID, { description: 'The tenant. Begins with `ten_`.' })
], IssueTenantCredentialInput.prototype, "tenantId", void 0);
__decorate([
    Field(() => String, { description: 'What it is for, at most 60 characters.' })
], IssueTenantCredentialInput.prototype, "name", void 0);
IssueTenantCredentialInput = __decorate([
    InputType('IssueTenantCredentialInput', { description: 'For whom and for what.' })
], IssueTenantCredentialInput);
let RotateTenantCredentialInput = class RotateTenantCredentialInput {
    id;
    overlapMinutes;
};
__decorate([
    Field(() => ID, { description: 'The credential. Begins with `tcr_`.' })
], RotateTenantCredentialInput.prototype, "id", void 0);
__decorate([
    Field(() => Int, { nullable: true, description: 'How long the one before works on, in minutes: 0 to 10080, a day when nothing is given.' })
], RotateTenantCredentialInput.prototype, "overlapMinutes", void 0);
RotateTenantCredentialInput = __decorate([
    InputType('RotateTenantCredentialInput', { description: 'Which credential gets a successor.' })
], RotateTenantCredentialInput);
let TenantCredentialInput = class TenantCredentialInput {
    id;
};
__decorate([
    Field(() => ID, { description: 'Begins with `tcr_`.' })
], TenantCredentialInput.prototype, "id", void 0);
TenantCredentialInput = __decorate([
    InputType('TenantCredentialInput', { description: 'Which credential.' })
], TenantCredentialInput);
let TenantCredentialResolver = class TenantCredentialResolver {
    async credentials(ctx, { id }) {
        return (await credentialsOf(ctx, tenantId.parse(id))).map(toType);
    }
    async issueTenantCredential(ctx, input) {
        return toIssued(await issueCredential(ctx, check(issueSchema, input)));
    }
    async rotateTenantCredential(ctx, input) {
        return toIssued(await rotateCredential(ctx, check(rotateSchema, input)));
    }
    async revokeTenantCredential(ctx, input) {
        return toType(await revokeCredential(ctx, check(credentialSchema, input).id));
    }
    async revealTenantCredential(ctx, input) {
        return toIssued(await revealCredential(ctx, check(credentialSchema, input).id));
    }
};
__decorate([
    FieldResolver(() => [TenantCredentialType], { description: 'Its own database logins, the oldest first; at most ten.' }),
    __param(0, Context()),
    __param(1, Root())
], TenantCredentialResolver.prototype, "credentials", null);
__decorate([
    Mutation(() => IssuedTenantCredentialType, {
        nullable: true,
        description: 'Makes a database login that may read the tables of the business modules of one tenant, for its reports. For operators.',
    }),
    __param(0, Context()),
    __param(1, Arg('input', () => IssueTenantCredentialInput, { description: 'For whom and for what.' }))
], TenantCredentialResolver.prototype, "issueTenantCredential", null);
__decorate([
    Mutation(() => IssuedTenantCredentialType, {
        nullable: true,
        description: 'Makes another login in the place of this one, which works on for the time of overlap. For operators.',
    }),
    __param(0, Context()),
    __param(1, Arg('input', () => RotateTenantCredentialInput, { description: 'Which one.' }))
], TenantCredentialResolver.prototype, "rotateTenantCredential", null);
__decorate([
    Mutation(() => TenantCredentialType, { nullable: true, description: 'Ends a login and its open connections. For operators.' }),
    __param(0, Context()),
    __param(1, Arg('input', () => TenantCredentialInput, { description: 'Which one.' }))
], TenantCredentialResolver.prototype, "revokeTenantCredential", null);
__decorate([
    Mutation(() => IssuedTenantCredentialType, { nullable: true, description: 'Shows a password again, which the audit trail tells. For operators.' }),
    __param(0, Context()),
    __param(1, Arg('input', () => TenantCredentialInput, { description: 'Which one.' }))
], TenantCredentialResolver.prototype, "revealTenantCredential", null);
TenantCredentialResolver = __decorate([
    Resolver(() => TenantType)
], TenantCredentialResolver);
export { TenantCredentialResolver };
function toType({ id, tenantId: tenant, name, applied, revokedAt, createdAt, expiresAt }) {
    const isOpen = applied === 'open' && revokedAt === null;
    return { id, name, login: loginNameOf(tenant, id), schema: schemaOf(tenant), isOpen, createdAt, expiresAt };
}
function toIssued({ credential, password }) {
    return { credential: toType(credential), password };
}
//# sourceMappingURL=graphql.js.map