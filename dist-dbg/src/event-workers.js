/** Plugs the workers of events together: which server, which queue, in whose name. */
import { createContext } from './app.js';
import { refusalOf } from './gateway/errors.js';
import { ANONYMOUS, HOME_SERVER_ID } from './kernel/context.js';
import { Workers } from './platform/delivery/workers.js';
import { OUTBOX_CHANNEL } from './platform/outbox/bell.js';
import { Catalogue } from './platform/outbox/catalogue.js';
import { findOrStartQueue } from './platform/queue/embedded-queue.js';
import { Queues } from './platform/queue/queues.js';
/** How soon it is noticed that a joined queue has gone with its process, or that there is another database server. */
const LOOK_MS = 2_000;
/** Begins to relay and to work. `modules` are those whose listeners run: all of the product unless a test brings its own. */
export async function startEventWorkers({ app, config, log, lifecycle }, modules = app.services.modules) {
    let queue = config.queue.kind === 'sqs' ? null : await findOrStartQueue(config.dataDir);
    let servers = await app.services.database.servers();
    const open = () => {
        const work = { ...describeWork(app, modules, servers), concurrency: config.workerConcurrency, log };
        return begin(work, new Queues(queue === null ? config.queue : { ...config.queue, endpoint: queue.endpoint }));
    };
    let running = open();
    let moving = Promise.resolve();
    const look = async () => {
        const known = await app.services.database.servers();
        const hasLostQueue = queue !== null && !queue.isAlive();
        if (!hasLostQueue && known.join() === servers.join())
            return;
        log.info(hasLostQueue ? 'the process with the queue has gone: this one takes its place' : 'works for other database servers than before');
        await running.stop();
        if (hasLostQueue)
            queue = await findOrStartQueue(config.dataDir);
        servers = known;
        running = open();
    };
    const watch = setInterval(() => {
        moving = moving.then(look);
    }, LOOK_MS);
    if (queue !== null && !queue.isOurs)
        log.info('works with the queue of the process that runs on the same data', { endpoint: queue.endpoint });
    lifecycle.add('the event workers', async () => {
        clearInterval(watch);
        await moving;
        await running.stop();
        await queue?.stop();
    });
}
function begin(work, queues) {
    const workers = new Workers({ ...work, queues });
    workers.start();
    return {
        async stop() {
            await workers.stop();
            queues.destroy();
        },
    };
}
/** Where the events are, who listens to them, and how a listener comes to its context. */
export function describeWork(app, modules, servers = [HOME_SERVER_ID]) {
    return {
        servers: servers.map((id) => eventServerOf(id, app.services.database)),
        catalogue: new Catalogue(modules),
        now: () => app.services.clock.now(),
        stateOf: (id) => stateOf(app, id),
        createContext: ({ listener, ...origin }) => createContext(app.services, { ...origin, actor: { ...ANONYMOUS, kind: 'system', name: listener }, address: null, userAgent: null }),
    };
}
function eventServerOf(id, database) {
    const server = database.onServer(id);
    return {
        name: id === HOME_SERVER_ID ? 'control' : id,
        read: (work) => server.read(work),
        write: (work) => server.write(({ db }) => work(db)),
        listen: (onTold) => database.listen(id, OUTBOX_CHANNEL, onTold),
    };
}
async function stateOf({ directory, window }, id) {
    const tenant = await directory.findById(id);
    if (tenant === null)
        return { kind: 'unknown' };
    if (tenant.suspendedAt !== null)
        return { kind: 'parked', reason: 'SUSPENDED' };
    try {
        await window.requireInside(tenant);
    }
    catch (error) {
        const refusal = refusalOf(error);
        if (refusal?.reason !== 'TENANT_UPGRADING')
            throw error;
        return { kind: 'parked', reason: 'UPGRADING' };
    }
    return { kind: 'open', tenant };
}
//# sourceMappingURL=event-workers.js.map