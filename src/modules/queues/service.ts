import type { ControlCtx } from '../../kernel/context.js';
import type { EventId } from '../../kernel/events.js';
import { type JobRow, listJobs } from '../../platform/jobs/queries.js';
import { eventUnknown } from './errors.js';
import { type EventRow, type ListenerRow, type QueueCounts, countQueue, findEvent, listListenersOf } from './queries.js';

/** What one database server has to do. */
export type EventQueue = QueueCounts & { readonly server: string };

export async function listEventQueues(ctx: ControlCtx): Promise<readonly EventQueue[]> {
  const counts = await ctx.control.read((db) => countQueue(db, ctx.now()));
  return [{ server: 'control', ...counts }];
}

export type EventStatus = { readonly id: EventId; readonly event: EventRow | null; readonly listeners: readonly ListenerRow[] };

/** What became of an event, listener by listener. What was handled is known for a week. */
export async function getEventStatus(ctx: ControlCtx, id: EventId): Promise<EventStatus> {
  return ctx.control.read(async (db) => {
    const [event, listeners] = [await findEvent(db, id), await listListenersOf(db, id)];
    if (event === null && listeners.length === 0) throw eventUnknown();
    return { id, event, listeners };
  });
}

export function listRecurringJobs(ctx: ControlCtx): Promise<readonly JobRow[]> {
  return ctx.control.read(listJobs);
}
