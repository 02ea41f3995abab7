import { defineLoader } from '../../../kernel/context.js';
import { listItemsByIds, listLevelsOfItems } from './queries.js';
export const stockItemById = defineLoader({
    name: 'inventory.stockItemById',
    keyOf: (id) => id,
    load: async (db, ids) => new Map((await listItemsByIds(db, ids)).map((item) => [item.id, item])),
});
export const levelsOfItems = defineLoader({
    name: 'inventory.levelsOfItems',
    keyOf: (id) => id,
    load: async (db, ids) => Map.groupBy(await listLevelsOfItems(db, ids), (level) => level.itemId),
});
//# sourceMappingURL=loaders.js.map