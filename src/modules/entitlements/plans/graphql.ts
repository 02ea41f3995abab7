import type { ControlCtx } from '../../../kernel/context.js';
import { Arg, Args, Context, Mutation, PageArgs, Query, Resolver } from '../../../kernel/graphql.js';
import { mapPage } from '../../../kernel/page.js';
import { ArchivePlanInput, CreatePlanInput, UpdatePlanInput } from './inputs.js';
import { archivePlan, createPlan, getPlan, pagePlans, updatePlan } from './service.js';
import { PlanConnection, PlanType, toPlanType } from './types.js';

@Resolver()
export class PlanResolver {
  @Query(() => PlanType, { nullable: true, description: 'One plan. For operators.' })
  async plan(@Context() ctx: ControlCtx, @Arg('key', () => String, { description: 'Such as `business`.' }) key: string): Promise<PlanType> {
    return toPlanType(await getPlan(ctx, key));
  }

  @Query(() => PlanConnection, { nullable: true, description: 'The plans by key. For operators.' })
  async plans(
    @Context() ctx: ControlCtx,
    @Arg('archived', () => Boolean, { defaultValue: false, description: 'Whether to list archived plans too.' }) archived: boolean,
    @Args(() => PageArgs) page: PageArgs,
  ) {
    return mapPage(await pagePlans(ctx, archived, page), toPlanType);
  }

  @Mutation(() => PlanType, { nullable: true, description: 'Creates a plan. For operators.' })
  async createPlan(@Context() ctx: ControlCtx, @Arg('input', () => CreatePlanInput, { description: 'The new plan.' }) input: CreatePlanInput) {
    return toPlanType(await createPlan(ctx, input));
  }

  @Mutation(() => PlanType, {
    nullable: true,
    description: 'Changes a plan. Its tenants have the new terms within two seconds; what they have beyond a limit stays theirs. For operators.',
  })
  async updatePlan(@Context() ctx: ControlCtx, @Arg('input', () => UpdatePlanInput, { description: 'What to change.' }) input: UpdatePlanInput) {
    return toPlanType(await updatePlan(ctx, input));
  }

  @Mutation(() => PlanType, {
    nullable: true,
    description: 'Takes a plan out of sale for good: its tenants keep it, no others get it. Doing so again changes nothing. For operators.',
  })
  async archivePlan(@Context() ctx: ControlCtx, @Arg('input', () => ArchivePlanInput, { description: 'Which one.' }) input: ArchivePlanInput) {
    return toPlanType(await archivePlan(ctx, input));
  }
}
