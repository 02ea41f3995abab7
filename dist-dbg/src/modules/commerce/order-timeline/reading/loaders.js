import { defineLoader } from '../../../../kernel/context.js';
import { groupByPage, keyOfNestedPage } from '../../../../kernel/nested-pages.js';
import { listNotesByIds, listNotesOfOrders, listTimelines } from '../queries.js';
export const timelinesOfOrders = defineLoader({
    name: 'commerce.timelinesOfOrders',
    keyOf: keyOfNestedPage,
    load: async (db, pages) => groupByPage(await listTimelines(db, pages, 'staff'), pages),
});
export const shownTimelinesOfOrders = defineLoader({
    name: 'commerce.shownTimelinesOfOrders',
    keyOf: keyOfNestedPage,
    load: async (db, pages) => groupByPage(await listTimelines(db, pages, 'customers'), pages),
});
export const notesOfOrder = defineLoader({
    name: 'commerce.notesOfOrder',
    keyOf: (id) => id,
    load: async (db, ids) => Map.groupBy(await listNotesOfOrders(db, ids), ({ orderId }) => orderId),
});
export const noteById = defineLoader({
    name: 'commerce.noteById',
    keyOf: (id) => id,
    load: async (db, ids) => new Map((await listNotesByIds(db, ids)).map((note) => [note.id, note])),
});
//# sourceMappingURL=loaders.js.map