import { defineControlLoader } from '../../../kernel/context.js';
import { listStandings } from './queries.js';
export const standingOfTenant = defineControlLoader({
    name: 'usage.standingOfTenant',
    keyOf: ({ id }) => id,
    load: async (db, asked) => new Map((await listStandings(db, asked)).map((standing) => [standing.tenantId, standing])),
});
//# sourceMappingURL=loaders.js.map