/** What a shop of the demo sells. Every leaf of its categories has ten series of four kinds: forty products. */
export const kind = (name, priceMinor, about) => ({ name, about, priceMinor });
//# sourceMappingURL=shop.js.map