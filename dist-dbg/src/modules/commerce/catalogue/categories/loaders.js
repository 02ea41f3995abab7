import { defineLoader } from '../../../../kernel/context.js';
import { groupByPage, keyOfNestedPage } from '../../../../kernel/nested-pages.js';
import { listCategoriesByIds, listChildren } from './queries.js';
import { listAncestors } from './tree.js';
export const categoryById = defineLoader({
    name: 'commerce.categoryById',
    keyOf: (id) => id,
    load: async (db, ids) => new Map((await listCategoriesByIds(db, ids)).map((category) => [category.id, category])),
});
export const childrenOfCategories = defineLoader({
    name: 'commerce.childrenOfCategories',
    keyOf: keyOfNestedPage,
    load: async (db, pages) => groupByPage(await listChildren(db, pages), pages),
});
/** The root first; none for a root. */
export const ancestorsOfCategories = defineLoader({
    name: 'commerce.ancestorsOfCategories',
    keyOf: (id) => id,
    async load(db, ids) {
        const rows = Map.groupBy(await listAncestors(db, ids), ({ startId }) => startId);
        return new Map([...rows].map(([id, above]) => [id, above.map(({ row }) => row)]));
    },
});
//# sourceMappingURL=loaders.js.map