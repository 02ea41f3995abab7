import { setTimeout } from 'node:timers/promises';
import { type App, createSystemContext } from './app.js';
import type { Log } from './kernel/context.js';
import { SealWatch, pruneTrails } from './modules/audit/public.js';
import { DriftWatch, continueFleet } from './modules/fleet/public.js';
import { eraseTerminatedTenants, findTenantById, prepareSchemas, walkTenants } from './modules/tenancy/public.js';
import type { Config } from './platform/config/config.js';

type Job = { readonly name: string; readonly everyMs: number; run(signal: AbortSignal): Promise<void> };

/** Starts what recurs; each run begins only after the last one has ended. Returns how to stop, which waits for what is running. */
export function startJobs(app: App, config: Config, log: Log): () => Promise<void> {
  const ctx = createSystemContext(app.services, 'worker');
  const drift = new DriftWatch(ctx);
  const seals = new SealWatch(ctx, findTenantById);
  const jobs: readonly Job[] = [
    { name: 'forget ended sessions', everyMs: 60_000, run: () => app.endedSessions.prune() },
    {
      name: 'erase terminated tenants',
      everyMs: 60_000,
      run: async () => void (await eraseTerminatedTenants(ctx)),
    },
    {
      name: 'prepare schemas',
      everyMs: 1_000,
      run: async (signal) => void (await prepareSchemas(app.services.database, { size: config.database.preparedSchemas, signal })),
    },
    { name: 'migrate the fleet', everyMs: 1_000, run: (signal) => continueFleet({ ctx, database: app.services.database, signal }) },
    { name: 'seal audit trails', everyMs: 5_000, run: (signal) => seals.look(signal) },
    {
      name: 'prune audit trails',
      everyMs: 3_600_000,
      run: async (signal) => void (await pruneTrails(ctx, walkTenants(ctx.control.read), signal)),
    },
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
    // Rejects when it is aborted, which the loop sees for itself.
    await setTimeout(job.everyMs, undefined, { signal }).catch(() => {});
  }
}
