/** What of it is shown to whom: whoever may read orders sees it all, and everybody else, who has come by a cart or as the customer, what is for them. */
import { z } from 'zod';
import { momentInCursor } from '../../../../kernel/inputs.js';
import { pageRequest, toPage } from '../../../../kernel/page.js';
import { timelineEntryId } from '../../ids.js';
import { noteById, notesOfOrder, shownTimelinesOfOrders, timelinesOfOrders } from './loaders.js';
const LATEST_FIRST = { name: 'order_timeline.OCCURRED_AT.DESC', values: z.tuple([momentInCursor, z.uuid()]) };
/** The latest first; the pages of several orders are read in one statement. */
export async function timelineOfOrder(ctx, { id, currencyCode }, page) {
    const request = pageRequest(page, LATEST_FIRST);
    const rows = (await ctx.load(seesAll(ctx) ? timelinesOfOrders : shownTimelinesOfOrders, { parentId: id, request })) ?? [];
    const priced = rows.map((row) => ({ ...row, currencyCode }));
    return toPage(priced, request, ({ occurredAt, id: entry }) => [occurredAt.getTime(), timelineEntryId.toUuid(entry)]);
}
export async function notesOf(ctx, { id }) {
    const notes = (await ctx.load(notesOfOrder, id)) ?? [];
    return notes.filter((note) => isShown(ctx, note));
}
/** Null for what is no note, and for a note that was deleted. */
export async function noteOf(ctx, { noteId }) {
    const note = noteId && (await ctx.load(noteById, noteId));
    return note && isShown(ctx, note) ? note : null;
}
function isShown(ctx, { audience }) {
    return audience === 'CUSTOMER' || seesAll(ctx);
}
function seesAll({ actor }) {
    return actor.permissions.has('orders:read');
}
//# sourceMappingURL=service.js.map