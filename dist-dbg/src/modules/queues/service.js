import { HOME_SERVER_ID } from '../../kernel/context.js';
import { listJobs } from '../../platform/jobs/queries.js';
import { askServers } from '../servers/public.js';
import { eventUnknown } from './errors.js';
import { countQueue, findEvent, listListenersOf } from './queries.js';
/** Of the servers that answer. */
export async function listEventQueues(ctx) {
    const answers = await askServers(ctx, (db) => countQueue(db, ctx.now()));
    return answers.map(({ server, answer }) => ({ server: server.id === HOME_SERVER_ID ? 'control' : server.name, ...answer }));
}
/** What became of an event, listener by listener. What was handled is known for a week. */
export async function getEventStatus(ctx, id) {
    const answers = await askServers(ctx, async (db) => ({ event: await findEvent(db, id), listeners: await listListenersOf(db, id) }));
    const known = answers.find(({ answer: { event, listeners } }) => event !== null || listeners.length > 0);
    if (!known)
        throw eventUnknown();
    return { id, ...known.answer };
}
export function listRecurringJobs(ctx) {
    return ctx.control.read(listJobs);
}
//# sourceMappingURL=service.js.map