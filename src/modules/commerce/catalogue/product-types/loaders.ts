import { defineLoader } from '../../../../kernel/context.js';
import type { ProductTypeId } from '../../ids.js';
import { listProductTypesByIds } from './queries.js';
import type { ProductTypeRow } from './tables.js';

export const productTypeById = defineLoader<ProductTypeId, ProductTypeRow>({
  name: 'commerce.productTypeById',
  keyOf: (id) => id,
  load: async (db, ids) => new Map((await listProductTypesByIds(db, ids)).map((type) => [type.id, type])),
});
