var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __param = (this && this.__param) || function (paramIndex, decorator) {
    return function (target, key) { decorator(target, key, paramIndex); }
};
import { Arg, Args, Context, Mutation, PageArgs, Query, Resolver } from '../../../kernel/graphql.js';
import { mapPage } from '../../../kernel/page.js';
import { ArchivePlanInput, CreatePlanInput, UpdatePlanInput } from './inputs.js';
import { archivePlan, createPlan, getPlan, pagePlans, updatePlan } from './service.js';
import { PlanConnection, PlanType, toPlanType } from './types.js';
let PlanResolver = class PlanResolver {
    async plan(ctx, key) {
        return toPlanType(await getPlan(ctx, key));
    }
    async plans(ctx, archived, page) {
        return mapPage(await pagePlans(ctx, archived, page), toPlanType);
    }
    async createPlan(ctx, input) {
        return toPlanType(await createPlan(ctx, input));
    }
    async updatePlan(ctx, input) {
        return toPlanType(await updatePlan(ctx, input));
    }
    async archivePlan(ctx, input) {
        return toPlanType(await archivePlan(ctx, input));
    }
};
__decorate([
    Query(() => PlanType, { nullable: true, description: 'One plan. For operators.' }),
    __param(0, Context()),
    __param(1, Arg('key', () => String, { description: 'Such as `business`.' }))
], PlanResolver.prototype, "plan", null);
__decorate([
    Query(() => PlanConnection, { nullable: true, description: 'The plans by key. For operators.' }),
    __param(0, Context()),
    __param(1, Arg('archived', () => Boolean, { defaultValue: false, description: 'Whether to list archived plans too.' })),
    __param(2, Args(() => PageArgs))
], PlanResolver.prototype, "plans", null);
__decorate([
    Mutation(() => PlanType, { nullable: true, description: 'Creates a plan. For operators.' }),
    __param(0, Context()),
    __param(1, Arg('input', () => CreatePlanInput, { description: 'The new plan.' }))
], PlanResolver.prototype, "createPlan", null);
__decorate([
    Mutation(() => PlanType, {
        nullable: true,
        description: 'Changes a plan. Its tenants have the new terms within two seconds; what they have beyond a limit stays theirs. For operators.',
    }),
    __param(0, Context()),
    __param(1, Arg('input', () => UpdatePlanInput, { description: 'What to change.' }))
], PlanResolver.prototype, "updatePlan", null);
__decorate([
    Mutation(() => PlanType, {
        nullable: true,
        description: 'Takes a plan out of sale for good: its tenants keep it, no others get it. Doing so again changes nothing. For operators.',
    }),
    __param(0, Context()),
    __param(1, Arg('input', () => ArchivePlanInput, { description: 'Which one.' }))
], PlanResolver.prototype, "archivePlan", null);
PlanResolver = __decorate([
    Resolver()
], PlanResolver);
export { PlanResolver };
//# sourceMappingURL=graphql.js.map