/** What of it is shown to whom: whoever may read orders sees it all, and everybody else, who has come by a cart or as the customer, what is for them. */
import { z } from 'zod';
import type { Ctx } from '../../../../kernel/context.js';
import { momentInCursor } from '../../../../kernel/inputs.js';
import { type Page, type PageArguments, type PageOrder, pageRequest, toPage } from '../../../../kernel/page.js';
import { timelineEntryId } from '../../ids.js';
import type { OrderRow } from '../../orders/tables.js';
import type { NoteRow, TimelineRow } from '../tables.js';
import { noteById, notesOfOrder, shownTimelinesOfOrders, timelinesOfOrders } from './loaders.js';

const LATEST_FIRST: PageOrder = { name: 'order_timeline.OCCURRED_AT.DESC', values: z.tuple([momentInCursor, z.uuid()]) };

/** With the currency of its order. */
export type TimelineEntry = TimelineRow & { readonly currencyCode: string };

/** The latest first; the pages of several orders are read in one statement. */
export async function timelineOfOrder(ctx: Ctx, { id, currencyCode }: OrderRow, page: PageArguments): Promise<Page<TimelineEntry>> {
  const request = pageRequest(page, LATEST_FIRST);
  const rows = (await ctx.load(seesAll(ctx) ? timelinesOfOrders : shownTimelinesOfOrders, { parentId: id, request })) ?? [];
  const priced = rows.map((row) => ({ ...row, currencyCode }));
  return toPage(priced, request, ({ occurredAt, id: entry }) => [occurredAt.getTime(), timelineEntryId.toUuid(entry)]);
}

export async function notesOf(ctx: Ctx, { id }: OrderRow): Promise<readonly NoteRow[]> {
  const notes = (await ctx.load(notesOfOrder, id)) ?? [];
  return notes.filter((note) => isShown(ctx, note));
}

/** Null for what is no note, and for a note that was deleted. */
export async function noteOf(ctx: Ctx, { noteId }: TimelineRow): Promise<NoteRow | null> {
  const note = noteId && (await ctx.load(noteById, noteId));
  return note && isShown(ctx, note) ? note : null;
}

function isShown(ctx: Ctx, { audience }: NoteRow): boolean {
  return audience === 'CUSTOMER' || seesAll(ctx);
}

function seesAll({ actor }: Ctx): boolean {
  return actor.permissions.has('orders:read');
}
