import { Field, ID, Int, ObjectType } from '../../../../kernel/graphql.js';
import { MoneyType } from '../../../../kernel/graphql-money.js';
import { VariantPriceType } from '../lists/types.js';
import { couponOutcome, promotionOutcome, stepKind, taxTreatment } from './enums.js';
import { AmountsOfTaxRateType, AppliedTaxRateType, TaxedAmountsType } from './tax-types.js';

@ObjectType('PriceStep', { description: 'One step of the price of a line, or of shipping. The changes of all its steps add up to its total.' })
export class PriceStepType {
  @Field(() => stepKind, { description: 'What happened.' })
  kind: keyof typeof stepKind;

  @Field(() => MoneyType, { description: 'By how much the line changed; negative for what was taken off.' })
  change: MoneyType;

  @Field(() => MoneyType, { description: 'The line after it.' })
  result: MoneyType;

  @Field(() => MoneyType, { nullable: true, description: 'Of a step of tax: the tax, also where it does not change the line.' })
  tax: MoneyType | null;

  @Field(() => ID, {
    nullable: true,
    description:
      'The price list, promotion, shipping method or tax rate that says so; null for the own price of the variant, and for shipping that is free by what the goods cost.',
  })
  ruleId: string | null;

  @Field(() => String, { nullable: true, description: 'Its name.' })
  ruleName: string | null;
}

@ObjectType('ExplainedLine', { description: 'What a line costs, and how it came to it. Net and tax are the total, to the last unit.' })
export class ExplainedLineType extends TaxedAmountsType {
  @Field(() => ID, { description: 'The variant.' })
  variantId: string;

  @Field(() => Int, { description: 'How many pieces.' })
  quantity: number;

  @Field(() => VariantPriceType, { description: 'What one piece costs, and what says so. Lines of one variant are counted together for it.' })
  price: VariantPriceType;

  @Field(() => [PriceStepType], { description: 'How it came to it, in the order in which it was computed.' })
  steps: PriceStepType[];

  @Field(() => taxTreatment, { description: 'How it is taxed.' })
  taxTreatment: keyof typeof taxTreatment;

  @Field(() => AppliedTaxRateType, { nullable: true, description: 'The rate; null unless it is TAXED.' })
  taxRate: AppliedTaxRateType | null;

  @Field(() => MoneyType, { description: 'Unit price times quantity, as the price list writes it: with tax or without.' })
  subtotal: MoneyType;

  @Field(() => MoneyType, { description: 'What promotions took off the subtotal.' })
  discount: MoneyType;
}

@ObjectType('ConsideredPromotion', { description: 'A promotion that was tried, and what became of it.' })
export class ConsideredPromotionType {
  @Field(() => ID, { description: 'The promotion.' })
  promotionId: string;

  @Field(() => String, { description: 'Its name.' })
  name: string;

  @Field(() => ID, { nullable: true, description: 'The coupon that opened it; null when none was needed.' })
  couponId: string | null;

  @Field(() => promotionOutcome, { description: 'Whether it counts, or why not.' })
  outcome: keyof typeof promotionOutcome;

  @Field(() => MoneyType, { description: 'What it took off all lines together.' })
  discount: MoneyType;
}

@ObjectType('ExplainedCoupon', { description: 'A coupon code, and what became of it.' })
export class ExplainedCouponType {
  @Field(() => String, { description: 'In capitals.' })
  code: string;

  @Field(() => couponOutcome, { description: 'Whether it counts, or why not.' })
  outcome: keyof typeof couponOutcome;
}

@ObjectType('TaxSum', { description: 'What all lines of one rate are together.' })
export class TaxSumType extends AmountsOfTaxRateType {}

@ObjectType('PriceExplanation', { description: 'What lines cost together, line by line and step by step. All sums are exact.' })
export class PriceExplanationType {
  @Field(() => String, { description: 'The currency of every amount.' })
  currencyCode: string;

  @Field(() => [ExplainedLineType], { description: 'The lines in their order.' })
  lines: ExplainedLineType[];

  @Field(() => [ConsideredPromotionType], { description: 'The promotions in force in the order in which they were tried: at most 200.' })
  promotions: ConsideredPromotionType[];

  @Field(() => [ExplainedCouponType], { description: 'The coupon codes in their order.' })
  coupons: ExplainedCouponType[];

  @Field(() => ID, { nullable: true, description: 'The promotion by which shipping is free; null when it is not.' })
  freeShippingBy: string | null;

  @Field(() => [TaxSumType], { description: 'The taxes by rate.' })
  taxes: TaxSumType[];

  @Field(() => String, { description: 'What became of half a unit: HALF_UP or HALF_EVEN (`commerce.rounding`).' })
  roundingMode: string;

  @Field(() => String, { description: 'Whether the tax was rounded by LINE, or for the TOTAL of each rate (`commerce.taxRounding`).' })
  taxRoundedOn: string;

  @Field(() => MoneyType, { description: 'The smallest amount that can be paid (`commerce.payableSteps`).' })
  payableStep: MoneyType;

  @Field(() => MoneyType, { description: 'The sum of the subtotals of the lines.' })
  subtotal: MoneyType;

  @Field(() => MoneyType, { description: 'The sum of their discounts.' })
  discount: MoneyType;

  @Field(() => MoneyType, { description: 'The sum of what they are without tax.' })
  net: MoneyType;

  @Field(() => MoneyType, { description: 'The sum of their taxes.' })
  tax: MoneyType;

  @Field(() => MoneyType, { description: 'The sum of their totals: net and tax.' })
  total: MoneyType;

  @Field(() => MoneyType, { description: 'What is added to the total, or taken from it, so that it can be paid.' })
  rounding: MoneyType;

  @Field(() => MoneyType, { description: 'Total and rounding: what the buyer pays.' })
  payable: MoneyType;
}
