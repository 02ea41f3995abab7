/** What it is about. */
export function lineOf(change) {
    return change.before === null ? change.after : change.before;
}
export function changesOf({ order, before, wanted, priced }) {
    const sinceVersion = order.version + 1;
    const last = Math.max(...before.map(({ position }) => position));
    const kept = wanted.filter(({ was }) => was !== null).length;
    const lines = priced.map((line, index) => {
        const was = wanted[index]?.was ?? null;
        if (was === null)
            return { ...line, position: last + 1 + index - kept, sinceVersion };
        const after = { ...line, ...nameOf(was), sinceVersion };
        return saysTheSame(was, after) ? was : after;
    });
    const stays = new Set(wanted.flatMap(({ was }) => was?.id ?? []));
    const removed = before.filter(({ id }) => !stays.has(id)).map((line) => ({ before: line, after: null }));
    const others = lines.map((after, index) => ({ before: wanted[index]?.was ?? null, after }));
    return { lines, changes: [...removed, ...others.filter((one) => one.before !== one.after)] };
}
/** What was sold is the same thing, whatever it is called and has cost the shop since; and its stock is kept as it was. */
function nameOf(was) {
    const { position, variantId, productId, stockItemId, isStocked, sku, productName, variantTitle, unitCostMinor, costCurrencyCode } = was;
    return { position, variantId, productId, stockItemId, isStocked, sku, productName, variantTitle, unitCostMinor, costCurrencyCode };
}
const SAID = [
    ...['quantity', 'unitPriceMinor', 'includesTax', 'subtotalMinor', 'discountMinor', 'netMinor', 'taxMinor', 'totalMinor'],
    ...['taxTreatment', 'taxRateId', 'taxRateName', 'taxMillionths'],
];
function saysTheSame(one, other) {
    return SAID.every((key) => one[key] === other[key]);
}
//# sourceMappingURL=line-changes.js.map