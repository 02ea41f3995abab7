import { defineControlLoader } from '../../../kernel/context.js';
import { type NestedPage, groupByPage, keyOfNestedPage } from '../../../kernel/nested-pages.js';
import { type ControlEntry, listControlEntriesBySubject } from './queries.js';

/** What happened to something of the control plane, the newest first. */
export const controlEntriesOfSubjects = defineControlLoader<NestedPage<string>, readonly ControlEntry[]>({
  name: 'audit.controlEntriesOfSubjects',
  keyOf: keyOfNestedPage,
  load: async (db, pages) => groupByPage(await listControlEntriesBySubject(db, pages), pages),
});
