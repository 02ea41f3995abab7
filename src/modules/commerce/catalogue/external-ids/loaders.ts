import { defineLoader } from '../../../../kernel/context.js';
import type { ProductId, VariantId } from '../../ids.js';
import { listProductExternalIds, listVariantExternalIds } from './queries.js';

type Named = { readonly source: string; readonly externalId: string };

export const externalIdsOfProducts = defineLoader<ProductId, readonly Named[]>({
  name: 'commerce.externalIdsOfProducts',
  keyOf: (id) => id,
  load: async (db, ids) => Map.groupBy(await listProductExternalIds(db, ids), ({ productId }) => productId),
});

export const externalIdsOfVariants = defineLoader<VariantId, readonly Named[]>({
  name: 'commerce.externalIdsOfVariants',
  keyOf: (id) => id,
  load: async (db, ids) => Map.groupBy(await listVariantExternalIds(db, ids), ({ variantId }) => variantId),
});
