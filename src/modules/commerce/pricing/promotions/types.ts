import { DateTime, Field, ID, Int, ObjectType, connectionOf, registerEnumType } from '../../../../kernel/graphql.js';
import { MoneyType } from '../../../../kernel/graphql-money.js';
import type { PromotionAction, Stacking } from './promotion.js';

export const promotionActionKind = {
  PERCENTAGE: 'PERCENTAGE',
  AMOUNT_EACH: 'AMOUNT_EACH',
  AMOUNT_WHOLE: 'AMOUNT_WHOLE',
  BUY_X_GET_Y: 'BUY_X_GET_Y',
  FREE_SHIPPING: 'FREE_SHIPPING',
} as const satisfies { [Kind in PromotionAction['kind']]: Kind };
registerEnumType(promotionActionKind, {
  name: 'PromotionActionKind',
  description: 'What a promotion does to the lines that it matches.',
  valuesConfig: {
    PERCENTAGE: { description: 'Takes a share off each line.' },
    AMOUNT_EACH: { description: 'Takes an amount off each piece.' },
    AMOUNT_WHOLE: { description: 'Takes an amount off all lines together, spread over them by what is left of them.' },
    BUY_X_GET_Y: { description: 'Of each `buyQuantity + getQuantity` pieces the cheapest `getQuantity` become cheaper, or free.' },
    FREE_SHIPPING: { description: 'Changes no line; says that shipping is free.' },
  },
});

export const promotionStacking = { COMBINABLE: 'COMBINABLE', EXCLUSIVE: 'EXCLUSIVE' } as const satisfies { [One in Stacking]: One };
registerEnumType(promotionStacking, {
  name: 'PromotionStacking',
  description: 'Whether a promotion stands beside others.',
  valuesConfig: {
    COMBINABLE: { description: 'Together with all others that are combinable too.' },
    EXCLUSIVE: { description: 'Alone: not when another one counts already, and none after it.' },
  },
});

@ObjectType('PromotionAction', { description: 'What a promotion does.' })
export class PromotionActionType {
  @Field(() => promotionActionKind, { description: 'Which of the other fields are there follows from it.' })
  kind: PromotionAction['kind'];

  @Field(() => String, { nullable: true, description: 'Of PERCENTAGE and BUY_X_GET_Y: the share, as decimal text such as "12.5".' })
  percentage: string | null;

  @Field(() => MoneyType, { nullable: true, description: 'Of AMOUNT_EACH and AMOUNT_WHOLE.' })
  amount: MoneyType | null;

  @Field(() => Int, { nullable: true, description: 'Of BUY_X_GET_Y: how many pieces are paid in full.' })
  buyQuantity: number | null;

  @Field(() => Int, { nullable: true, description: 'Of BUY_X_GET_Y: how many become cheaper.' })
  getQuantity: number | null;
}

@ObjectType('PromotionConditions', { description: 'When a promotion counts: when all of it is met.' })
export class PromotionConditionsType {
  @Field(() => MoneyType, { nullable: true, description: 'What the matching lines must cost together before any promotion.' })
  minimumSubtotal: MoneyType | null;

  @Field(() => Int, { nullable: true, description: 'How many pieces the matching lines must have together.' })
  minimumQuantity: number | null;

  @Field(() => [ID], { description: 'Lines of these products match. All lines do when there are neither products, variants nor categories.' })
  productIds: string[];

  @Field(() => [ID], { description: 'Lines of these variants match.' })
  variantIds: string[];

  @Field(() => [ID], { description: 'Lines of products in these categories, or anywhere below them, match.' })
  categoryIds: string[];

  @Field(() => [ID], { description: 'It is for these customers; for everybody when there are none.' })
  customerGroupIds: string[];

  @Field(() => Boolean, { description: "Whether it is for a customer's first order alone." })
  firstOrderOnly: boolean;
}

@ObjectType('Promotion', {
  description: 'Makes something cheaper for a time. Promotions are tried by priority, each on what those before it have left.',
})
export class PromotionType {
  @Field(() => ID, { description: 'Begins with `prm_`.' })
  id: string;

  @Field(() => String, { description: 'As buyers read it; unique in the tenant, regardless of case.' })
  name: string;

  @Field(() => String, { nullable: true, description: 'The currency that it is for; null for every one.' })
  currencyCode: string | null;

  @Field(() => Int, { description: '0 to 1000; the highest is tried first.' })
  priority: number;

  @Field(() => promotionStacking, { description: 'Whether it stands beside others.' })
  stacking: Stacking;

  @Field(() => String, { nullable: true, description: 'Of the promotions with the same text only the first counts; null for none such.' })
  combinationGroup: string | null;

  @Field(() => Int, { nullable: true, description: 'How often it may be used in all; null for no limit.' })
  usageLimit: number | null;

  @Field(() => Int, { nullable: true, description: 'How often a customer may use it; null for no limit. With one it is for known customers alone.' })
  usageLimitPerCustomer: number | null;

  @Field(() => DateTime, { description: 'Counts from this moment on.' })
  validFrom: Date;

  @Field(() => DateTime, { nullable: true, description: 'Counts no longer from this moment on; null when it has no end.' })
  validUntil: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'Since when it is switched off; null while it is on.' })
  deactivatedAt: Date | null;

  @Field(() => Int, { description: 'Counts the changes, from 1. For `ifVersion`.' })
  version: number;

  @Field(() => DateTime, { description: 'When it was created.' })
  createdAt: Date;

  @Field(() => DateTime, { description: 'When it was last changed.' })
  updatedAt: Date;
}

export const PromotionConnection = connectionOf('Promotion', () => PromotionType);
