/** The problems of a cart as a refusal names them. Stock is not among them, but beside others: whoever is to have the last piece is decided by reserving it. */
export function whatBlocks({ problems, lines }) {
    const isBlocked = problems.some(({ kind }) => kind !== 'NOT_ENOUGH_STOCK');
    if (!isBlocked)
        return [];
    return problems.map((problem) => ({ path: pathOf(problem, lines), reason: problem.kind, message: describe(problem) }));
}
function pathOf({ variantId, couponCode }, lines) {
    if (variantId !== null)
        return `cart.lines.${lines.findIndex((line) => line.variantId === variantId)}`;
    return couponCode === null ? 'cart' : 'cart.coupons';
}
function describe({ kind, available, previousPrice, couponCode, shippingOutcome }) {
    if (previousPrice)
        return `was shown at ${previousPrice.amount} ${previousPrice.currencyCode}, and costs something else now`;
    if (available !== null)
        return `only ${available} can be had`;
    return [kind, couponCode, shippingOutcome].filter((part) => part !== null).join(' ');
}
//# sourceMappingURL=problems.js.map