import { defineLoader } from '../../../kernel/context.js';
import type { StockTakeId } from '../ids.js';
import { type Progress, measureTakes } from './queries.js';

export const progressOfTakes = defineLoader<StockTakeId, Progress>({
  name: 'inventory.progressOfTakes',
  keyOf: (id) => id,
  load: async (db, ids) => new Map((await measureTakes(db, ids)).map(({ id, ...progress }) => [id, progress])),
});
