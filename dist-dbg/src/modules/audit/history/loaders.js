import { defineControlLoader } from '../../../kernel/context.js';
import { groupByPage, keyOfNestedPage } from '../../../kernel/nested-pages.js';
import { listControlEntriesBySubject } from './queries.js';
/** What happened to something of the control plane, the newest first. */
export const controlEntriesOfSubjects = defineControlLoader({
    name: 'audit.controlEntriesOfSubjects',
    keyOf: keyOfNestedPage,
    load: async (db, pages) => groupByPage(await listControlEntriesBySubject(db, pages), pages),
});
//# sourceMappingURL=loaders.js.map