import { check } from '../../../kernel/check.js';
import type { ControlCtx, Ctx, GatewayContext } from '../../../kernel/context.js';
import { Arg, Context, FieldResolver, Mutation, Query, Resolver, Root } from '../../../kernel/graphql.js';
import { PlanType, TenantFlagType, TenantSettingType, planByKey, tenantFlagsAt, tenantSettingsAt, toPlanType } from '../../entitlements/public.js';
import { TenantType, toType } from '../graphql.js';
import {
  assignPlanSchema,
  chooseFlagSchema,
  chooseSettingSchema,
  clearFlagSchema,
  clearSettingSchema,
  overrideFlagSchema,
  overrideSettingSchema,
} from './checks.js';
import { AssignPlanInput, ChooseFlagInput, ChooseSettingInput, ClearOverrideInput, OverrideFlagInput, OverrideSettingInput } from './inputs.js';
import { assignPlan, chooseValue, clearOverride, ofKey, overrideValue } from './service.js';

@Resolver(() => TenantType)
export class EntitlingResolver {
  @FieldResolver(() => PlanType, { nullable: true, description: 'The plan that it has.' })
  async plan(@Context() ctx: ControlCtx, @Root() { entitlements }: TenantType): Promise<PlanType | null> {
    const plan = await ctx.control.load(planByKey, entitlements.plan);
    return plan && toPlanType(plan);
  }

  @FieldResolver(() => [TenantFlagType], { description: 'The flags of the modules that it has, as they are for it at this moment.' })
  flags(@Context() ctx: ControlCtx, @Root() { modules, entitlements }: TenantType): TenantFlagType[] {
    return tenantFlagsAt({ modules: new Set(modules), entitlements }, ctx.now());
  }

  @FieldResolver(() => [TenantSettingType], { description: 'The settings of the modules that it has, as they are for it at this moment.' })
  settings(@Context() ctx: ControlCtx, @Root() { modules, entitlements }: TenantType): TenantSettingType[] {
    return tenantSettingsAt({ modules: new Set(modules), entitlements }, ctx.now());
  }

  @Query(() => [TenantFlagType], { nullable: true, description: 'What is open to the tenant of the signed-in user, by key.' })
  tenantFlags(@Context() ctx: Ctx): TenantFlagType[] {
    return tenantFlagsAt(ctx.tenant, ctx.now());
  }

  @Query(() => [TenantSettingType], { nullable: true, description: 'The settings of the tenant of the signed-in user, by key.' })
  tenantSettings(@Context() ctx: Ctx): TenantSettingType[] {
    return tenantSettingsAt(ctx.tenant, ctx.now());
  }

  @Mutation(() => TenantType, {
    nullable: true,
    description: 'Gives a tenant another plan, within two seconds on every process. What it has beyond a limit stays its own. For operators.',
  })
  async assignPlan(@Context() ctx: ControlCtx, @Arg('input', () => AssignPlanInput, { description: 'Which plan.' }) input: AssignPlanInput) {
    return toType(await assignPlan(ctx, check(assignPlanSchema, input)));
  }

  @Mutation(() => TenantType, { nullable: true, description: 'Switches a flag for one tenant, for ever or for a while. For operators.' })
  async overrideFlag(@Context() ctx: ControlCtx, @Arg('input', () => OverrideFlagInput, { description: 'Which flag.' }) input: OverrideFlagInput) {
    return toType(await overrideValue(ctx, check(overrideFlagSchema, input)));
  }

  @Mutation(() => TenantType, {
    nullable: true,
    description: 'Gives a setting another value for one tenant, for ever or for a while. For operators.',
  })
  async overrideSetting(
    @Context() ctx: ControlCtx,
    @Arg('input', () => OverrideSettingInput, { description: 'Which setting.' }) input: OverrideSettingInput,
  ) {
    return toType(await overrideValue(ctx, check(overrideSettingSchema, input)));
  }

  @Mutation(() => TenantType, { nullable: true, description: 'Takes back what `overrideFlag` said for a tenant. For operators.' })
  async clearFlagOverride(
    @Context() ctx: ControlCtx,
    @Arg('input', () => ClearOverrideInput, { description: 'Which flag.' }) input: ClearOverrideInput,
  ) {
    return toType(await clearOverride(ctx, check(clearFlagSchema, input)));
  }

  @Mutation(() => TenantType, { nullable: true, description: 'Takes back what `overrideSetting` said for a tenant. For operators.' })
  async clearSettingOverride(
    @Context() ctx: ControlCtx,
    @Arg('input', () => ClearOverrideInput, { description: 'Which setting.' }) input: ClearOverrideInput,
  ) {
    return toType(await clearOverride(ctx, check(clearSettingSchema, input)));
  }

  @Mutation(() => TenantFlagType, {
    nullable: true,
    description: 'Switches a flag of the own tenant, within two seconds on every process; what operators said stands before it.',
  })
  async chooseFlag(@Context() ctx: GatewayContext, @Arg('input', () => ChooseFlagInput, { description: 'Which flag.' }) input: ChooseFlagInput) {
    const tenant = await chooseValue(ctx, check(chooseFlagSchema, input));
    return ofKey(tenantFlagsAt(tenant, ctx.now()), ({ flag }) => flag.key === input.key);
  }

  @Mutation(() => TenantSettingType, {
    nullable: true,
    description: 'Gives a setting of the own tenant another value, within two seconds on every process; what operators said stands before it.',
  })
  async chooseSetting(
    @Context() ctx: GatewayContext,
    @Arg('input', () => ChooseSettingInput, { description: 'Which setting.' }) input: ChooseSettingInput,
  ) {
    const tenant = await chooseValue(ctx, check(chooseSettingSchema, input));
    return ofKey(tenantSettingsAt(tenant, ctx.now()), ({ setting }) => setting.key === input.key);
  }
}
