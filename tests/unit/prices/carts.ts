/** Lines and promotions for the calculator, without a database. */
import type { CategoryId, CouponId, ProductId, PromotionId, TaxRateId, VariantId } from '../../../src/modules/commerce/ids.js';
import { calculate } from '../../../src/modules/commerce/pricing/calculation/calculate.js';
import type {
  Calculation,
  CalculationLine,
  CalculationPromotion,
  Explanation,
  TaxDecision,
} from '../../../src/modules/commerce/pricing/calculation/calculation.js';
import type { PromotionAction, PromotionConditions } from '../../../src/modules/commerce/pricing/promotions/promotion.js';

const RATE = { id: 'txr_19' as TaxRateId, name: 'VAT 19 %', millionths: 190_000 };
export const taxed: TaxDecision = { treatment: 'TAXED', rate: RATE, homeMillionths: 190_000 };
export const exempt: TaxDecision = { treatment: 'EXEMPT', rate: null, homeMillionths: 190_000 };
export const ALWAYS: PromotionConditions = {
  ...{ minimumSubtotalMinor: null, minimumQuantity: null, firstOrderOnly: false },
  ...{ productIds: [], variantIds: [], categoryIds: [], customerGroupIds: [] },
};

type Bought = { unit: number; quantity?: number; includesTax?: boolean; tax?: TaxDecision; product?: string; category?: string };

export function line({ unit, quantity = 1, includesTax = true, tax = taxed, product = 'p', category = 'c' }: Bought): CalculationLine {
  return {
    ...{ variantId: `${product}-v` as VariantId, productId: product as ProductId, categoryIds: [category as CategoryId], quantity, tax },
    price: { amountMinor: unit, currencyCode: 'EUR', includesTax, priceListId: null, priceListName: null, minimumQuantity: 1 },
  };
}

let promotions = 0;
export function promotion(action: PromotionAction, more: Partial<CalculationPromotion> = {}): CalculationPromotion {
  promotions += 1;
  const id = `prm_${String(promotions).padStart(5, '0')}` as PromotionId;
  return {
    ...{ id, name: id, currencyCode: null, action, conditions: ALWAYS, priority: 0, stacking: 'COMBINABLE' },
    ...{ combinationGroup: null, couponId: null as CouponId | null, isUsedUp: false },
    ...more,
  };
}

export function priced(lines: readonly CalculationLine[], more: Partial<Calculation> = {}): Explanation {
  return calculate({
    ...{ currencyCode: 'EUR', lines, promotions: [], buyer: { groupIds: new Set(), isFirstOrder: false } },
    rounding: { mode: 'HALF_UP', taxOn: 'LINE', payableStep: 1 },
    ...more,
  });
}
