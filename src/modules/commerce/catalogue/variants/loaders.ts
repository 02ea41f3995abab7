import { defineLoader } from '../../../../kernel/context.js';
import type { ProductId } from '../../ids.js';
import { listVariantsByProduct } from './queries.js';
import type { VariantRow } from './tables.js';

export const variantsOfProducts = defineLoader<ProductId, readonly VariantRow[]>({
  name: 'commerce.variantsOfProducts',
  keyOf: (id) => id,
  load: async (db, ids) => Map.groupBy(await listVariantsByProduct(db, ids), (variant) => variant.productId),
});
