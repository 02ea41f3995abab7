var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __param = (this && this.__param) || function (paramIndex, decorator) {
    return function (target, key) { decorator(target, key, paramIndex); }
};
import { Arg, Args, Context, FieldResolver, ID, Int, Mutation, PageArgs, Query, Resolver, Root } from '../../../../kernel/graphql.js';
import { promotionId } from '../../ids.js';
import { CreatePromotionInput, UpdatePromotionInput } from './inputs.js';
import { usesOfPromotions } from './loaders.js';
import { createPromotion, getPromotion, listPromotions, updatePromotion } from './service.js';
import { showAction, showConditions } from './terms.js';
import { PromotionActionType, PromotionConditionsType, PromotionConnection, PromotionType } from './types.js';
let PromotionResolver = class PromotionResolver {
    promotion(ctx, id) {
        return getPromotion(ctx, promotionId.parse(id));
    }
    promotions(ctx, page) {
        return listPromotions(ctx, page);
    }
    action(promotion) {
        return showAction(promotion);
    }
    conditions(promotion) {
        return showConditions(promotion);
    }
    requiresCoupon({ couponsRequiredAt }) {
        return couponsRequiredAt !== null;
    }
    async used(ctx, { id }) {
        return (await ctx.load(usesOfPromotions, id)) ?? 0;
    }
    createPromotion(ctx, input) {
        return createPromotion(ctx, input);
    }
    updatePromotion(ctx, input) {
        return updatePromotion(ctx, input);
    }
};
__decorate([
    Query(() => PromotionType, { nullable: true, description: 'One promotion. Refused with COMMERCE_PROMOTION_NOT_FOUND when there is none.' }),
    __param(0, Context()),
    __param(1, Arg('id', () => ID, { description: 'Begins with `prm_`.' }))
], PromotionResolver.prototype, "promotion", null);
__decorate([
    Query(() => PromotionConnection, { nullable: true, description: 'The promotions in the order of their creation, in force or not.' }),
    __param(0, Context()),
    __param(1, Args(() => PageArgs))
], PromotionResolver.prototype, "promotions", null);
__decorate([
    FieldResolver(() => PromotionActionType, { description: 'What it does.' }),
    __param(0, Root())
], PromotionResolver.prototype, "action", null);
__decorate([
    FieldResolver(() => PromotionConditionsType, { description: 'When it counts.' }),
    __param(0, Root())
], PromotionResolver.prototype, "conditions", null);
__decorate([
    FieldResolver(() => Boolean, { description: 'Whether only who has a coupon gets it.' }),
    __param(0, Root())
], PromotionResolver.prototype, "requiresCoupon", null);
__decorate([
    FieldResolver(() => Int, { description: 'How often it was used and not released again.' }),
    __param(0, Context()),
    __param(1, Root())
], PromotionResolver.prototype, "used", null);
__decorate([
    Mutation(() => PromotionType, {
        nullable: true,
        description: 'Creates a promotion. Refused with COMMERCE_PROMOTION_NAME_TAKEN when another one has the name.',
    }),
    __param(0, Context()),
    __param(1, Arg('input', () => CreatePromotionInput, { description: 'The new one.' }))
], PromotionResolver.prototype, "createPromotion", null);
__decorate([
    Mutation(() => PromotionType, {
        nullable: true,
        description: 'Changes a promotion, or switches it off and on. What was sold keeps its price.',
    }),
    __param(0, Context()),
    __param(1, Arg('input', () => UpdatePromotionInput, { description: 'What to change.' }))
], PromotionResolver.prototype, "updatePromotion", null);
PromotionResolver = __decorate([
    Resolver(() => PromotionType)
], PromotionResolver);
export { PromotionResolver };
//# sourceMappingURL=graphql.js.map