import type { Ctx } from '../../../../kernel/context.js';
import { Arg, Args, Context, FieldResolver, ID, Int, Mutation, PageArgs, Query, Resolver, Root } from '../../../../kernel/graphql.js';
import { promotionId } from '../../ids.js';
import { CreatePromotionInput, UpdatePromotionInput } from './inputs.js';
import { usesOfPromotions } from './loaders.js';
import { createPromotion, getPromotion, listPromotions, updatePromotion } from './service.js';
import type { PromotionRow } from './tables.js';
import { showAction, showConditions } from './terms.js';
import { PromotionActionType, PromotionConditionsType, PromotionConnection, PromotionType } from './types.js';

@Resolver(() => PromotionType)
export class PromotionResolver {
  @Query(() => PromotionType, { nullable: true, description: 'One promotion. Refused with COMMERCE_PROMOTION_NOT_FOUND when there is none.' })
  promotion(@Context() ctx: Ctx, @Arg('id', () => ID, { description: 'Begins with `prm_`.' }) id: string) {
    return getPromotion(ctx, promotionId.parse(id));
  }

  @Query(() => PromotionConnection, { nullable: true, description: 'The promotions in the order of their creation, in force or not.' })
  promotions(@Context() ctx: Ctx, @Args(() => PageArgs) page: PageArgs) {
    return listPromotions(ctx, page);
  }

  @FieldResolver(() => PromotionActionType, { description: 'What it does.' })
  action(@Root() promotion: PromotionRow) {
    return showAction(promotion);
  }

  @FieldResolver(() => PromotionConditionsType, { description: 'When it counts.' })
  conditions(@Root() promotion: PromotionRow) {
    return showConditions(promotion);
  }

  @FieldResolver(() => Boolean, { description: 'Whether only who has a coupon gets it.' })
  requiresCoupon(@Root() { couponsRequiredAt }: PromotionRow) {
    return couponsRequiredAt !== null;
  }

  @FieldResolver(() => Int, { description: 'How often it was used and not released again.' })
  async used(@Context() ctx: Ctx, @Root() { id }: PromotionRow) {
    return (await ctx.load(usesOfPromotions, id)) ?? 0;
  }

  @Mutation(() => PromotionType, {
    nullable: true,
    description: 'Creates a promotion. Refused with COMMERCE_PROMOTION_NAME_TAKEN when another one has the name.',
  })
  createPromotion(@Context() ctx: Ctx, @Arg('input', () => CreatePromotionInput, { description: 'The new one.' }) input: CreatePromotionInput) {
    return createPromotion(ctx, input);
  }

  @Mutation(() => PromotionType, {
    nullable: true,
    description: 'Changes a promotion, or switches it off and on. What was sold keeps its price.',
  })
  updatePromotion(@Context() ctx: Ctx, @Arg('input', () => UpdatePromotionInput, { description: 'What to change.' }) input: UpdatePromotionInput) {
    return updatePromotion(ctx, input);
  }
}
