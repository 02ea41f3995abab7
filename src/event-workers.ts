/** Plugs the workers of events together: which server, which queue, in whose name. */
import { type App, createContext } from './app.js';
import { refusalOf } from './gateway/errors.js';
import { ANONYMOUS, type Log, type TenantId } from './kernel/context.js';
import type { Module } from './kernel/module.js';
import type { Config } from './platform/config/config.js';
import type { Database } from './platform/db/database.js';
import type { AttemptOptions, TenantState } from './platform/delivery/attempt.js';
import { type WorkerOptions, Workers } from './platform/delivery/workers.js';
import type { Lifecycle } from './platform/lifecycle/lifecycle.js';
import { OUTBOX_CHANNEL } from './platform/outbox/bell.js';
import { Catalogue } from './platform/outbox/catalogue.js';
import type { EventServer } from './platform/outbox/server.js';
import { findOrStartQueue } from './platform/queue/embedded-queue.js';
import { Queues } from './platform/queue/queues.js';

type Started = { readonly app: App; readonly config: Config; readonly log: Log; readonly lifecycle: Lifecycle };

/** A joined queue lives in another process: how soon it is noticed that this one has gone. */
const LOOK_AT_QUEUE_MS = 2_000;

/** Begins to relay and to work. `modules` are those whose listeners run: all of the product unless a test brings its own. */
export async function startEventWorkers({ app, config, log, lifecycle }: Started, modules: readonly Module[] = app.services.modules): Promise<void> {
  const work = { ...describeWork(app, modules), concurrency: config.workerConcurrency, log };
  if (config.queue.kind === 'sqs') {
    const running = begin(work, new Queues(config.queue));
    lifecycle.add('the event workers', () => running.stop());
    return;
  }
  let queue = await findOrStartQueue(config.dataDir);
  const open = () => begin(work, new Queues({ ...config.queue, endpoint: queue.endpoint }));
  let running = open();
  let moving: Promise<void> = Promise.resolve();
  const watch = setInterval(() => {
    if (queue.isAlive()) return;
    moving = moving.then(async () => {
      log.info('the process with the queue has gone: this one takes its place');
      await running.stop();
      queue = await findOrStartQueue(config.dataDir);
      running = open();
    });
  }, LOOK_AT_QUEUE_MS);
  if (!queue.isOurs) log.info('works with the queue of the process that runs on the same data', { endpoint: queue.endpoint });
  lifecycle.add('the event workers', async () => {
    clearInterval(watch);
    await moving;
    await running.stop();
    await queue.stop();
  });
}

type Work = Omit<WorkerOptions, 'queues'>;

function begin(work: Work, queues: Queues): { stop(): Promise<void> } {
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
export function describeWork(app: App, modules: readonly Module[]): AttemptOptions & { readonly servers: readonly EventServer[] } {
  return {
    servers: [eventServerOf('control', app.services.database)],
    catalogue: new Catalogue(modules),
    now: () => app.services.clock.now(),
    stateOf: (id) => stateOf(app, id),
    createContext: ({ listener, ...origin }) =>
      createContext(app.services, { ...origin, actor: { ...ANONYMOUS, kind: 'system', name: listener }, address: null, userAgent: null }),
  };
}

function eventServerOf(name: string, database: Database): EventServer {
  return {
    name,
    read: (work) => database.readControl(work),
    write: (work) => database.writeControl(({ db }) => work(db)),
    listen: (onTold) => database.listen(OUTBOX_CHANNEL, onTold),
  };
}

async function stateOf({ directory, window }: App, id: TenantId): Promise<TenantState> {
  const tenant = await directory.findById(id);
  if (tenant === null) return { kind: 'unknown' };
  if (tenant.suspendedAt !== null) return { kind: 'parked', reason: 'SUSPENDED' };
  try {
    await window.requireInside(tenant);
  } catch (error) {
    const refusal = refusalOf(error);
    if (refusal?.reason !== 'TENANT_UPGRADING') throw error;
    return { kind: 'parked', reason: 'UPGRADING' };
  }
  return { kind: 'open', tenant };
}
