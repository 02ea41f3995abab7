/** What the shop has of the customer: what came without what was given back, or is about to be. */
export function keptOf({ capturedMinor, giftCardMinor, refundedMinor, giftCardReturnedMinor }) {
    return capturedMinor + giftCardMinor - refundedMinor - giftCardReturnedMinor;
}
/** What is still to come; 0 when enough came. */
export function dueOf(order) {
    return Math.max(0, order.payableMinor - order.creditedMinor - keptOf(order));
}
/** What came above what is owed, and is to be given back. */
export function overpaidOf(order) {
    return Math.max(0, keptOf(order) - (order.payableMinor - order.creditedMinor));
}
//# sourceMappingURL=standing.js.map