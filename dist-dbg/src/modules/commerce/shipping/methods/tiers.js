/** Prices in steps. A tier reaches from its beginning up to, but without, that of the next one, so that there are no gaps and no overlaps. */
import { invariant } from '../../../../kernel/assert.js';
/** FLAT: one price. WEIGHT: by grams. TOTAL: by what the goods cost, in minor units. */
export const rateBases = ['FLAT', 'WEIGHT', 'TOTAL'];
/** The price of the last tier that begins at the amount or below. The first one begins at 0. */
export function priceAt(tiers, amount) {
    const tier = tiers.findLast(({ from }) => from <= amount);
    invariant(tier, 'the first tier begins at 0');
    return tier.priceMinor;
}
/** What keeps tiers from being a rate: of a weight, more must never cost less. */
export function tierProblems(tiers, basis) {
    return tiers.flatMap(({ from, priceMinor }, index) => {
        const before = tiers[index - 1];
        if (!before)
            return from === 0 ? [] : [{ index, field: 'from', reason: 'CONTRADICTION', message: 'must begin at 0' }];
        const order = from > before.from ? [] : [{ index, field: 'from', reason: 'CONTRADICTION', message: 'must be more than that of the tier before' }];
        const falls = basis === 'WEIGHT' && priceMinor < before.priceMinor;
        return falls ? [...order, { index, field: 'price', reason: 'CONTRADICTION', message: 'must not be less than that of a smaller weight' }] : order;
    });
}
//# sourceMappingURL=tiers.js.map