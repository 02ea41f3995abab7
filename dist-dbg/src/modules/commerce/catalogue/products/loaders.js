import { defineLoader } from '../../../../kernel/context.js';
import { groupByPage, keyOfNestedPage } from '../../../../kernel/nested-pages.js';
import { countProductsByCategory, listProductsByCategory, listProductsByIds } from './queries.js';
export const productById = defineLoader({
    name: 'commerce.productById',
    keyOf: (id) => id,
    load: async (db, ids) => new Map((await listProductsByIds(db, ids)).map((product) => [product.id, product])),
});
export const productsOfCategories = defineLoader({
    name: 'commerce.productsOfCategories',
    keyOf: keyOfNestedPage,
    load: async (db, pages) => groupByPage(await listProductsByCategory(db, pages), pages),
});
export const productCountOfCategories = defineLoader({
    name: 'commerce.productCountOfCategories',
    keyOf: (id) => id,
    load: async (db, ids) => new Map((await countProductsByCategory(db, ids)).map((one) => [one.categoryId ?? '', one.count])),
});
//# sourceMappingURL=loaders.js.map