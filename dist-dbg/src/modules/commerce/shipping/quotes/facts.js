import { listActiveShippingMethods, listRatesInCountry } from '../methods/queries.js';
import { listVariantWeights } from '../weights/weights.js';
/** What shipping adds to the facts of prices, in three statements for any number of lines. */
export async function readShippingFacts(db, { lines, ...asked }) {
    const ids = [...new Set(lines.map(({ variantId }) => variantId))];
    const weights = new Map((await listVariantWeights(db, ids)).map(({ variantId, grams }) => [variantId, grams]));
    return {
        methods: await readShippingMethods(db, asked),
        lines: lines.map((line) => ({ ...line, weightGrams: weights.get(line.variantId) ?? null })),
    };
}
/** Without those that are switched off, in two statements. Carts and orders, which know their weights, read it here, too. */
export async function readShippingMethods(db, { place, defaultCode }) {
    const methods = await listActiveShippingMethods(db, defaultCode);
    const rates = Map.groupBy(await listRatesInCountry(db, place.countryCode), ({ shippingMethodId }) => shippingMethodId);
    return methods.map((method) => ({ ...method, rates: (rates.get(method.id) ?? []) }));
}
//# sourceMappingURL=facts.js.map