import { defineLoader } from '../../../kernel/context.js';
import type { StockLocationId } from '../ids.js';
import { listLocationsByIds } from './queries.js';
import type { LocationRow } from './tables.js';

export const locationById = defineLoader<StockLocationId, LocationRow>({
  name: 'inventory.locationById',
  keyOf: (id) => id,
  load: async (db, ids) => new Map((await listLocationsByIds(db, ids)).map((location) => [location.id, location])),
});
