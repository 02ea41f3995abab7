import { defineLoader } from '../../../../kernel/context.js';
import { type NestedPage, groupByPage, keyOfNestedPage } from '../../../../kernel/nested-pages.js';
import type { OrderId, OrderNoteId } from '../../ids.js';
import { listNotesByIds, listNotesOfOrders, listTimelines } from '../queries.js';
import type { NoteRow, TimelineRow } from '../tables.js';

export const timelinesOfOrders = defineLoader<NestedPage<OrderId>, readonly TimelineRow[]>({
  name: 'commerce.timelinesOfOrders',
  keyOf: keyOfNestedPage,
  load: async (db, pages) => groupByPage(await listTimelines(db, pages, 'staff'), pages),
});

export const shownTimelinesOfOrders = defineLoader<NestedPage<OrderId>, readonly TimelineRow[]>({
  name: 'commerce.shownTimelinesOfOrders',
  keyOf: keyOfNestedPage,
  load: async (db, pages) => groupByPage(await listTimelines(db, pages, 'customers'), pages),
});

export const notesOfOrder = defineLoader<OrderId, readonly NoteRow[]>({
  name: 'commerce.notesOfOrder',
  keyOf: (id) => id,
  load: async (db, ids) => Map.groupBy(await listNotesOfOrders(db, ids), ({ orderId }) => orderId),
});

export const noteById = defineLoader<OrderNoteId, NoteRow>({
  name: 'commerce.noteById',
  keyOf: (id) => id,
  load: async (db, ids) => new Map((await listNotesByIds(db, ids)).map((note) => [note.id, note])),
});
