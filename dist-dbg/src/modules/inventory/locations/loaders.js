import { defineLoader } from '../../../kernel/context.js';
import { listLocationsByIds } from './queries.js';
export const locationById = defineLoader({
    name: 'inventory.locationById',
    keyOf: (id) => id,
    load: async (db, ids) => new Map((await listLocationsByIds(db, ids)).map((location) => [location.id, location])),
});
//# sourceMappingURL=loaders.js.map