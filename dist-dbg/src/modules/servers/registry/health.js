import { setTimeout as sleep } from 'node:timers/promises';
import { sql } from 'drizzle-orm';
/** A server that does not answer in this time is shown as unreachable. */
const ANSWER_MS_MAX = 2_000;
/** Whether the server answers at this moment. */
export async function answers(ctx, id) {
    const asked = ctx
        .onServer(id)
        .watch((db) => db.execute(sql `select 1`))
        .then(() => true, () => false);
    return Promise.race([asked, sleep(ANSWER_MS_MAX, false, { ref: false })]);
}
/** Whether each database server answers, by name. One that does not keeps the gateway ready for the tenants of the others. */
export async function statesOf(ctx, servers) {
    const ids = await servers.list();
    const states = await Promise.all(ids.map(async (id) => [servers.find(id)?.name ?? id, (await answers(ctx, id)) ? 'ok' : 'down']));
    return Object.fromEntries(states);
}
//# sourceMappingURL=health.js.map