/** What a quote adds to the calculation of the goods that it is for (`addShipping`). Null unless the method is offered. */
export function chargeOf(quote, { goods, taxOf, includesTax }) {
    const { method, usualMinor, freeBecause } = quote;
    if (usualMinor === null)
        return null;
    const promotion = freeBecause === 'PROMOTION' ? goods.promotions.find((one) => one.promotion.id === goods.freeShippingBy)?.promotion : null;
    return {
        ...{ methodId: method.id, methodName: method.name, price: { amountMinor: usualMinor, includesTax }, tax: taxOf(method.taxedAs) },
        free: freeBecause === null ? null : { promotion: promotion ?? null },
    };
}
//# sourceMappingURL=charge.js.map