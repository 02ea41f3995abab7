/** Methods and rates as a client reads them. */
import { toDecimal } from '../../../../kernel/money.js';
export function showDelivery({ deliveryDaysMin, deliveryDaysMax }) {
    return deliveryDaysMin === null || deliveryDaysMax === null ? null : { daysMin: deliveryDaysMin, daysMax: deliveryDaysMax };
}
export function showRate({ shippingZoneId, currencyCode, basis, tiers, freeFromMinor }) {
    const money = (amountMinor) => toDecimal({ amountMinor, currencyCode });
    return {
        ...{ shippingZoneId, currencyCode, basis, freeFrom: freeFromMinor === null ? null : money(freeFromMinor) },
        tiers: tiers.map(({ from, priceMinor }) => ({
            fromGrams: basis === 'WEIGHT' ? from : null,
            fromTotal: basis === 'TOTAL' ? money(from) : null,
            price: money(priceMinor),
        })),
    };
}
//# sourceMappingURL=view.js.map