import { defineLoader } from '../../../kernel/context.js';
import type { StockItemId } from '../ids.js';
import { listItemsByIds, listLevelsOfItems } from './queries.js';
import type { ItemRow, LevelRow } from './tables.js';

export const stockItemById = defineLoader<StockItemId, ItemRow>({
  name: 'inventory.stockItemById',
  keyOf: (id) => id,
  load: async (db, ids) => new Map((await listItemsByIds(db, ids)).map((item) => [item.id, item])),
});

export const levelsOfItems = defineLoader<StockItemId, readonly LevelRow[]>({
  name: 'inventory.levelsOfItems',
  keyOf: (id) => id,
  load: async (db, ids) => Map.groupBy(await listLevelsOfItems(db, ids), (level) => level.itemId),
});
