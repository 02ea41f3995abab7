import { type ControlCtx, type GatewayContext, tenantId } from '../../../kernel/context.js';
import { Arg, Args, ArgsType, Context, Field, FieldResolver, ID, LocalDate, Query, Resolver, Root } from '../../../kernel/graphql.js';
import { TenantType } from '../../tenancy/public.js';
import { getStanding, getUsage, getUsageOfTenant } from './service.js';
import { QuotaStandingType, TenantUsageType, UsageType } from './types.js';

@ArgsType()
class PeriodArgs {
  @Field(() => LocalDate, { nullable: true, description: 'The first day, in UTC; 30 days before `to` when nothing is given.' })
  from: string | null;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'The day after the last one; tomorrow when nothing is given. At most 396 days after `from`.',
  })
  to: string | null;
}

@Resolver(() => TenantType)
export class UsageResolver {
  @Query(() => UsageType, { nullable: true, description: 'What a tenant used, by day. For operators.' })
  tenantUsage(
    @Context() ctx: ControlCtx,
    @Arg('tenantId', () => ID, { description: 'The tenant.' }) id: string,
    @Args(() => PeriodArgs) period: PeriodArgs,
  ) {
    return getUsageOfTenant(ctx, tenantId.parse(id, 'tenantId'), { from: period.from, to: period.to });
  }

  @Query(() => UsageType, { nullable: true, description: 'What the own tenant used, by day.' })
  usage(@Context() ctx: GatewayContext, @Args(() => PeriodArgs) { from, to }: PeriodArgs) {
    return getUsage(ctx, ctx.tenant.id, { from, to });
  }

  @Query(() => [QuotaStandingType], { nullable: true, description: 'What the own tenant uses at this moment of what its plan allows.' })
  async tenantQuotas(@Context() ctx: GatewayContext) {
    return (await getStanding(ctx, ctx.tenant)).quotas;
  }

  @FieldResolver(() => TenantUsageType, { name: 'usage', description: 'What it uses at this moment of what its plan allows.' })
  standing(@Context() ctx: ControlCtx, @Root() { id, entitlements }: TenantType) {
    return getStanding(ctx, { id: tenantId.parse(id), entitlements });
  }
}
