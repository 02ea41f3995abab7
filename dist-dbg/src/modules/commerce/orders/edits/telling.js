/** An edit as it is kept, and as it is told: ids and amounts, nothing of the person, and not why. */
import { orderEdited } from '../events.js';
import { postingsOfDifference, postingsOfSale } from '../placing/postings.js';
import { lineOf } from './line-changes.js';
export function tellEdited({ order, content, changes }, { id: editId, version, refundMinor }) {
    const more = (key) => content[key] - order[key];
    return orderEdited({
        ...{ orderId: order.id, number: order.number, editId, version, currencyCode: order.currencyCode, lines: changes.map(tellChange) },
        ...{ shippingNetMinor: more('shippingNetMinor'), shippingTaxMinor: more('shippingTaxMinor'), netMinor: more('netMinor') },
        ...{ taxMinor: more('taxMinor'), totalMinor: more('totalMinor'), roundingMinor: more('roundingMinor'), payableMinor: more('payableMinor') },
        ...{ refundMinor, postings: postingsOfDifference(postingsOf(order), postingsOf(content)) },
    });
}
/** What the order says now, without its lines: they stay beside those that take their place. */
export function before(order) {
    const { subtotalMinor, discountMinor, netMinor, taxMinor, totalMinor, roundingMinor, payableMinor, taxes, promotions, explanation } = order;
    const { shippingMethodId, shippingMethodName, shippingNetMinor, shippingTaxMinor, shippingTaxShare } = order;
    return {
        ...{ subtotalMinor, discountMinor, netMinor, taxMinor, totalMinor, roundingMinor, payableMinor, taxes, promotions, explanation },
        ...{ shippingMethodId, shippingMethodName, shippingNetMinor, shippingTaxMinor, shippingTaxShare },
    };
}
export function unitsMore(changes) {
    return changes.reduce((sum, one) => sum + (one.after?.quantity ?? 0) - (one.before?.quantity ?? 0), 0);
}
/** What gift cards have paid is no part of it: they tell themselves what goes back to them. */
function postingsOf({ netMinor, shippingNetMinor, taxes, roundingMinor }) {
    return postingsOfSale({ goodsNetMinor: netMinor - shippingNetMinor, shippingNetMinor, taxes, roundingMinor, giftCardMinor: 0 });
}
function tellChange(change) {
    const { before: was, after } = change;
    const { variantId, productId, sku, unitCostMinor, costCurrencyCode } = lineOf(change);
    const more = (key) => (after?.[key] ?? 0) - (was?.[key] ?? 0);
    return {
        ...{ variantId, productId, sku, lineId: after?.id ?? null, previousLineId: was?.id ?? null },
        ...{ quantityBefore: was?.quantity ?? 0, quantity: after?.quantity ?? 0 },
        ...{ netMinor: more('netMinor'), taxMinor: more('taxMinor'), totalMinor: more('totalMinor') },
        ...{ costMinor: unitCostMinor === null ? null : unitCostMinor * more('quantity'), costCurrencyCode },
    };
}
//# sourceMappingURL=telling.js.map