/** How much may be in an order. What keeps one order from locking the stock of a whole shop; a cart holds no more lines. */
export const ORDER_LINES_MAX = 200;
export const GIFT_CARDS_MAX = 5;
/** As of price explanations: each code that is not known counts as a guess. */
export const COUPON_CODES_MAX = 10;
/** Parcels of one order: they are read with it. */
export const SHIPMENTS_MAX = 200;
export const CREDITS_MAX = 500;
export const RETURNS_MAX = 200;
/** Each attempt to pay is a payment: bounds what is read of one order, and how often a provider is asked for it. */
export const PAYMENTS_OF_ORDER_MAX = 100;
/** How often what was sent in exchange is exchanged again: money that comes back goes back through all of these orders, each of them locked. */
export const EXCHANGE_DEPTH_MAX = 20;
/** Versions of one order, each with lines of its own: they are read together. */
export const EDITS_MAX = 100;
//# sourceMappingURL=bounds.js.map