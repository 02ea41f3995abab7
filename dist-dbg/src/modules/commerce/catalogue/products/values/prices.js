/** The lowest price in the currency of the first variant: what lists are ordered by. */
export function lowestPrice(variants) {
    const currencyCode = variants[0]?.price.currencyCode ?? null;
    const prices = variants.filter(({ price }) => price.currencyCode === currencyCode).map(({ price }) => price.amountMinor);
    return { priceFromMinor: prices.length === 0 ? 0 : Math.min(...prices), priceFromCurrency: currencyCode };
}
//# sourceMappingURL=prices.js.map