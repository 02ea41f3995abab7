/** Whose turn it is, which run it is about, and how it ends: the part of a run that the database remembers. */
import { setTimeout as sleep } from 'node:timers/promises';
import { migrationFinished, migrationPaused, migrationResumed, migrationStarted } from '../events.js';
import { fleetMigrationId } from '../ids.js';
import {
  type Counts,
  type FleetMigrationRow,
  countOutcomes,
  deleteFailures,
  deleteOldOutcomes,
  findOpenMigration,
  insertMigration,
  updateMigration,
} from '../queries.js';
import { type Plan, planFleet, readingOf } from './plan.js';
import type { Progress } from './progress.js';
import { type Fleet, FleetRun, type RunEnd } from './runner.js';
import { type Unreachable, findUnreachable } from './servers.js';

/** One process at a time works on the fleet. The lock goes with its connection, so a killed one leaves none. The number must stay. */
const FLEET_LOCK = 7_237_241_003;
const TURN_POLL_MS = 200;

export type RunSettings = { readonly canary: number; readonly concurrency: number; readonly failureRatio: number; readonly contract: boolean };

export const RUN_DEFAULTS: RunSettings = { canary: 1, concurrency: 4, failureRatio: 0.1, contract: false };

export type RunRequest = {
  /** Starts a run when there is none; null goes on with one that was asked for and does nothing else. */
  readonly settings: Partial<RunSettings> | null;
  /** Whether a run that was paused goes on: `automatic` pauses alone, or those of an operator as well. */
  readonly resume: 'none' | 'automatic' | 'any';
  /** Called once when another process is at work. */
  readonly onWait?: () => void;
  readonly onProgress?: (progress: Progress) => void;
};

export type RunReport = RunEnd & {
  readonly run: FleetMigrationRow | null;
  /** Servers whose tenants were left out. */
  readonly unreachable: readonly Unreachable[];
};

const NOTHING: RunReport = {
  run: null,
  unreachable: [],
  stopped: null,
  failures: [],
  progress: { total: 0, migrated: 0, failed: 0, lockWaits: 0, elapsedMs: 0 },
};

/** Waits for its turn, then brings every tenant up to date or says why not. Whatever interrupts it, the next call goes on. */
export async function runFleet(fleet: Fleet, request: RunRequest): Promise<RunReport> {
  const holder = fleet.database.openMigrationLane();
  try {
    for (let polls = 0; !(await holder.hold(FLEET_LOCK)); polls += 1) {
      if (request.settings === null || fleet.signal?.aborted) return NOTHING;
      if (polls === 0) request.onWait?.();
      await sleep(TURN_POLL_MS);
    }
    return await runAlone(fleet, request);
  } finally {
    await holder.close();
  }
}

async function runAlone(fleet: Fleet, request: RunRequest): Promise<RunReport> {
  const { ctx, database } = fleet;
  const open = await ctx.control.read(findOpenMigration);
  if (open === null && request.settings === null) return NOTHING;
  const settings = { ...RUN_DEFAULTS, ...(open ? settingsOf(open) : {}), ...request.settings };
  const unreachable = await findUnreachable(ctx);
  const plan = await planFleet(readingOf(ctx), { files: database.files, contract: settings.contract, unreachable });
  const nothing: RunReport = { ...NOTHING, unreachable };
  const isMine = open !== null && (open.target === '' || open.target === plan.target);
  if (open?.pausedAt && isMine && !mayResume(open, request)) return { ...nothing, run: open, stopped: 'REQUESTED' };
  // A request leaves a run of another build to that build.
  if (open !== null && !isMine && (request.settings === null || plan.tenants === 0)) return nothing;
  if (open !== null && (!isMine || plan.tenants === 0)) await finish(fleet, open);
  if (plan.tenants === 0) return nothing;
  const run = isMine && open ? await goOn(fleet, open, { settings, plan }) : await begin(fleet, { settings, plan });
  if (run === null) return nothing;
  return workOn(fleet, { run, plan, request });
}

function mayResume({ pauseReason }: FleetMigrationRow, { resume }: RunRequest): boolean {
  return resume === 'any' || (resume === 'automatic' && pauseReason !== 'REQUESTED');
}

type Planned = { readonly settings: RunSettings; readonly plan: Plan };

/** Null when another process opened one at this moment, for which it would then need our turn. */
function begin({ ctx }: Fleet, { settings, plan }: Planned): Promise<FleetMigrationRow | null> {
  return ctx.control.write(async (tx) => {
    const now = ctx.now();
    const row = { id: fleetMigrationId.mint(), ...settings, target: plan.target, total: plan.tenants, createdAt: now, startedAt: now };
    const run = await insertMigration(tx.db, row);
    if (run) tx.emit(startedEvent(run));
    return run;
  });
}

/** Another process was killed, or somebody paused it, or asked for it and left it to us. What had failed is tried again. */
function goOn({ ctx }: Fleet, open: FleetMigrationRow, { settings, plan }: Planned): Promise<FleetMigrationRow | null> {
  return ctx.control.write(async (tx) => {
    await deleteFailures(tx.db, open.id);
    const { migrated } = await countsOf(tx.db, open);
    const change = { ...settings, target: plan.target, total: migrated + plan.tenants, pausedAt: null, pauseReason: null };
    const run = await updateMigration(tx.db, open.id, { ...change, startedAt: open.startedAt ?? ctx.now() });
    if (run && open.startedAt === null) tx.emit(startedEvent(run));
    if (run && open.pausedAt !== null) tx.emit(migrationResumed({ fleetMigrationId: run.id }));
    return run;
  });
}

type Work = { readonly run: FleetMigrationRow; readonly plan: Plan; readonly request: RunRequest };

async function workOn(fleet: Fleet, { run, plan, request }: Work): Promise<RunReport> {
  const { migrated } = await fleet.ctx.control.read((db) => countsOf(db, run));
  const onProgress = (progress: Progress) => request.onProgress?.({ ...progress, migrated: progress.migrated + migrated });
  const end = await new FleetRun(fleet, run, onProgress).work(plan, migrated);
  if (end.stopped === null) await finish(fleet, run);
  else if (end.stopped === 'CANARY_FAILED' || end.stopped === 'FAILURE_RATIO') await pause(fleet, run, end.stopped);
  return { ...end, run, unreachable: plan.unreachable };
}

function pause({ ctx }: Fleet, { id }: FleetMigrationRow, reason: 'CANARY_FAILED' | 'FAILURE_RATIO'): Promise<void> {
  return ctx.control.write(async (tx) => {
    const run = await updateMigration(tx.db, id, { pausedAt: ctx.now(), pauseReason: reason });
    if (run) tx.emit(migrationPaused({ fleetMigrationId: id, reason, ...(await countsOf(tx.db, run)) }));
  });
}

function finish({ ctx }: Fleet, { id }: FleetMigrationRow): Promise<void> {
  return ctx.control.write(async (tx) => {
    const run = await updateMigration(tx.db, id, { finishedAt: ctx.now(), pausedAt: null, pauseReason: null });
    if (run) tx.emit(migrationFinished({ fleetMigrationId: id, ...(await countsOf(tx.db, run)) }));
    await deleteOldOutcomes(tx.db);
  });
}

async function countsOf(db: Parameters<typeof countOutcomes>[0], { id }: FleetMigrationRow): Promise<Counts> {
  return (await countOutcomes(db, [id])).get(id) ?? { migrated: 0, failed: 0 };
}

function settingsOf({ canary, concurrency, failureRatio, contract }: FleetMigrationRow): RunSettings {
  return { canary, concurrency, failureRatio, contract };
}

function startedEvent({ id, total, canary, concurrency, contract }: FleetMigrationRow) {
  return migrationStarted({ fleetMigrationId: id, tenants: total, canary, concurrency, contract });
}
