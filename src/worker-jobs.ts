import { type App, createSystemContext } from './app.js';
import type { Log } from './kernel/context.js';
import { DriftWatch, continueFleet } from './modules/fleet/public.js';
import { prepareSchemas } from './modules/tenancy/public.js';
import type { Config } from './platform/config/config.js';

type Job = { readonly name: string; readonly everyMs: number; run(signal: AbortSignal): Promise<void> };

/** Starts what recurs; each run begins only after the last one has ended. Returns how to stop, which waits for what is running. */
export function startJobs(app: App, config: Config, log: Log): () => Promise<void> {
  const ctx = createSystemContext(app.services, 'worker');
  const drift = new DriftWatch(ctx);
  const jobs: readonly Job[] = [
    { name: 'forget ended sessions', everyMs: 60_000, run: () => app.endedSessions.prune() },
    { name: 'prepare schemas', everyMs: 1_000, run: async () => void (await prepareSchemas(app.services.database, config.database.preparedSchemas)) },
    { name: 'migrate the fleet', everyMs: 1_000, run: (signal) => continueFleet({ ctx, database: app.services.database, signal }) },
    { name: 'look for drift', everyMs: 10_000, run: () => drift.look() },
  ];
  const stopping = new AbortController();
  const loops = jobs.map((job) => repeat(job, stopping.signal, log));
  return async () => {
    stopping.abort();
    await Promise.all(loops);
  };
}

async function repeat(job: Job, signal: AbortSignal, log: Log): Promise<void> {
  while (!signal.aborted) {
    await job.run(signal).catch((error: unknown) => log.error(`the job "${job.name}" failed`, { error }));
    await pause(job.everyMs, signal);
  }
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}
