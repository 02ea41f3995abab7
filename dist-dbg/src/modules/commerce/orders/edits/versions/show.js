import { moneyIn } from '../../../pricing/explanation/view.js';
import { lineOf } from '../line-changes.js';
export function showTotals(totals, currencyCode) {
    const money = moneyIn(currencyCode);
    return {
        ...{ subtotal: money(totals.subtotalMinor), discount: money(totals.discountMinor) },
        ...{ shipping: money(totals.shippingNetMinor + totals.shippingTaxMinor), shippingMethodName: totals.shippingMethodName },
        ...{ net: money(totals.netMinor), tax: money(totals.taxMinor), total: money(totals.totalMinor) },
        ...{ rounding: money(totals.roundingMinor), payable: money(totals.payableMinor) },
    };
}
export function showChange(change, currencyCode) {
    const { before, after } = change;
    const { variantId, sku } = lineOf(change);
    const money = moneyIn(currencyCode);
    return {
        ...{ previousLineId: before?.id ?? null, lineId: after?.id ?? null, variantId, sku },
        ...{ quantityBefore: before?.quantity ?? 0, quantity: after?.quantity ?? 0 },
        ...{ totalBefore: money(before?.totalMinor ?? 0), total: money(after?.totalMinor ?? 0) },
    };
}
const KINDS = {
    ...{ user: 'USER', apiKey: 'API_KEY', customer: 'CUSTOMER', operator: 'OPERATOR', system: 'SYSTEM', anonymous: 'ANONYMOUS' },
};
export function showActor({ actorKind, actorId }) {
    return { kind: KINDS[actorKind], id: actorId };
}
//# sourceMappingURL=show.js.map