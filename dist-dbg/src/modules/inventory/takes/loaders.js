import { defineLoader } from '../../../kernel/context.js';
import { measureTakes } from './queries.js';
export const progressOfTakes = defineLoader({
    name: 'inventory.progressOfTakes',
    keyOf: (id) => id,
    load: async (db, ids) => new Map((await measureTakes(db, ids)).map(({ id, ...progress }) => [id, progress])),
});
//# sourceMappingURL=loaders.js.map