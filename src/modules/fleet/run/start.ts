/** What happens to the fleet when a process starts. */
import type { Log } from '../../../kernel/context.js';
import type { Config } from '../../../platform/config/config.js';
import type { Database } from '../../../platform/db/database.js';
import type { Migration } from '../../../platform/db/migrations.js';
import { migrateSet } from '../../../platform/db/migrator.js';
import { claimHome } from '../../../platform/db/servers/preparation.js';
import { StartProblem } from '../../../platform/lifecycle/start-problem.js';
import { findOpenMigration } from '../queries.js';
import type { Failure } from './progress.js';
import type { Fleet } from './runner.js';
import { type RunReport, runFleet } from './turn.js';

/** The control plane and the home server's own schema: always first, and short. Other servers get theirs when a process first works there. */
export async function migrateControlPlane(database: Database, log: Log): Promise<void> {
  const applied = await database.writeControl(async (tx): Promise<readonly Migration[]> => {
    const done = [...(await migrateSet(tx, database.files, 'control')), ...(await migrateSet(tx, database.files, 'shard'))];
    await claimHome(tx);
    return done;
  });
  if (applied.length > 0) log.info('migrated the control plane', { migrations: applied.map(({ set, name }) => `${set}/${name}`) });
}

/** By strategy: every tenant before anything is served, or in the background, or nothing. Returns how to stop what runs on. */
export async function startFleet(fleet: Fleet, { strategy, contract }: Config['fleet']): Promise<() => Promise<void>> {
  const stopping = new AbortController();
  const run = () => runFleet({ ...fleet, signal: stopping.signal }, { settings: { contract }, resume: 'automatic' });
  if (strategy === 'on-request') return async () => {};
  if (strategy === 'on-deploy') {
    requireServable(await run(), fleet.ctx.log);
    return async () => {};
  }
  const running = run().then(
    (report) => tell(report, fleet.ctx.log),
    (error: unknown) => fleet.ctx.log.error('the fleet could not be migrated', { error }),
  );
  return async () => {
    stopping.abort();
    await running;
  };
}

/** Goes on with a run that an operator asked for, or that a killed process left behind. */
export async function continueFleet(fleet: Fleet): Promise<void> {
  const open = await fleet.ctx.control.read(findOpenMigration);
  if (open === null || open.pausedAt !== null) return;
  tell(await runFleet(fleet, { settings: null, resume: 'none' }), fleet.ctx.log);
}

/** Serving goes on without single tenants, which are told that they are being upgraded; not with a migration that is bad in itself. */
function requireServable(report: RunReport, log: Log): void {
  tell(report, log);
  if (report.stopped === null || report.stopped === 'REQUESTED' || report.stopped === 'INTERRUPTED') return;
  throw new StartProblem(`The migration of the tenants stopped itself: ${report.failures.map(failureText).join('; ')}. See docs/operations.md.`);
}

function tell({ run, progress, stopped, failures }: RunReport, log: Log): void {
  if (run === null) return;
  const fields = { fleetMigration: run.id, tenants: progress.migrated, failed: progress.failed, ms: Math.round(progress.elapsedMs) };
  if (stopped !== null) log.warn('the migration of the tenants is paused', { ...fields, reason: stopped });
  else if (failures.length > 0) log.warn('migrated tenants, but not all', fields);
  else log.info('migrated tenants', fields);
}

export function failureText({ slug, sqlState, message }: Failure): string {
  return `${slug}: ${sqlState === null ? '' : `${sqlState} `}${message}`;
}
