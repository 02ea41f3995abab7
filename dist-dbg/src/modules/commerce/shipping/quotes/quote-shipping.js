import { precisionAt } from '../../places/place.js';
import { priceAt } from '../methods/tiers.js';
export const quoteOutcomes = ['OFFERED', 'OTHER_CUSTOMERS', 'NOT_SENT_THERE', 'OTHER_CURRENCY', 'WEIGHT_UNKNOWN', 'TOO_HEAVY'];
/** One quote for each method, in the order of the methods. */
export function quoteShipping(facts) {
    const weightGrams = weightOf(facts.lines);
    return facts.methods.map((method) => quote(method, facts, weightGrams));
}
/** Null when a line's is not known. */
export function weightOf(lines) {
    if (lines.some((line) => line.weightGrams === null))
        return null;
    return lines.reduce((sum, { quantity, weightGrams }) => sum + quantity * (weightGrams ?? 0), 0);
}
function quote(method, facts, weightGrams) {
    const refused = (outcome) => ({
        ...{ method, outcome, priceMinor: null, usualMinor: null, rate: null, freeBecause: null },
    });
    const { customerGroupIds, weightMaxGrams } = method;
    if (customerGroupIds.length > 0 && !customerGroupIds.some((id) => facts.groupIds.has(id)))
        return refused('OTHER_CUSTOMERS');
    const there = method.rates.filter(({ areas }) => precisionAt(areas, facts.place) > 0);
    if (there.length === 0)
        return refused('NOT_SENT_THERE');
    const rate = mostPrecise(there, facts);
    if (!rate)
        return refused('OTHER_CURRENCY');
    const goesByWeight = weightMaxGrams !== null || rate.basis === 'WEIGHT';
    if (goesByWeight && weightGrams === null)
        return refused('WEIGHT_UNKNOWN');
    if (weightMaxGrams !== null && (weightGrams ?? 0) > weightMaxGrams)
        return refused('TOO_HEAVY');
    const usualMinor = priceAt(rate.tiers, rate.basis === 'WEIGHT' ? (weightGrams ?? 0) : facts.totalMinor);
    const freeBecause = usualMinor === 0 ? null : reasonToBeFree(rate, facts);
    return { method, outcome: 'OFFERED', priceMinor: freeBecause === null ? usualMinor : 0, usualMinor, rate, freeBecause };
}
/** As with taxes: the longest postal prefix, then a region, then a country; of equal ones the zone that is older. */
function mostPrecise(rates, { currencyCode, place }) {
    const [best] = rates
        .filter((rate) => rate.currencyCode === currencyCode)
        .map((rate) => ({ rate, precision: precisionAt(rate.areas, place) }))
        .toSorted((one, other) => other.precision - one.precision || (one.rate.shippingZoneId < other.rate.shippingZoneId ? -1 : 1));
    return best?.rate ?? null;
}
function reasonToBeFree({ freeFromMinor }, { totalMinor, freeShippingBy }) {
    if (freeFromMinor !== null && totalMinor >= freeFromMinor)
        return 'TOTAL';
    return freeShippingBy === null ? null : 'PROMOTION';
}
//# sourceMappingURL=quote-shipping.js.map