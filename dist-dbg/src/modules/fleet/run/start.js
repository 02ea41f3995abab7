/** What happens to the fleet when a process starts. */
import { setTimeout as sleep } from 'node:timers/promises';
import { migrateSet } from '../../../platform/db/migrator.js';
import { claimHome } from '../../../platform/db/servers/preparation.js';
import { StartProblem } from '../../../platform/lifecycle/start-problem.js';
import { findOpenMigration } from '../queries.js';
import { runFleet } from './turn.js';
/** How often servers that could not be reached are looked at again. */
const UNREACHABLE_MS = 30_000;
/** The control plane and the home server's own schema: always first, and short. Other servers get theirs when a process first works there. */
export async function migrateControlPlane(database, log) {
    const applied = await database.writeControl(async (tx) => {
        // The platform's schema first: its functions watch the tables of the others.
        const done = [...(await migrateSet(tx, database.files, 'shard')), ...(await migrateSet(tx, database.files, 'control'))];
        await claimHome(tx);
        return done;
    });
    if (applied.length > 0)
        log.info('migrated the control plane', { migrations: applied.map(({ set, name }) => `${set}/${name}`) });
}
/** By strategy: every tenant before anything is served, or in the background, or nothing. Returns how to stop what runs on. */
export async function startFleet(fleet, { strategy, contract }) {
    if (strategy === 'on-request')
        return async () => { };
    const stopping = new AbortController();
    const run = () => runFleet({ ...fleet, signal: stopping.signal }, { settings: { contract }, resume: 'automatic' });
    const first = strategy === 'on-deploy' ? await run() : null;
    if (first)
        requireServable(first, fleet.ctx.log);
    const running = goOnUntilAll(run, { first, log: fleet.ctx.log, signal: stopping.signal });
    return async () => {
        stopping.abort();
        await running;
    };
}
/** Servers that cannot be reached now have their turn when they are back. */
async function goOnUntilAll(run, { first, log, signal }) {
    try {
        let report = first ?? (await run());
        if (first === null)
            tell(report, log);
        while (report.unreachable.length > 0 && !signal.aborted) {
            await sleep(UNREACHABLE_MS, undefined, { signal }).catch(() => { });
            if (signal.aborted)
                return;
            report = await run();
            tell(report, log);
        }
    }
    catch (error) {
        log.error('the fleet could not be migrated', { error });
    }
}
/** Goes on with a run that an operator asked for, or that a killed process left behind. */
export async function continueFleet(fleet) {
    const open = await fleet.ctx.control.read(findOpenMigration);
    if (open === null || open.pausedAt !== null)
        return;
    tell(await runFleet(fleet, { settings: null, resume: 'none' }), fleet.ctx.log);
}
/** Serving goes on without single tenants, which are told that they are being upgraded; not with a migration that is bad in itself. */
function requireServable(report, log) {
    tell(report, log);
    if (report.stopped === null || report.stopped === 'REQUESTED' || report.stopped === 'INTERRUPTED')
        return;
    throw new StartProblem(`The migration of the tenants stopped itself: ${report.failures.map(failureText).join('; ')}. See docs/operations.md.`);
}
function tell({ run, progress, stopped, failures, unreachable }, log) {
    if (unreachable.length > 0)
        log.warn('tenants of servers that cannot be reached are not migrated yet', { servers: unreachable.map(({ name }) => name) });
    if (run === null)
        return;
    const fields = { fleetMigration: run.id, tenants: progress.migrated, failed: progress.failed, ms: Math.round(progress.elapsedMs) };
    if (stopped !== null)
        log.warn('the migration of the tenants is paused', { ...fields, reason: stopped });
    else if (failures.length > 0)
        log.warn('migrated tenants, but not all', fields);
    else
        log.info('migrated tenants', fields);
}
export function failureText({ slug, sqlState, message }) {
    return `${slug}: ${sqlState === null ? '' : `${sqlState} `}${message}`;
}
//# sourceMappingURL=start.js.map