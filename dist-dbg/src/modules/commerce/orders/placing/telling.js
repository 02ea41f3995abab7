/** What is told of a placed order: ids and amounts, nothing of the person. */
import { timesMinor } from '../../../../kernel/amounts.js';
import { orderPlaced } from '../events.js';
import { postingsOfSale } from './postings.js';
export function tellPlaced(order, lines) {
    const { id: orderId, number, source, customerId, currencyCode, shippingMethodId, shippingNetMinor, shippingTaxMinor } = order;
    const { subtotalMinor, discountMinor, netMinor, taxMinor, totalMinor, roundingMinor, payableMinor, giftCardMinor, taxes } = order;
    return orderPlaced({
        ...{ orderId, number, source, customerId, currencyCode, paymentMethod: order.paymentMethod, lines: lines.map(tellLine) },
        shipping: shippingMethodId && { shippingMethodId, netMinor: shippingNetMinor, taxMinor: shippingTaxMinor },
        taxes: taxes.map(tellTax),
        promotions: order.promotions.map(({ promotionId, couponId, discountMinor: amount }) => ({ promotionId, couponId, discountMinor: amount })),
        giftCards: order.giftCards.map(({ giftCardId, amountMinor }) => ({ giftCardId, amountMinor })),
        ...{ subtotalMinor, discountMinor, netMinor, taxMinor, totalMinor, roundingMinor, payableMinor, giftCardMinor },
        postings: postingsOfSale({ goodsNetMinor: netMinor - shippingNetMinor, shippingNetMinor, taxes, roundingMinor, giftCardMinor }),
    });
}
export function tellTax({ treatment, rate, netMinor, taxMinor }) {
    return { treatment, taxRateId: rate?.id ?? null, millionths: rate?.millionths ?? null, netMinor, taxMinor };
}
function tellLine({ id: lineId, unitCostMinor, costCurrencyCode, ...line }) {
    const { variantId, productId, sku, quantity, subtotalMinor, discountMinor, netMinor, taxMinor, totalMinor, taxRateId } = line;
    return {
        ...{ lineId, variantId, productId, sku, quantity, subtotalMinor, discountMinor, netMinor, taxMinor, totalMinor, taxRateId },
        ...{ costMinor: unitCostMinor === null ? null : timesMinor(unitCostMinor, quantity), costCurrencyCode },
    };
}
//# sourceMappingURL=telling.js.map