import { DateTime, Field, ID, InputType, Int } from '../../../../kernel/graphql.js';
import { MoneyInput } from '../../../../kernel/graphql-money.js';
import type { PromotionAction, Stacking } from './promotion.js';
import { promotionActionKind, promotionStacking } from './types.js';

@InputType('PromotionActionInput', { description: 'What a promotion does.' })
export class PromotionActionInput {
  @Field(() => promotionActionKind, { description: 'Which of the other fields are needed follows from it; the rest is refused.' })
  kind: PromotionAction['kind'];

  @Field(() => String, {
    nullable: true,
    description: 'For PERCENTAGE; for BUY_X_GET_Y, where 100 is meant when not given. Decimal text such as "12.5", at most 100.',
  })
  percentage: string | null;

  @Field(() => MoneyInput, { nullable: true, description: 'For AMOUNT_EACH and AMOUNT_WHOLE; more than 0.' })
  amount: MoneyInput | null;

  @Field(() => Int, { nullable: true, description: 'For BUY_X_GET_Y: how many pieces are paid in full.' })
  buyQuantity: number | null;

  @Field(() => Int, { nullable: true, description: 'For BUY_X_GET_Y: how many become cheaper.' })
  getQuantity: number | null;
}

@InputType('PromotionConditionsInput', { description: 'When a promotion counts: when all of it is met. Each list has at most 100 ids.' })
export class PromotionConditionsInput {
  @Field(() => MoneyInput, { nullable: true, description: 'What the matching lines must cost together before any promotion; more than 0.' })
  minimumSubtotal: MoneyInput | null;

  @Field(() => Int, { nullable: true, description: 'How many pieces the matching lines must have together.' })
  minimumQuantity: number | null;

  @Field(() => [ID], {
    nullable: true,
    description: 'Lines of these products match. All do when there are neither products, variants nor categories.',
  })
  productIds: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Lines of these variants match.' })
  variantIds: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Lines of products in these categories, or anywhere below them, match.' })
  categoryIds: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'For these customers alone.' })
  customerGroupIds: string[] | null;

  @Field(() => Boolean, { nullable: true, description: "For a customer's first order alone; false when not given." })
  firstOrderOnly: boolean | null;
}

@InputType('CreatePromotionInput', { description: 'A new promotion.' })
export class CreatePromotionInput {
  @Field(() => String, { description: '1 to 120 characters; unique in the tenant, regardless of case.' })
  name: string;

  @Field(() => PromotionActionInput, { description: 'What it does.' })
  action: PromotionActionInput;

  @Field(() => PromotionConditionsInput, { nullable: true, description: 'When it counts; always when not given.' })
  conditions: PromotionConditionsInput | null;

  @Field(() => Int, { nullable: true, description: '0 to 1000, 0 when not given; the highest is tried first.' })
  priority: number | null;

  @Field(() => promotionStacking, { nullable: true, description: 'COMBINABLE when not given.' })
  stacking: Stacking | null;

  @Field(() => String, { nullable: true, description: 'Of the promotions with the same text only the first counts; at most 40 characters.' })
  combinationGroup: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether only who has a coupon gets it; false when not given.' })
  requiresCoupon: boolean | null;

  @Field(() => Int, { nullable: true, description: 'How often it may be used in all; no limit when not given.' })
  usageLimit: number | null;

  @Field(() => Int, { nullable: true, description: 'How often a customer may use it; no limit when not given.' })
  usageLimitPerCustomer: number | null;

  @Field(() => DateTime, { nullable: true, description: 'Counts from this moment on; from now on when not given.' })
  validFrom: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'Counts no longer from this moment on; without an end when not given.' })
  validUntil: Date | null;
}

@InputType('UpdatePromotionInput', { description: 'Changes of a promotion. What is not given stays as it is.' })
export class UpdatePromotionInput {
  @Field(() => ID, { description: 'The promotion.' })
  id: string;

  @Field(() => Int, { nullable: true, description: 'Refuse the change with COMMERCE_VERSION_STALE unless the promotion has this version.' })
  ifVersion: number | null;

  @Field(() => String, { nullable: true, description: '1 to 120 characters; unique in the tenant, regardless of case.' })
  name: string | null;

  @Field(() => PromotionActionInput, { nullable: true, description: 'What it does, as a whole.' })
  action: PromotionActionInput | null;

  @Field(() => PromotionConditionsInput, { nullable: true, description: 'When it counts, as a whole.' })
  conditions: PromotionConditionsInput | null;

  @Field(() => Int, { nullable: true, description: '0 to 1000; the highest is tried first.' })
  priority: number | null;

  @Field(() => promotionStacking, { nullable: true, description: 'Whether it stands beside others.' })
  stacking: Stacking | null;

  @Field(() => String, { nullable: true, description: 'Of the promotions with the same text only the first counts; an explicit null for none such.' })
  combinationGroup: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether only who has a coupon gets it.' })
  requiresCoupon: boolean | null;

  @Field(() => Int, { nullable: true, description: 'How often it may be used in all; an explicit null takes the limit away.' })
  usageLimit: number | null;

  @Field(() => Int, { nullable: true, description: 'How often a customer may use it; an explicit null takes the limit away.' })
  usageLimitPerCustomer: number | null;

  @Field(() => DateTime, { nullable: true, description: 'Counts from this moment on.' })
  validFrom: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'Counts no longer from this moment on; an explicit null takes the end away.' })
  validUntil: Date | null;

  @Field(() => Boolean, { nullable: true, description: 'False switches it off, true on again.' })
  isActive: boolean | null;
}
