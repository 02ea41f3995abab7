import { showExplanation } from '../../../pricing/explanation/view.js';
export function contentOf({ goods, whole, coupons, rounding }) {
    const { subtotalMinor, discountMinor, netMinor, taxMinor, totalMinor, roundingMinor, payableMinor, taxes } = whole;
    const applied = appliedPromotions(goods);
    const promotions = applied.map(({ promotion: { id: promotionId, name, couponId }, discountMinor: amount }) => ({
        ...{ promotionId, name, couponId, discountMinor: amount },
    }));
    return {
        ...{ subtotalMinor, discountMinor, netMinor, taxMinor, totalMinor, roundingMinor, payableMinor, taxes, ...shippingOf(whole), promotions },
        // Promotions that did not count are left out: there may be two hundred of them.
        explanation: showExplanation({ ...goods, promotions: applied }, { coupons, rounding }),
    };
}
export function appliedPromotions({ promotions }) {
    return promotions.filter(({ outcome }) => outcome === 'APPLIED');
}
function shippingOf({ shipping }) {
    const { treatment, rate } = shipping?.line.tax ?? {};
    const shippingTaxShare = treatment === undefined ? null : { treatment, rate: rate ?? null };
    return {
        ...{ shippingMethodId: shipping?.line.methodId ?? null, shippingMethodName: shipping?.line.methodName ?? null },
        ...{ shippingNetMinor: shipping?.netMinor ?? 0, shippingTaxMinor: shipping?.taxMinor ?? 0, shippingTaxShare },
    };
}
//# sourceMappingURL=content.js.map