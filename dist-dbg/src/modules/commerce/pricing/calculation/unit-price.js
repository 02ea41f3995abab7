/**
 * First the list: the highest priority, then one for a group before one for everybody, then the one that began last. In it the tier: the largest
 * minimum that the quantity reaches. Without any, the variant's own price; null when that is in another currency.
 */
export function pickPrice(offers, { currencyCode, base }) {
    const [best] = offers.toSorted(byPrecedence);
    if (best) {
        const { amountMinor, includesTax, priceListId, priceListName, minimumQuantity } = best;
        return { amountMinor, currencyCode, includesTax, priceListId, priceListName, minimumQuantity };
    }
    if (base.currencyCode !== currencyCode)
        return null;
    return { ...base, priceListId: null, priceListName: null, minimumQuantity: 1 };
}
function byPrecedence(one, other) {
    return (other.priority - one.priority ||
        Number(other.customerGroupId !== null) - Number(one.customerGroupId !== null) ||
        other.validFrom.getTime() - one.validFrom.getTime() ||
        compare(one.priceListId, other.priceListId) ||
        other.minimumQuantity - one.minimumQuantity);
}
function compare(one, other) {
    if (one === other)
        return 0;
    return one < other ? -1 : 1;
}
//# sourceMappingURL=unit-price.js.map