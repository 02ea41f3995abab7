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
import { tenantId } from '../../kernel/context.js';
import { Arg, Args, Context, DateTime, Field, FieldResolver, ID, InputType, Int, Mutation, ObjectType, PageArgs, Query, Resolver, Root, connectionOf, registerEnumType, sortDirection, } from '../../kernel/graphql.js';
import { mapPage } from '../../kernel/page.js';
import { newTenantSchema, tenantFilterSchema } from './onboarding/checks.js';
import { getSeenTenant, onboardNewTenant, pageTenants, totalTenants } from './service.js';
const tenantStatus = { PENDING: 'PENDING', ACTIVE: 'ACTIVE', SUSPENDED: 'SUSPENDED', TERMINATING: 'TERMINATING' };
registerEnumType(tenantStatus, {
    name: 'TenantStatus',
    description: 'Whether a tenant is served.',
    valuesConfig: {
        PENDING: {
            description: 'It is still being made: it waits for the worker, in no list but `tenantOnboardings`, or its database server has been told of it.',
        },
        ACTIVE: { description: 'It is served.' },
        SUSPENDED: { description: 'Nobody can work in it until it is reactivated.' },
        TERMINATING: { description: 'Suspended, and erased at `terminatesAt` unless it is reactivated before.' },
    },
});
export const mailLanguage = { EN: 'en', DE: 'de', ES: 'es', FR: 'fr' };
registerEnumType(mailLanguage, {
    name: 'MailLanguage',
    description: 'A language that mails are written in (ISO 639-1).',
    valuesConfig: {
        EN: { description: 'English.' },
        DE: { description: 'German.' },
        ES: { description: 'Spanish.' },
        FR: { description: 'French.' },
    },
});
let TenantType = class TenantType {
    id;
    slug;
    name;
    modules;
    status;
    /** Resolved to the server itself. */
    serverId;
    suspendedAt;
    terminatesAt;
    createdAt;
    /** What other fields are made from; not shown themselves. */
    entitlements;
    migrationsDigest;
};
__decorate([
    Field(() => ID, { description: 'Begins with `ten_`.' })
], TenantType.prototype, "id", void 0);
__decorate([
    Field(() => String, { description: 'The name in addresses and in the header `x-tenant`.' })
], TenantType.prototype, "slug", void 0);
__decorate([
    Field(() => String, { description: "The company's name." })
], TenantType.prototype, "name", void 0);
__decorate([
    Field(() => [String], { description: 'The business modules that it has.' })
], TenantType.prototype, "modules", void 0);
__decorate([
    Field(() => tenantStatus, { description: 'Whether it is served.' })
], TenantType.prototype, "status", void 0);
__decorate([
    Field(() => DateTime, { nullable: true, description: 'Since when it is suspended.' })
], TenantType.prototype, "suspendedAt", void 0);
__decorate([
    Field(() => DateTime, { nullable: true, description: 'When it will be erased; null unless it was terminated.' })
], TenantType.prototype, "terminatesAt", void 0);
__decorate([
    Field(() => DateTime, { description: 'When it was onboarded; while it is PENDING, when it was asked for.' })
], TenantType.prototype, "createdAt", void 0);
TenantType = __decorate([
    ObjectType('Tenant', { description: 'A customer company with a PostgreSQL schema of its own. Seen by operators of the platform.' })
], TenantType);
export { TenantType };
const TenantConnection = connectionOf('Tenant', () => TenantType);
let TenantFilterInput = class TenantFilterInput {
    search;
    status;
    module;
    serverId;
    plan;
};
__decorate([
    Field(() => String, { nullable: true, description: 'A part of the slug or of the name.' })
], TenantFilterInput.prototype, "search", void 0);
__decorate([
    Field(() => tenantStatus, { nullable: true, description: 'In this status.' })
], TenantFilterInput.prototype, "status", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'Having this business module.' })
], TenantFilterInput.prototype, "module", void 0);
__decorate([
    Field(() => ID, { nullable: true, description: 'Lying on this database server.' })
], TenantFilterInput.prototype, "serverId", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'Having the plan with this key.' })
], TenantFilterInput.prototype, "plan", void 0);
TenantFilterInput = __decorate([
    InputType('TenantFilter', { description: 'Which tenants to list.' })
], TenantFilterInput);
const tenantOrderField = { CREATED_AT: 'CREATED_AT', NAME: 'NAME', SLUG: 'SLUG' };
registerEnumType(tenantOrderField, {
    name: 'TenantOrderField',
    description: 'What a list of tenants is ordered by.',
    valuesConfig: {
        CREATED_AT: { description: 'By the time of onboarding.' },
        NAME: { description: 'By name, regardless of case.' },
        SLUG: { description: 'By slug.' },
    },
});
let TenantOrderInput = class TenantOrderInput {
    field;
    direction;
};
__decorate([
    Field(() => tenantOrderField, { description: 'What to order by.' })
], TenantOrderInput.prototype, "field", void 0);
__decorate([
    Field(() => sortDirection, { defaultValue: 'ASC', description: 'In which direction.' })
], TenantOrderInput.prototype, "direction", void 0);
TenantOrderInput = __decorate([
    InputType('TenantOrder', { description: 'How a list of tenants is ordered.' })
], TenantOrderInput);
let OnboardTenantInput = class OnboardTenantInput {
    slug;
    name;
    adminEmail;
    adminPassword;
    language;
    modules;
    serverId;
    region;
    plan;
};
__decorate([
    Field(() => String, { description: 'Its name in addresses: 3 to 32 small letters, digits and hyphens. Cannot be one that the platform reserves.' })
], OnboardTenantInput.prototype, "slug", void 0);
__decorate([
    Field(() => String, { description: "The company's name, at most 120 characters." })
], OnboardTenantInput.prototype, "name", void 0);
__decorate([
    Field(() => String, { description: 'The e-mail address of its first administrator.' })
], OnboardTenantInput.prototype, "adminEmail", void 0);
__decorate([
    Field(() => String, {
        nullable: true,
        description: 'The password of its first administrator: 15 to 256 characters. Without it they are invited by mail and choose one themselves.',
    })
], OnboardTenantInput.prototype, "adminPassword", void 0);
__decorate([
    Field(() => mailLanguage, { nullable: true, description: 'What its people are written to in; English when nothing is given.' })
], OnboardTenantInput.prototype, "language", void 0);
__decorate([
    Field(() => [String], {
        nullable: true,
        description: 'The business modules to switch on, such as `commerce`, which bring along what they require; all of them when nothing is given.',
    })
], OnboardTenantInput.prototype, "modules", void 0);
__decorate([
    Field(() => ID, { nullable: true, description: 'The database server to lie on; the least full one when nothing is given.' })
], OnboardTenantInput.prototype, "serverId", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'The region to lie in; the least full server of it is taken.' })
], OnboardTenantInput.prototype, "region", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'The key of its plan; the default plan when nothing is given.' })
], OnboardTenantInput.prototype, "plan", void 0);
OnboardTenantInput = __decorate([
    InputType('OnboardTenantInput', { description: 'What a tenant begins with.' })
], OnboardTenantInput);
let TenantResolver = class TenantResolver {
    async tenant(ctx, id) {
        return toType(await getSeenTenant(ctx, tenantId.parse(id)));
    }
    async tenants(ctx, page, filter, orderBy) {
        return toConnection(ctx, { filter: check(tenantFilterSchema, filter ?? {}, 'filter'), orderBy, page });
    }
    totalCount(ctx, { filter }) {
        return totalTenants(ctx, filter);
    }
    async onboardTenant(ctx, input) {
        return toType(await onboardNewTenant(ctx, check(newTenantSchema, input)));
    }
};
__decorate([
    Query(() => TenantType, { nullable: true, description: 'One tenant. For operators.' }),
    __param(0, Context()),
    __param(1, Arg('id', () => ID, { description: 'Begins with `ten_`.' }))
], TenantResolver.prototype, "tenant", null);
__decorate([
    Query(() => TenantConnection, { nullable: true, description: 'All tenants; the newest first when no order is given. For operators.' }),
    __param(0, Context()),
    __param(1, Args(() => PageArgs)),
    __param(2, Arg('filter', () => TenantFilterInput, { nullable: true, description: 'Only those that match.' })),
    __param(3, Arg('orderBy', () => TenantOrderInput, { nullable: true, description: 'In which order.' }))
], TenantResolver.prototype, "tenants", null);
__decorate([
    FieldResolver(() => Int, { description: 'How many tenants match. Costs a count: ask for it only when it is shown.' }),
    __param(0, Context()),
    __param(1, Root())
], TenantResolver.prototype, "totalCount", null);
__decorate([
    Mutation(() => TenantType, {
        nullable: true,
        description: 'Creates a tenant: its database role and schema, the tables of its modules, the system roles and the first administrator. All of it, or nothing. One without a password is invited right after it. When many are asked for at once, the status is PENDING: follow it with `tenantOnboarding`. For operators.',
    }),
    __param(0, Context()),
    __param(1, Arg('input', () => OnboardTenantInput, { description: 'What it begins with.' }))
], TenantResolver.prototype, "onboardTenant", null);
TenantResolver = __decorate([
    Resolver(() => TenantConnection)
], TenantResolver);
export { TenantResolver };
async function toConnection(ctx, listed) {
    return { ...mapPage(await pageTenants(ctx, listed), toType), filter: listed.filter };
}
export function toType(tenant) {
    return { ...tenant, modules: [...tenant.modules], status: 'isPending' in tenant ? 'PENDING' : statusOf(tenant) };
}
function statusOf({ provisioningSince, suspendedAt, terminatesAt, }) {
    if (provisioningSince !== null)
        return 'PENDING';
    if (terminatesAt !== null)
        return 'TERMINATING';
    return suspendedAt === null ? 'ACTIVE' : 'SUSPENDED';
}
//# sourceMappingURL=graphql.js.map