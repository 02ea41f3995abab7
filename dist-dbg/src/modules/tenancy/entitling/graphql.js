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
import { Arg, Context, FieldResolver, Mutation, Query, Resolver, Root } from '../../../kernel/graphql.js';
import { PlanType, TenantFlagType, TenantSettingType, planByKey, tenantFlagsAt, tenantSettingsAt, toPlanType } from '../../entitlements/public.js';
import { TenantType, toType } from '../graphql.js';
import { assignPlanSchema, chooseFlagSchema, chooseSettingSchema, clearFlagSchema, clearSettingSchema, overrideFlagSchema, overrideSettingSchema, } from './checks.js';
import { AssignPlanInput, ChooseFlagInput, ChooseSettingInput, ClearOverrideInput, OverrideFlagInput, OverrideSettingInput } from './inputs.js';
import { assignPlan, chooseValue, clearOverride, ofKey, overrideValue } from './service.js';
let EntitlingResolver = class EntitlingResolver {
    async plan(ctx, { entitlements }) {
        const plan = await ctx.control.load(planByKey, entitlements.plan);
        return plan && toPlanType(plan);
    }
    flags(ctx, { modules, entitlements }) {
        return tenantFlagsAt({ modules: new Set(modules), entitlements }, ctx.now());
    }
    settings(ctx, { modules, entitlements }) {
        return tenantSettingsAt({ modules: new Set(modules), entitlements }, ctx.now());
    }
    tenantFlags(ctx) {
        return tenantFlagsAt(ctx.tenant, ctx.now());
    }
    tenantSettings(ctx) {
        return tenantSettingsAt(ctx.tenant, ctx.now());
    }
    async assignPlan(ctx, input) {
        return toType(await assignPlan(ctx, check(assignPlanSchema, input)));
    }
    async overrideFlag(ctx, input) {
        return toType(await overrideValue(ctx, check(overrideFlagSchema, input)));
    }
    async overrideSetting(ctx, input) {
        return toType(await overrideValue(ctx, check(overrideSettingSchema, input)));
    }
    async clearFlagOverride(ctx, input) {
        return toType(await clearOverride(ctx, check(clearFlagSchema, input)));
    }
    async clearSettingOverride(ctx, input) {
        return toType(await clearOverride(ctx, check(clearSettingSchema, input)));
    }
    async chooseFlag(ctx, input) {
        const tenant = await chooseValue(ctx, check(chooseFlagSchema, input));
        return ofKey(tenantFlagsAt(tenant, ctx.now()), ({ flag }) => flag.key === input.key);
    }
    async chooseSetting(ctx, input) {
        const tenant = await chooseValue(ctx, check(chooseSettingSchema, input));
        return ofKey(tenantSettingsAt(tenant, ctx.now()), ({ setting }) => setting.key === input.key);
    }
};
__decorate([
    FieldResolver(() => PlanType, { nullable: true, description: 'The plan that it has.' }),
    __param(0, Context()),
    __param(1, Root())
], EntitlingResolver.prototype, "plan", null);
__decorate([
    FieldResolver(() => [TenantFlagType], { description: 'The flags of the modules that it has, as they are for it at this moment.' }),
    __param(0, Context()),
    __param(1, Root())
], EntitlingResolver.prototype, "flags", null);
__decorate([
    FieldResolver(() => [TenantSettingType], { description: 'The settings of the modules that it has, as they are for it at this moment.' }),
    __param(0, Context()),
    __param(1, Root())
], EntitlingResolver.prototype, "settings", null);
__decorate([
    Query(() => [TenantFlagType], { nullable: true, description: 'What is open to the tenant of the signed-in user, by key.' }),
    __param(0, Context())
], EntitlingResolver.prototype, "tenantFlags", null);
__decorate([
    Query(() => [TenantSettingType], { nullable: true, description: 'The settings of the tenant of the signed-in user, by key.' }),
    __param(0, Context())
], EntitlingResolver.prototype, "tenantSettings", null);
__decorate([
    Mutation(() => TenantType, {
        nullable: true,
        description: 'Gives a tenant another plan, within two seconds on every process. What it has beyond a limit stays its own. For operators.',
    }),
    __param(0, Context()),
    __param(1, Arg('input', () => AssignPlanInput, { description: 'Which plan.' }))
], EntitlingResolver.prototype, "assignPlan", null);
__decorate([
    Mutation(() => TenantType, { nullable: true, description: 'Switches a flag for one tenant, for ever or for a while. For operators.' }),
    __param(0, Context()),
    __param(1, Arg('input', () => OverrideFlagInput, { description: 'Which flag.' }))
], EntitlingResolver.prototype, "overrideFlag", null);
__decorate([
    Mutation(() => TenantType, {
        nullable: true,
        description: 'Gives a setting another value for one tenant, for ever or for a while. For operators.',
    }),
    __param(0, Context()),
    __param(1, Arg('input', () => OverrideSettingInput, { description: 'Which setting.' }))
], EntitlingResolver.prototype, "overrideSetting", null);
__decorate([
    Mutation(() => TenantType, { nullable: true, description: 'Takes back what `overrideFlag` said for a tenant. For operators.' }),
    __param(0, Context()),
    __param(1, Arg('input', () => ClearOverrideInput, { description: 'Which flag.' }))
], EntitlingResolver.prototype, "clearFlagOverride", null);
__decorate([
    Mutation(() => TenantType, { nullable: true, description: 'Takes back what `overrideSetting` said for a tenant. For operators.' }),
    __param(0, Context()),
    __param(1, Arg('input', () => ClearOverrideInput, { description: 'Which setting.' }))
], EntitlingResolver.prototype, "clearSettingOverride", null);
__decorate([
    Mutation(() => TenantFlagType, {
        nullable: true,
        description: 'Switches a flag of the own tenant, within two seconds on every process; what operators said stands before it.',
    }),
    __param(0, Context()),
    __param(1, Arg('input', () => ChooseFlagInput, { description: 'Which flag.' }))
], EntitlingResolver.prototype, "chooseFlag", null);
__decorate([
    Mutation(() => TenantSettingType, {
        nullable: true,
        description: 'Gives a setting of the own tenant another value, within two seconds on every process; what operators said stands before it.',
    }),
    __param(0, Context()),
    __param(1, Arg('input', () => ChooseSettingInput, { description: 'Which setting.' }))
], EntitlingResolver.prototype, "chooseSetting", null);
EntitlingResolver = __decorate([
    Resolver(() => TenantType)
], EntitlingResolver);
export { EntitlingResolver };
//# sourceMappingURL=graphql.js.map