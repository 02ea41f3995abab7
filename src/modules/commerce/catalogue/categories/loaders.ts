import { defineLoader } from '../../../../kernel/context.js';
import { type NestedPage, groupByPage, keyOfNestedPage } from '../../../../kernel/nested-pages.js';
import type { CategoryId } from '../../ids.js';
import { listCategoriesByIds, listChildren } from './queries.js';
import type { CategoryRow } from './tables.js';

export const categoryById = defineLoader<CategoryId, CategoryRow>({
  name: 'commerce.categoryById',
  keyOf: (id) => id,
  load: async (db, ids) => new Map((await listCategoriesByIds(db, ids)).map((category) => [category.id, category])),
});

export const childrenOfCategories = defineLoader<NestedPage<CategoryId>, readonly CategoryRow[]>({
  name: 'commerce.childrenOfCategories',
  keyOf: keyOfNestedPage,
  load: async (db, pages) => groupByPage(await listChildren(db, pages), pages),
});
