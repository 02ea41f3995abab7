import { precisionAt } from '../../places/place.js';
/** Who is exempt pays none; a business abroad owes it itself; else the rate of the most precise zone counts, if there is one. */
export function decideTax(rules, { place, taxCategoryId, buyer }) {
    const homeMillionths = rateAt(rules, rules.home, taxCategoryId)?.millionths ?? 0;
    if (buyer.exemption !== null)
        return { treatment: 'EXEMPT', rate: null, homeMillionths };
    if (isReverseCharged(rules, place, buyer))
        return { treatment: 'REVERSE_CHARGE', rate: null, homeMillionths };
    const rate = rateAt(rules, place, taxCategoryId);
    return { treatment: rate ? 'TAXED' : 'UNTAXED', rate, homeMillionths };
}
function rateAt({ zones, rates }, place, category) {
    const candidates = rates
        .filter(({ taxCategoryId }) => taxCategoryId === category)
        .map((rate) => ({ rate, precision: precisionAt(zones.find(({ id }) => id === rate.taxZoneId)?.areas ?? [], place) }))
        .filter(({ precision }) => precision > 0)
        .toSorted((one, other) => other.precision - one.precision || (one.rate.taxZoneId < other.rate.taxZoneId ? -1 : 1));
    const [best] = candidates;
    return best ? { id: best.rate.id, name: best.rate.name, millionths: best.rate.millionths } : null;
}
/** Sold across a border inside a union to a business of another country of it (EU: Directive 2006/112/EC, articles 138 and 196). */
function isReverseCharged({ home, zones }, place, { vatId }) {
    if (vatId === null || place.countryCode === home.countryCode)
        return false;
    const businessAt = countryOfVatId(vatId);
    if (businessAt === home.countryCode)
        return false;
    const countries = [home.countryCode, place.countryCode, businessAt];
    return zones.some(({ areas, reverseCharge }) => reverseCharge && countries.every((code) => areas.some((area) => area.countryCode === code)));
}
/** Greece writes EL, and Northern Ireland XI, which belongs to no country of the union. */
function countryOfVatId(vatId) {
    const code = vatId.slice(0, 2);
    return code === 'EL' ? 'GR' : code;
}
//# sourceMappingURL=tax-decision.js.map