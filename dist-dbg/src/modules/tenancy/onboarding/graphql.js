var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __param = (this && this.__param) || function (paramIndex, decorator) {
    return function (target, key) { decorator(target, key, paramIndex); }
};
import { tenantId } from '../../../kernel/context.js';
import { Arg, Args, Context, DateTime, Field, FieldResolver, ID, Int, ObjectType, PageArgs, Query, Resolver, connectionOf, registerEnumType, } from '../../../kernel/graphql.js';
import { mapPage } from '../../../kernel/page.js';
import { getOnboarding, pageOnboardings, toOnboarding, totalOnboardings } from './queue.js';
const onboardingStatus = { PENDING: 'PENDING', ONBOARDED: 'ONBOARDED', FAILED: 'FAILED' };
registerEnumType(onboardingStatus, {
    name: 'OnboardingStatus',
    description: 'How far an onboarding is.',
    valuesConfig: {
        PENDING: { description: 'It waits for its turn.' },
        ONBOARDED: { description: 'The tenant is there.' },
        FAILED: { description: 'The tenant could not be created; `failure` says why.' },
    },
});
let TenantOnboardingType = class TenantOnboardingType {
    tenantId;
    slug;
    status;
    failure;
    requestedAt;
    ahead;
};
__decorate([
    Field(() => ID, { description: 'The id that the tenant has, or will have.' })
], TenantOnboardingType.prototype, "tenantId", void 0);
__decorate([
    Field(() => String, { description: 'The slug that it has, or will have.' })
], TenantOnboardingType.prototype, "slug", void 0);
__decorate([
    Field(() => onboardingStatus, { description: 'How far it is.' })
], TenantOnboardingType.prototype, "status", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'Why it failed: a reason of docs/errors.md, such as `TENANCY_SLUG_TAKEN`.' })
], TenantOnboardingType.prototype, "failure", void 0);
__decorate([
    Field(() => DateTime, { description: 'When it was asked for.' })
], TenantOnboardingType.prototype, "requestedAt", void 0);
__decorate([
    Field(() => Int, { description: 'How many tenants are to be made before it. In lists it is 0: ask for one to know.' })
], TenantOnboardingType.prototype, "ahead", void 0);
TenantOnboardingType = __decorate([
    ObjectType('TenantOnboarding', { description: 'The making of a tenant. Seen by operators of the platform.' })
], TenantOnboardingType);
const TenantOnboardingConnection = connectionOf('TenantOnboarding', () => TenantOnboardingType);
let OnboardingResolver = class OnboardingResolver {
    tenantOnboarding(ctx, id) {
        return getOnboarding(ctx, tenantId.parse(id, 'tenantId'));
    }
    async tenantOnboardings(ctx, page) {
        return mapPage(await pageOnboardings(ctx, page), (row) => toOnboarding(row, 0));
    }
    totalCount(ctx) {
        return totalOnboardings(ctx);
    }
};
__decorate([
    Query(() => TenantOnboardingType, { nullable: true, description: 'How far the onboarding of a tenant is. For operators.' }),
    __param(0, Context()),
    __param(1, Arg('tenantId', () => ID, { description: 'The id of the tenant that `onboardTenant` gave.' }))
], OnboardingResolver.prototype, "tenantOnboarding", null);
__decorate([
    Query(() => TenantOnboardingConnection, {
        nullable: true,
        description: 'Onboardings that wait or have failed, in the order in which they were asked for. For operators.',
    }),
    __param(0, Context()),
    __param(1, Args(() => PageArgs))
], OnboardingResolver.prototype, "tenantOnboardings", null);
__decorate([
    FieldResolver(() => Int, { description: 'How many there are. Counted only when it is selected.' }),
    __param(0, Context())
], OnboardingResolver.prototype, "totalCount", null);
OnboardingResolver = __decorate([
    Resolver(() => TenantOnboardingConnection)
], OnboardingResolver);
export { OnboardingResolver };
//# sourceMappingURL=graphql.js.map