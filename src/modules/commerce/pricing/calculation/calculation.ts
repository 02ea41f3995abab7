/**
 * What the calculator takes and gives: no rows, no clock, no I/O. Carts, orders and `priceExplanation` call it with the facts that they have read.
 * All amounts are minor units of one currency.
 */
import type { RoundingMode } from '../../../../kernel/amounts.js';
import type {
  CategoryId,
  CouponId,
  CustomerGroupId,
  PriceListId,
  ProductId,
  PromotionId,
  ShippingMethodId,
  TaxRateId,
  VariantId,
} from '../../ids.js';
import type { PromotionAction, PromotionConditions, Stacking } from '../promotions/promotion.js';

/** What one piece costs, and what says so: a list, or without one the variant itself. */
export type UnitPrice = {
  readonly amountMinor: number;
  readonly currencyCode: string;
  readonly includesTax: boolean;
  readonly priceListId: PriceListId | null;
  readonly priceListName: string | null;
  readonly minimumQuantity: number;
};

export const taxTreatments = ['TAXED', 'EXEMPT', 'REVERSE_CHARGE', 'UNTAXED'] as const;
export type TaxTreatment = (typeof taxTreatments)[number];

export type ChargedRate = { readonly id: TaxRateId; readonly name: string; readonly millionths: number };

export type TaxDecision = {
  readonly treatment: TaxTreatment;
  /** What is charged; null unless it is taxed. */
  readonly rate: ChargedRate | null;
  /** The rate at home, which is what a price with tax has inside where none is charged. */
  readonly homeMillionths: number;
};

/** What has a price and is taxed: a line of goods, or sending them. */
export type Taxable = { readonly price: Pick<UnitPrice, 'includesTax'>; readonly tax: TaxDecision };

export type CalculationLine = {
  readonly variantId: VariantId;
  readonly productId: ProductId;
  /** The category of the product, and all above it. */
  readonly categoryIds: readonly CategoryId[];
  readonly quantity: number;
  readonly price: UnitPrice;
  readonly tax: TaxDecision;
};

/** Sending the goods by a method, which was quoted for them. */
export type ShippingCharge = {
  readonly methodId: ShippingMethodId;
  readonly methodName: string;
  /** What the rate says. */
  readonly price: Pick<UnitPrice, 'amountMinor' | 'includesTax'>;
  readonly tax: TaxDecision;
  /** Whether nothing is charged, and the promotion by which; without one it is what the goods cost. */
  readonly free: { readonly promotion: Pick<CalculationPromotion, 'id' | 'name'> | null } | null;
};

export type CalculationPromotion = {
  readonly id: PromotionId;
  readonly name: string;
  readonly currencyCode: string | null;
  readonly action: PromotionAction;
  readonly conditions: PromotionConditions;
  readonly priority: number;
  readonly stacking: Stacking;
  readonly combinationGroup: string | null;
  /** The coupon that opened it; null for one that is open to everybody. */
  readonly couponId: CouponId | null;
  readonly isUsedUp: boolean;
};

export type Rounding = {
  readonly mode: RoundingMode;
  /** LINE: each line's tax is rounded. TOTAL: that of all lines of one rate together is, and then spread over them. */
  readonly taxOn: 'LINE' | 'TOTAL';
  /** The smallest amount that can be paid: 5 where the smallest coin is five of a hundred, else 1. */
  readonly payableStep: number;
};

export type Calculation = {
  readonly currencyCode: string;
  readonly lines: readonly CalculationLine[];
  readonly promotions: readonly CalculationPromotion[];
  readonly buyer: { readonly groupIds: ReadonlySet<CustomerGroupId>; readonly isFirstOrder: boolean };
  readonly rounding: Rounding;
};

export const stepKinds = [
  'BASE_PRICE',
  'PRICE_LIST',
  'PROMOTION',
  'SHIPPING_RATE',
  'FREE_SHIPPING',
  'TAX_INCLUDED',
  'TAX_ADDED',
  'TAX_REMOVED',
] as const;
export type StepKind = (typeof stepKinds)[number];

/** The changes of a line's steps add up to its total. */
export type Step = {
  readonly kind: StepKind;
  readonly changeMinor: number;
  /** The line after this step. */
  readonly resultMinor: number;
  /** The tax of a step of tax, whether or not it changes the line. */
  readonly taxMinor: number | null;
  readonly ruleId: string | null;
  readonly ruleName: string | null;
};

/** Net and tax are the total, and so are the changes of the steps together. */
export type Explained<Of extends Taxable> = {
  readonly line: Of;
  readonly steps: readonly Step[];
  readonly subtotalMinor: number;
  readonly discountMinor: number;
  readonly netMinor: number;
  readonly taxMinor: number;
  readonly totalMinor: number;
};
export type ExplainedLine = Explained<CalculationLine>;
export type ExplainedShipping = Explained<ShippingCharge>;

export const promotionOutcomes = [
  ...(['APPLIED', 'USED_UP', 'OTHER_CURRENCY', 'OTHER_CUSTOMERS', 'NOT_FIRST_ORDER', 'NO_MATCHING_LINE'] as const),
  ...(['BELOW_MINIMUM_SUBTOTAL', 'BELOW_MINIMUM_QUANTITY', 'NOT_COMBINABLE', 'NOTHING_LEFT'] as const),
] as const;
export type PromotionOutcome = (typeof promotionOutcomes)[number];

export type ConsideredPromotion = {
  readonly promotion: CalculationPromotion;
  readonly outcome: PromotionOutcome;
  readonly discountMinor: number;
};

export type TaxSum = Pick<TaxDecision, 'treatment' | 'rate'> & { readonly netMinor: number; readonly taxMinor: number };

export type Explanation = {
  readonly currencyCode: string;
  readonly lines: readonly ExplainedLine[];
  readonly promotions: readonly ConsideredPromotion[];
  readonly freeShippingBy: PromotionId | null;
  /** Null until `addShipping` adds it. */
  readonly shipping: ExplainedShipping | null;
  /** Of lines and shipping together, like all sums below but these two. */
  readonly taxes: readonly TaxSum[];
  /** Of the lines. */
  readonly subtotalMinor: number;
  /** Of the lines. */
  readonly discountMinor: number;
  readonly netMinor: number;
  readonly taxMinor: number;
  readonly totalMinor: number;
  /** What is added to the total, or taken from it, so that it can be paid. */
  readonly roundingMinor: number;
  readonly payableMinor: number;
};
