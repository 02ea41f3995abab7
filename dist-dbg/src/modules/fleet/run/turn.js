/** Whose turn it is, which run it is about, and how it ends: the part of a run that the database remembers. */
import { setTimeout as sleep } from 'node:timers/promises';
import { migrationFinished, migrationPaused, migrationResumed, migrationStarted } from '../events.js';
import { fleetMigrationId } from '../ids.js';
import { countOutcomes, deleteFailures, deleteOldOutcomes, findOpenMigration, insertMigration, updateMigration, } from '../queries.js';
import { planFleet, readingOf } from './plan.js';
import { FleetRun } from './runner.js';
import { findUnreachable } from './servers.js';
/** One process at a time works on the fleet. The lock goes with its connection, so a killed one leaves none. The number must stay. */
const FLEET_LOCK = 7_237_241_003;
const TURN_POLL_MS = 200;
export const RUN_DEFAULTS = { canary: 1, concurrency: 4, failureRatio: 0.1, contract: false };
const NOTHING = {
    run: null,
    unreachable: [],
    stopped: null,
    failures: [],
    progress: { total: 0, migrated: 0, failed: 0, lockWaits: 0, elapsedMs: 0 },
};
/** Waits for its turn, then brings every tenant up to date or says why not. Whatever interrupts it, the next call goes on. */
export async function runFleet(fleet, request) {
    const holder = fleet.database.openMigrationLane();
    try {
        for (let polls = 0; !(await holder.hold(FLEET_LOCK)); polls += 1) {
            if (request.settings === null || fleet.signal?.aborted)
                return NOTHING;
            if (polls === 0)
                request.onWait?.();
            await sleep(TURN_POLL_MS);
        }
        return await runAlone(fleet, request);
    }
    finally {
        await holder.close();
    }
}
async function runAlone(fleet, request) {
    const { ctx, database } = fleet;
    const open = await ctx.control.read(findOpenMigration);
    if (open === null && request.settings === null)
        return NOTHING;
    const settings = { ...RUN_DEFAULTS, ...(open ? settingsOf(open) : {}), ...request.settings };
    const unreachable = await findUnreachable(ctx);
    const plan = await planFleet(readingOf(ctx), { files: database.files, contract: settings.contract, unreachable });
    const nothing = { ...NOTHING, unreachable };
    const isMine = open !== null && (open.target === '' || open.target === plan.target);
    if (open?.pausedAt && isMine && !mayResume(open, request))
        return { ...nothing, run: open, stopped: 'REQUESTED' };
    // A request leaves a run of another build to that build.
    if (open !== null && !isMine && (request.settings === null || plan.tenants === 0))
        return nothing;
    if (open !== null && (!isMine || plan.tenants === 0))
        await finish(fleet, open);
    if (plan.tenants === 0)
        return nothing;
    const run = isMine && open ? await goOn(fleet, open, { settings, plan }) : await begin(fleet, { settings, plan });
    if (run === null)
        return nothing;
    return workOn(fleet, { run, plan, request });
}
function mayResume({ pauseReason }, { resume }) {
    return resume === 'any' || (resume === 'automatic' && pauseReason !== 'REQUESTED');
}
/** Null when another process opened one at this moment, for which it would then need our turn. */
function begin({ ctx }, { settings, plan }) {
    return ctx.control.write(async (tx) => {
        const now = ctx.now();
        const row = { id: fleetMigrationId.mint(), ...settings, target: plan.target, total: plan.tenants, createdAt: now, startedAt: now };
        const run = await insertMigration(tx.db, row);
        if (run)
            tx.emit(startedEvent(run));
        return run;
    });
}
/** Another process was killed, or somebody paused it, or asked for it and left it to us. What had failed is tried again. */
function goOn({ ctx }, open, { settings, plan }) {
    return ctx.control.write(async (tx) => {
        await deleteFailures(tx.db, open.id);
        const { migrated } = await countsOf(tx.db, open);
        const change = { ...settings, target: plan.target, total: migrated + plan.tenants, pausedAt: null, pauseReason: null };
        const run = await updateMigration(tx.db, open.id, { ...change, startedAt: open.startedAt ?? ctx.now() });
        if (run && open.startedAt === null)
            tx.emit(startedEvent(run));
        if (run && open.pausedAt !== null)
            tx.emit(migrationResumed({ fleetMigrationId: run.id }));
        return run;
    });
}
async function workOn(fleet, { run, plan, request }) {
    const { migrated } = await fleet.ctx.control.read((db) => countsOf(db, run));
    const onProgress = (progress) => request.onProgress?.({ ...progress, migrated: progress.migrated + migrated });
    const end = await new FleetRun(fleet, run, onProgress).work(plan, migrated);
    if (end.stopped === null)
        await finish(fleet, run);
    else if (end.stopped === 'CANARY_FAILED' || end.stopped === 'FAILURE_RATIO')
        await pause(fleet, run, end.stopped);
    return { ...end, run, unreachable: plan.unreachable };
}
function pause({ ctx }, { id }, reason) {
    return ctx.control.write(async (tx) => {
        const run = await updateMigration(tx.db, id, { pausedAt: ctx.now(), pauseReason: reason });
        if (run)
            tx.emit(migrationPaused({ fleetMigrationId: id, reason, ...(await countsOf(tx.db, run)) }));
    });
}
function finish({ ctx }, { id }) {
    return ctx.control.write(async (tx) => {
        const run = await updateMigration(tx.db, id, { finishedAt: ctx.now(), pausedAt: null, pauseReason: null });
        if (run)
            tx.emit(migrationFinished({ fleetMigrationId: id, ...(await countsOf(tx.db, run)) }));
        await deleteOldOutcomes(tx.db);
    });
}
async function countsOf(db, { id }) {
    return (await countOutcomes(db, [id])).get(id) ?? { migrated: 0, failed: 0 };
}
function settingsOf({ canary, concurrency, failureRatio, contract }) {
    return { canary, concurrency, failureRatio, contract };
}
function startedEvent({ id, total, canary, concurrency, contract }) {
    return migrationStarted({ fleetMigrationId: id, tenants: total, canary, concurrency, contract });
}
//# sourceMappingURL=turn.js.map