/** How much may be in a cart: what keeps a stranger from making one that is slow to price. */
export const LINES_MAX = 200;
/** Pieces of one line. Who needs more asks for an offer. */
export const QUANTITY_MAX = 1_000;
export const COUPONS_MAX = 10;
/** A cart that nothing was put into yet: strangers and robots make them by the thousand. */
export const EMPTY_CART_HOURS = 24;
//# sourceMappingURL=bounds.js.map