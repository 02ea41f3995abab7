import { defineLoader } from '../../../../kernel/context.js';
import { listVariantsByProduct } from './queries.js';
export const variantsOfProducts = defineLoader({
    name: 'commerce.variantsOfProducts',
    keyOf: (id) => id,
    load: async (db, ids) => Map.groupBy(await listVariantsByProduct(db, ids), (variant) => variant.productId),
});
//# sourceMappingURL=loaders.js.map