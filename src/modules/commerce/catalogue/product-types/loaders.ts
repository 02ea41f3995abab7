import { defineLoader } from '../../../../kernel/context.js';
import type { ProductTypeId } from '../../ids.js';
import { type NamedAttribute, listNamedAttributes, listProductTypesByIds } from './queries.js';
import type { ProductTypeRow } from './tables.js';

export const productTypeById = defineLoader<ProductTypeId, ProductTypeRow>({
  name: 'commerce.productTypeById',
  keyOf: (id) => id,
  load: async (db, ids) => new Map((await listProductTypesByIds(db, ids)).map((type) => [type.id, type])),
});

export const attributeByKey = defineLoader<string, NamedAttribute>({
  name: 'commerce.attributeByKey',
  keyOf: (key) => key,
  load: async (db, keys) => new Map((await listNamedAttributes(db, keys)).map((attribute) => [attribute.key, attribute])),
});
