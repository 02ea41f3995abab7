import { defineLoader } from '../../../../kernel/context.js';
import { type NestedPage, groupByPage, keyOfNestedPage } from '../../../../kernel/nested-pages.js';
import type { CategoryId, ProductId } from '../../ids.js';
import { countProductsByCategory, listProductsByCategory, listProductsByIds } from './queries.js';
import type { ProductRow } from './tables.js';

export const productById = defineLoader<ProductId, ProductRow>({
  name: 'commerce.productById',
  keyOf: (id) => id,
  load: async (db, ids) => new Map((await listProductsByIds(db, ids)).map((product) => [product.id, product])),
});

export const productsOfCategories = defineLoader<NestedPage<CategoryId>, readonly ProductRow[]>({
  name: 'commerce.productsOfCategories',
  keyOf: keyOfNestedPage,
  load: async (db, pages) => groupByPage(await listProductsByCategory(db, pages), pages),
});

export const productCountOfCategories = defineLoader<CategoryId, number>({
  name: 'commerce.productCountOfCategories',
  keyOf: (id) => id,
  load: async (db, ids) => new Map((await countProductsByCategory(db, ids)).map((one) => [one.categoryId ?? '', one.count])),
});
