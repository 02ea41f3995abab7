import { type ControlCtx, HOME_SERVER_ID } from '../../kernel/context.js';
import type { EventId } from '../../kernel/events.js';
import { type JobRow, listJobs } from '../../platform/jobs/queries.js';
import { askServers } from '../servers/public.js';
import { eventUnknown } from './errors.js';
import { type EventRow, type ListenerRow, type QueueCounts, countQueue, findEvent, listListenersOf } from './queries.js';

/** What one database server has to do; the registry's own is called `control`. */
export type EventQueue = QueueCounts & { readonly server: string };

/** Of the servers that answer. */
export async function listEventQueues(ctx: ControlCtx): Promise<readonly EventQueue[]> {
  const answers = await askServers(ctx, (db) => countQueue(db, ctx.now()));
  return answers.map(({ server, answer }) => ({ server: server.id === HOME_SERVER_ID ? 'control' : server.name, ...answer }));
}

export type EventStatus = { readonly id: EventId; readonly event: EventRow | null; readonly listeners: readonly ListenerRow[] };

/** What became of an event, listener by listener. What was handled is known for a week. */
export async function getEventStatus(ctx: ControlCtx, id: EventId): Promise<EventStatus> {
  const answers = await askServers(ctx, async (db) => ({ event: await findEvent(db, id), listeners: await listListenersOf(db, id) }));
  const known = answers.find(({ answer: { event, listeners } }) => event !== null || listeners.length > 0);
  if (!known) throw eventUnknown();
  return { id, ...known.answer };
}

export function listRecurringJobs(ctx: ControlCtx): Promise<readonly JobRow[]> {
  return ctx.control.read(listJobs);
}
