/** What an order says besides its lines: everything that follows from its price. */
import type { Explanation } from '../../../pricing/calculation/calculation.js';
import { showExplanation } from '../../../pricing/explanation/view.js';
import type { PromotionOfOrder, TaxShare } from '../../tables.js';
import type { PricedOrder } from '../pricing.js';

export type OrderContent = ReturnType<typeof contentOf>;

export function contentOf({ goods, whole, coupons, rounding }: PricedOrder) {
  const { subtotalMinor, discountMinor, netMinor, taxMinor, totalMinor, roundingMinor, payableMinor, taxes } = whole;
  const applied = appliedPromotions(goods);
  const promotions: readonly PromotionOfOrder[] = applied.map(({ promotion: { id: promotionId, name, couponId }, discountMinor: amount }) => ({
    ...{ promotionId, name, couponId, discountMinor: amount },
  }));
  return {
    ...{ subtotalMinor, discountMinor, netMinor, taxMinor, totalMinor, roundingMinor, payableMinor, taxes, ...shippingOf(whole), promotions },
    // Promotions that did not count are left out: there may be two hundred of them.
    explanation: showExplanation({ ...goods, promotions: applied }, { coupons, rounding }),
  };
}

export function appliedPromotions({ promotions }: Explanation) {
  return promotions.filter(({ outcome }) => outcome === 'APPLIED');
}

function shippingOf({ shipping }: Explanation) {
  const { treatment, rate } = shipping?.line.tax ?? {};
  const shippingTaxShare: TaxShare | null = treatment === undefined ? null : { treatment, rate: rate ?? null };
  return {
    ...{ shippingMethodId: shipping?.line.methodId ?? null, shippingMethodName: shipping?.line.methodName ?? null },
    ...{ shippingNetMinor: shipping?.netMinor ?? 0, shippingTaxMinor: shipping?.taxMinor ?? 0, shippingTaxShare },
  };
}
