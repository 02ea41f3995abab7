import { defineLoader } from '../../../../kernel/context.js';
import { listOffers } from './offers.js';
import { listPriceListsByIds } from './queries.js';
export const offersForVariants = defineLoader({
    name: 'commerce.offersForVariants',
    keyOf: keyOfAsked,
    load: async (db, asked) => {
        const offers = await listOffers(db, asked);
        return new Map(asked.map((one, ordinal) => [keyOfAsked(one), offers.get(ordinal) ?? []]));
    },
});
function keyOfAsked({ variantId, currencyCode, quantity, groupIds, at }) {
    return [variantId, currencyCode, quantity, at.getTime(), ...groupIds].join(' ');
}
export const priceListById = defineLoader({
    name: 'commerce.priceListById',
    keyOf: (id) => id,
    load: async (db, ids) => new Map((await listPriceListsByIds(db, ids)).map((list) => [list.id, list])),
});
//# sourceMappingURL=loaders.js.map