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
import { Arg, Args, ArgsType, Context, Field, FieldResolver, ID, LocalDate, Query, Resolver, Root } from '../../../kernel/graphql.js';
import { TenantType } from '../../tenancy/public.js';
import { getStanding, getUsage, getUsageOfTenant } from './service.js';
import { QuotaStandingType, TenantUsageType, UsageType } from './types.js';
let PeriodArgs = class PeriodArgs {
    from;
    to;
};
__decorate([
    Field(() => LocalDate, { nullable: true, description: 'The first day, in UTC; 30 days before `to` when nothing is given.' })
], PeriodArgs.prototype, "from", void 0);
__decorate([
    Field(() => LocalDate, {
        nullable: true,
        description: 'The day after the last one; tomorrow when nothing is given. At most 396 days after `from`.',
    })
], PeriodArgs.prototype, "to", void 0);
PeriodArgs = __decorate([
    ArgsType()
], PeriodArgs);
let UsageResolver = class UsageResolver {
    tenantUsage(ctx, id, period) {
        return getUsageOfTenant(ctx, tenantId.parse(id, 'tenantId'), { from: period.from, to: period.to });
    }
    usage(ctx, { from, to }) {
        return getUsage(ctx, ctx.tenant.id, { from, to });
    }
    async tenantQuotas(ctx) {
        return (await getStanding(ctx, ctx.tenant)).quotas;
    }
    standing(ctx, { id, entitlements }) {
        return getStanding(ctx, { id: tenantId.parse(id), entitlements });
    }
};
__decorate([
    Query(() => UsageType, { nullable: true, description: 'What a tenant used, by day. For operators.' }),
    __param(0, Context()),
    __param(1, Arg('tenantId', () => ID, { description: 'The tenant.' })),
    __param(2, Args(() => PeriodArgs))
], UsageResolver.prototype, "tenantUsage", null);
__decorate([
    Query(() => UsageType, { nullable: true, description: 'What the own tenant used, by day.' }),
    __param(0, Context()),
    __param(1, Args(() => PeriodArgs))
], UsageResolver.prototype, "usage", null);
__decorate([
    Query(() => [QuotaStandingType], { nullable: true, description: 'What the own tenant uses at this moment of what its plan allows.' }),
    __param(0, Context())
], UsageResolver.prototype, "tenantQuotas", null);
__decorate([
    FieldResolver(() => TenantUsageType, { name: 'usage', description: 'What it uses at this moment of what its plan allows.' }),
    __param(0, Context()),
    __param(1, Root())
], UsageResolver.prototype, "standing", null);
UsageResolver = __decorate([
    Resolver(() => TenantType)
], UsageResolver);
export { UsageResolver };
//# sourceMappingURL=graphql.js.map