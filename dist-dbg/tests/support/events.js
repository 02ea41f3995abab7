/** Workers for a world: a queue of its own, listeners that a test brings, and a way to wait until nothing is left to do. */
import { sql } from 'drizzle-orm';
import { startFauxqs } from 'fauxqs';
import { z } from 'zod';
import { startEventWorkers } from '../../src/event-workers.js';
import { schemaOf } from '../../src/kernel/context.js';
import { defineEvent } from '../../src/kernel/events.js';
import { defineModule } from '../../src/kernel/module.js';
import { modules } from '../../src/modules.js';
import { Lifecycle } from '../../src/platform/lifecycle/lifecycle.js';
import { toEventId } from '../../src/platform/outbox/event-id.js';
import { testConfig } from './config.js';
import { until } from './world.js';
/** What listeners of tests listen to, besides the events of the product. */
export const thingHappened = defineEvent({
    name: 'tests.thingHappened',
    version: 1,
    public: false,
    description: 'Something happened in a test.',
    subject: 'thingId',
    payload: z.object({ thingId: z.string(), number: z.int() }),
});
/** The module of a test: `tests.<name of the listener>` is how its listeners are called. */
export function listening(...listeners) {
    return defineModule({ name: 'tests', rank: 3, events: [thingHappened], listeners });
}
/** An SQS server that can be away for a while, and comes back empty on the same port. */
export class TestQueue {
    #server = null;
    #port = 0;
    get endpoint() {
        return `http://127.0.0.1:${this.#port}`;
    }
    get server() {
        if (this.#server === null)
            throw new Error('the queue is not running');
        return this.#server;
    }
    async start() {
        this.#server = await startFauxqs({ host: '127.0.0.1', port: this.#port, logger: false });
        this.#port = this.#server.port;
    }
    async stop() {
        await this.#server?.stop();
        this.#server = null;
    }
}
/** Runs the workers beside a world, with the listeners of the product and those of the test. Call it in `describe`, behind `useWorld`. */
export function useEvents(world, module = listening(), variables = {}) {
    const queue = new TestQueue();
    const running = new Set();
    const startWorkers = async (own = module) => {
        const lifecycle = new Lifecycle();
        const config = testConfig(world.databaseUrl, { SQS_ENDPOINT: queue.endpoint, ...variables });
        await startEventWorkers({ app: world.app, config, log: world.log, lifecycle }, [...modules, own]);
        const stop = async () => {
            running.delete(stop);
            await lifecycle.stop(world.log);
        };
        running.add(stop);
        return stop;
    };
    const stopWorkers = async () => void (await Promise.all([...running].map((stop) => stop())));
    before(async () => {
        await queue.start();
        await world.sql(async (admin) => {
            for (const { tenant } of [world.acme, world.globex])
                await admin.unsafe(effectsTable(schemaOf(tenant.id)));
        });
        await startWorkers();
        await until(() => queue.server.inspectQueue('serai-events.fifo') !== undefined, 'the queues are made');
    });
    after(async () => {
        await stopWorkers();
        await queue.stop();
    });
    return { queue, startWorkers, stopWorkers, settled: (ms = 40_000) => until(() => isSettled(world), 'all events are handled', ms) };
}
/** What listeners of tests write, so that it can be counted how often. */
export function effectsTable(schema) {
    return `create table "${schema}".effects (position bigint generated always as identity primary key, listener text not null, event_id text not null, detail text not null);
    grant select, insert on "${schema}".effects to "${schema}";`;
}
/** The one write of a listener under test. */
export async function writeEffect(ctx, listener, event, detail = '') {
    await ctx.write(async (tx) => {
        await tx.db.execute(sql `insert into effects (listener, event_id, detail) values (${listener}, ${event.id}, ${detail})`);
    });
}
/** In the order in which they were written. */
export async function effectsOf(ctx) {
    return ctx.read((db) => db.execute(sql `select listener, event_id as "eventId", detail from effects order by position`));
}
export async function isSettled(world) {
    const [row] = await world.sql((admin) => admin `
      select (select count(*) from platform.outbox event where scheduled_for is null
          and not exists (select from platform.dead_letters dead where dead.event_id = event.id)
          and not exists (select from platform.parked_tenants parked where parked.tenant_id = event.tenant_id))::int as events,
        (select count(*) from platform.deliveries delivery
          where not exists (select from platform.parked_tenants parked where parked.tenant_id = delivery.tenant_id))::int as deliveries`);
    return row?.['events'] === 0 && row['deliveries'] === 0;
}
/** Tells the event of tests, and returns it. */
export async function tell(ctx, thingId, number = 0) {
    const event = thingHappened({ thingId, number });
    await ctx.write(async (tx) => tx.emit(event));
    return event;
}
export async function deadLettersOf(world) {
    const rows = await world.sql((admin) => admin `select event_id, listener, tenant_id, attempts, reason, last_error from platform.dead_letters order by died_at, id`);
    return rows.map((row) => ({
        eventId: row['event_id'] === null ? null : toEventId(String(row['event_id'])),
        listener: row['listener'],
        tenantId: row['tenant_id'],
        attempts: row['attempts'],
        reason: row['reason'],
        lastError: row['last_error'],
    }));
}
//# sourceMappingURL=events.js.map