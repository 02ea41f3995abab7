import { categoryId, productTypeId } from '../../../ids.js';
import { PRICE_LADDER, countPlaces, countValues } from './queries.js';
/** Up to so many products everything is counted. */
const COUNTED_MAX = 20_000;
/**
 * Protects the database from lists of everything, which strangers may ask for: of a longer list the attributes and the stock of about so many products are
 * read, and counted on to the whole. What a tenth of the products have is then shown as 9.4 to 10.6 percent of them, 19 times of 20.
 */
const SAMPLE = 10_000;
/** Of all products that meet the filter, on whatever page they stand. In two statements: the first says whether the second has to look at all of them. */
export async function countFacets(ctx, filter) {
    const places = byKind(await ctx.read((db) => countPlaces(db, filter)));
    const all = places('all')[0]?.count ?? 0;
    const every = all > COUNTED_MAX ? Math.ceil(all / SAMPLE) : 1;
    const values = byKind(await ctx.read((db) => countValues(db, { filter, every })));
    const read = values('read')[0]?.count ?? 0;
    const estimated = (row) => (every === 1 ? row : { ...row, count: Math.round((row.count * all) / Math.max(1, read)) });
    return {
        categories: places('category')
            .map(({ value, count }) => ({ categoryId: categoryId.fromUuid(value ?? ''), count }))
            .sort(mostFirst),
        productTypes: places('type')
            .map(({ value, count }) => ({ productTypeId: productTypeId.fromUuid(value ?? ''), count }))
            .sort(mostFirst),
        attributes: toAttributes(values('value').map(estimated), values('range')),
        prices: places('price').map(toPriceRange).sort(byCurrencyAndPrice),
        inStock: values('stock').map(estimated)[0]?.count ?? 0,
        sampleSize: every === 1 ? null : read,
    };
}
function byKind(rows) {
    const grouped = Map.groupBy(rows, ({ kind }) => kind);
    return (kind) => grouped.get(kind) ?? [];
}
function mostFirst(one, other) {
    return other.count - one.count;
}
function toAttributes(values, ranges) {
    const keys = [...new Set([...values, ...ranges].flatMap(({ key }) => key ?? []))].sort();
    return keys.map((key) => {
        const range = ranges.find((one) => one.key === key);
        const own = values.filter((one) => one.key === key).sort(mostFirst);
        return { key, values: own.map(({ value, count }) => ({ value: value ?? '', count })), min: range?.lowest ?? null, max: range?.highest ?? null };
    });
}
/** Step 0 lies below the ladder: what costs nothing. */
function toPriceRange({ key, lowest, count }) {
    const [step, currencyCode] = [lowest ?? 0, key ?? ''];
    const from = step === 0 ? 0 : (PRICE_LADDER[step - 1] ?? 0);
    const to = PRICE_LADDER[step] ?? Number.MAX_SAFE_INTEGER;
    return { from: { amountMinor: from, currencyCode }, to: { amountMinor: to, currencyCode }, count };
}
function byCurrencyAndPrice(one, other) {
    if (one.from.currencyCode !== other.from.currencyCode)
        return one.from.currencyCode < other.from.currencyCode ? -1 : 1;
    return one.from.amountMinor - other.from.amountMinor;
}
//# sourceMappingURL=service.js.map