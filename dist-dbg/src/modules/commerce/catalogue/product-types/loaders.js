import { defineLoader } from '../../../../kernel/context.js';
import { listNamedAttributes, listProductTypesByIds } from './queries.js';
export const productTypeById = defineLoader({
    name: 'commerce.productTypeById',
    keyOf: (id) => id,
    load: async (db, ids) => new Map((await listProductTypesByIds(db, ids)).map((type) => [type.id, type])),
});
export const attributeByKey = defineLoader({
    name: 'commerce.attributeByKey',
    keyOf: (key) => key,
    load: async (db, keys) => new Map((await listNamedAttributes(db, keys)).map((attribute) => [attribute.key, attribute])),
});
//# sourceMappingURL=loaders.js.map