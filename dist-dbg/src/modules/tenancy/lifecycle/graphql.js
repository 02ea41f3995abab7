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
import { tenantId } from '../../../kernel/context.js';
import { Arg, Context, DateTime, Field, ID, InputType, Int, Mutation, ObjectType, Query, Resolver } from '../../../kernel/graphql.js';
import { TenantType, toType } from '../graphql.js';
import { moduleSchema, reactivateSchema, renameSchema, suspendSchema, terminateSchema } from './checks.js';
import { getErasure } from './erasure.js';
import { disableModule, enableModule, reactivateTenant, renameTenant, suspendTenant, terminateTenant } from './service.js';
let TenantRemainsType = class TenantRemainsType {
    schemas;
    tables;
    roles;
    registryRows;
    outboxEvents;
    queueRows;
    endedSessions;
    changedRights;
    auditDetails;
    usageDays;
    erasedPeople;
    snapshots;
    restores;
};
__decorate([
    Field(() => Int, { description: 'PostgreSQL schemas.' })
], TenantRemainsType.prototype, "schemas", void 0);
__decorate([
    Field(() => Int, { description: 'Tables in them.' })
], TenantRemainsType.prototype, "tables", void 0);
__decorate([
    Field(() => Int, { description: 'Database roles.' })
], TenantRemainsType.prototype, "roles", void 0);
__decorate([
    Field(() => Int, { description: 'Rows in the registry of tenants.' })
], TenantRemainsType.prototype, "registryRows", void 0);
__decorate([
    Field(() => Int, { description: 'Events that wait to be relayed.' })
], TenantRemainsType.prototype, "outboxEvents", void 0);
__decorate([
    Field(() => Int, { description: 'What listeners have still to do or have given up, and notes of what they have done.' })
], TenantRemainsType.prototype, "queueRows", void 0);
__decorate([
    Field(() => Int, { description: 'Sessions that are remembered as ended.' })
], TenantRemainsType.prototype, "endedSessions", void 0);
__decorate([
    Field(() => Int, { description: 'Users whose rights are remembered as changed.' })
], TenantRemainsType.prototype, "changedRights", void 0);
__decorate([
    Field(() => Int, { description: "Entries of the operators' audit trail that tell more than that something happened." })
], TenantRemainsType.prototype, "auditDetails", void 0);
__decorate([
    Field(() => Int, { description: 'Days of which its usage is known.' })
], TenantRemainsType.prototype, "usageDays", void 0);
__decorate([
    Field(() => Int, { description: 'People whose data was erased, to be erased again in an older state.' })
], TenantRemainsType.prototype, "erasedPeople", void 0);
__decorate([
    Field(() => Int, { description: 'Snapshots, each with its files.' })
], TenantRemainsType.prototype, "snapshots", void 0);
__decorate([
    Field(() => Int, { description: 'Restores, each with the state that is kept beside.' })
], TenantRemainsType.prototype, "restores", void 0);
TenantRemainsType = __decorate([
    ObjectType('TenantRemains', { description: 'What exists of a tenant, counted by place. After an erasure every number is 0.' })
], TenantRemainsType);
let TenantErasureType = class TenantErasureType {
    tenantId;
    erasedAt;
    certificate;
    remains;
};
__decorate([
    Field(() => ID, { description: 'The id that the tenant had.' })
], TenantErasureType.prototype, "tenantId", void 0);
__decorate([
    Field(() => DateTime, { description: 'When it was erased.' })
], TenantErasureType.prototype, "erasedAt", void 0);
__decorate([
    Field(() => String, {
        description: 'The certificate: a JWS (ES256, `typ` `erasure+jws`) that the keys at `/.well-known/jwks.json` verify. It tells what was found and what remained.',
    })
], TenantErasureType.prototype, "certificate", void 0);
__decorate([
    Field(() => TenantRemainsType, { description: 'What a look at this moment finds.' })
], TenantErasureType.prototype, "remains", void 0);
TenantErasureType = __decorate([
    ObjectType('TenantErasure', { description: 'The proof that a tenant was erased.' })
], TenantErasureType);
let SuspendTenantInput = class SuspendTenantInput {
    tenantId;
    reason;
};
__decorate([
    Field(() => ID, { description: 'The tenant.' })
], SuspendTenantInput.prototype, "tenantId", void 0);
__decorate([
    Field(() => String, { description: 'For the audit trail, at most 500 characters.' })
], SuspendTenantInput.prototype, "reason", void 0);
SuspendTenantInput = __decorate([
    InputType('SuspendTenantInput', { description: 'Whom to suspend, and why.' })
], SuspendTenantInput);
let ReactivateTenantInput = class ReactivateTenantInput {
    tenantId;
};
__decorate([
    Field(() => ID, { description: 'The tenant.' })
], ReactivateTenantInput.prototype, "tenantId", void 0);
ReactivateTenantInput = __decorate([
    InputType('ReactivateTenantInput', { description: 'Whom to open again.' })
], ReactivateTenantInput);
let TerminateTenantInput = class TerminateTenantInput {
    tenantId;
    confirmSlug;
    reason;
};
__decorate([
    Field(() => ID, { description: 'The tenant.' })
], TerminateTenantInput.prototype, "tenantId", void 0);
__decorate([
    Field(() => String, { description: "The tenant's slug, typed again so that nobody terminates another by mistake." })
], TerminateTenantInput.prototype, "confirmSlug", void 0);
__decorate([
    Field(() => String, { description: 'For the audit trail, at most 500 characters.' })
], TerminateTenantInput.prototype, "reason", void 0);
TerminateTenantInput = __decorate([
    InputType('TerminateTenantInput', { description: 'Whom to terminate, and why.' })
], TerminateTenantInput);
let RenameTenantInput = class RenameTenantInput {
    tenantId;
    slug;
    name;
};
__decorate([
    Field(() => ID, { description: 'The tenant.' })
], RenameTenantInput.prototype, "tenantId", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'Its new name in addresses; the old one is free at once.' })
], RenameTenantInput.prototype, "slug", void 0);
__decorate([
    Field(() => String, { nullable: true, description: "The company's new name." })
], RenameTenantInput.prototype, "name", void 0);
RenameTenantInput = __decorate([
    InputType('RenameTenantInput', { description: 'What a tenant is called from now on.' })
], RenameTenantInput);
let TenantModuleInput = class TenantModuleInput {
    tenantId;
    module;
};
__decorate([
    Field(() => ID, { description: 'The tenant.' })
], TenantModuleInput.prototype, "tenantId", void 0);
__decorate([
    Field(() => String, { description: 'The business module, such as `commerce`.' })
], TenantModuleInput.prototype, "module", void 0);
TenantModuleInput = __decorate([
    InputType('TenantModuleInput', { description: 'A module of a tenant.' })
], TenantModuleInput);
let LifecycleResolver = class LifecycleResolver {
    tenantErasure(ctx, id) {
        return getErasure(ctx, tenantId.parse(id, 'tenantId'));
    }
    async suspendTenant(ctx, input) {
        return toType(await suspendTenant(ctx, check(suspendSchema, input)));
    }
    async reactivateTenant(ctx, input) {
        return toType(await reactivateTenant(ctx, check(reactivateSchema, input).tenantId));
    }
    async terminateTenant(ctx, input) {
        return toType(await terminateTenant(ctx, check(terminateSchema, input)));
    }
    async renameTenant(ctx, input) {
        return toType(await renameTenant(ctx, check(renameSchema, input)));
    }
    async enableModule(ctx, input) {
        return toType(await enableModule(ctx, check(moduleSchema, input)));
    }
    async disableModule(ctx, input) {
        return toType(await disableModule(ctx, check(moduleSchema, input)));
    }
};
__decorate([
    Query(() => TenantErasureType, { nullable: true, description: 'The proof of an erasure, with a look at what remains. For operators.' }),
    __param(0, Context()),
    __param(1, Arg('tenantId', () => ID, { description: 'The id that the tenant had.' }))
], LifecycleResolver.prototype, "tenantErasure", null);
__decorate([
    Mutation(() => TenantType, {
        nullable: true,
        description: 'Closes a tenant: within two seconds nobody can work in it, on any process. Its data stays. For operators.',
    }),
    __param(0, Context()),
    __param(1, Arg('input', () => SuspendTenantInput, { description: 'Whom, and why.' }))
], LifecycleResolver.prototype, "suspendTenant", null);
__decorate([
    Mutation(() => TenantType, { nullable: true, description: 'Opens a suspended tenant again, and takes back its termination. For operators.' }),
    __param(0, Context()),
    __param(1, Arg('input', () => ReactivateTenantInput, { description: 'Whom.' }))
], LifecycleResolver.prototype, "reactivateTenant", null);
__decorate([
    Mutation(() => TenantType, {
        nullable: true,
        description: 'Closes a tenant at once and erases it after 30 days; until then `reactivateTenant` takes it back. For operators.',
    }),
    __param(0, Context()),
    __param(1, Arg('input', () => TerminateTenantInput, { description: 'Whom, and why.' }))
], LifecycleResolver.prototype, "terminateTenant", null);
__decorate([
    Mutation(() => TenantType, {
        nullable: true,
        description: "Gives a tenant another slug or name. Its users' sessions go on at the new address. For operators.",
    }),
    __param(0, Context()),
    __param(1, Arg('input', () => RenameTenantInput, { description: 'How it is called.' }))
], LifecycleResolver.prototype, "renameTenant", null);
__decorate([
    Mutation(() => TenantType, {
        nullable: true,
        description: 'Switches a business module on for a tenant, with those that it requires, and makes their tables: `modules` of the answer names all that it then has. Users have its permissions within two seconds, in the sessions that there are. For operators.',
    }),
    __param(0, Context()),
    __param(1, Arg('input', () => TenantModuleInput, { description: 'Which module.' }))
], LifecycleResolver.prototype, "enableModule", null);
__decorate([
    Mutation(() => TenantType, {
        nullable: true,
        description: 'Switches a business module off for a tenant. Its data stays and is there again when the module is enabled again. Refused with TENANCY_MODULE_REQUIRED while another module of the tenant requires it. For operators.',
    }),
    __param(0, Context()),
    __param(1, Arg('input', () => TenantModuleInput, { description: 'Which module.' }))
], LifecycleResolver.prototype, "disableModule", null);
LifecycleResolver = __decorate([
    Resolver()
], LifecycleResolver);
export { LifecycleResolver };
//# sourceMappingURL=graphql.js.map