import { defineLoader } from '../../../kernel/context.js';
import { listBodies } from './queries.js';
/** For a page of a hundred at a megabyte each this would be a hundred: few ask for the bodies of a list. */
export const bodyOfReceived = defineLoader({
    name: 'inbound.bodyOfReceived',
    keyOf: (id) => id,
    load: async (db, ids) => new Map((await listBodies(db, ids)).map(({ id, body }) => [id, body])),
});
//# sourceMappingURL=loaders.js.map