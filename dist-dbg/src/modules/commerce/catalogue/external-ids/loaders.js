import { defineLoader } from '../../../../kernel/context.js';
import { listProductExternalIds, listVariantExternalIds } from './queries.js';
export const externalIdsOfProducts = defineLoader({
    name: 'commerce.externalIdsOfProducts',
    keyOf: (id) => id,
    load: async (db, ids) => Map.groupBy(await listProductExternalIds(db, ids), ({ productId }) => productId),
});
export const externalIdsOfVariants = defineLoader({
    name: 'commerce.externalIdsOfVariants',
    keyOf: (id) => id,
    load: async (db, ids) => Map.groupBy(await listVariantExternalIds(db, ids), ({ variantId }) => variantId),
});
//# sourceMappingURL=loaders.js.map