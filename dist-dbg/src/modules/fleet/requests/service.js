import { tenantId } from '../../../kernel/context.js';
import { pageRequest, toPage } from '../../../kernel/page.js';
import { listServers } from '../../servers/public.js';
import { fleetMigrationNotFound, fleetMigrationOpen, fleetMigrationOver } from '../errors.js';
import { migrationPaused, migrationRequested, migrationResumed } from '../events.js';
import { fleetMigrationId } from '../ids.js';
import { countLockWaits, countOutcomes, deleteFailures, findMigration, insertMigration, listFailures, listMigrations, updateMigration, } from '../queries.js';
import { RUN_DEFAULTS } from '../run/turn.js';
import { byAge, byTenant } from './order.js';
export async function getFleetMigration(ctx, id) {
    return withWaits(ctx, await ctx.control.read(async (db) => withProgress(db, await getRow(db, id))));
}
export async function pageFleetMigrations(ctx, args) {
    const request = pageRequest(args, byAge);
    const found = await ctx.control.read(async (db) => addProgress(db, await listMigrations(db, request)));
    // At most one run is open.
    const runs = await Promise.all(found.map((run) => withWaits(ctx, run)));
    return toPage(runs, request, (run) => [run.createdAt.toISOString(), fleetMigrationId.toUuid(run.id)]);
}
export async function pageFailures(ctx, id, args) {
    const request = pageRequest(args, byTenant);
    const rows = await ctx.control.read((db) => listFailures(db, id, request));
    return toPage(rows, request, (failure) => [tenantId.toUuid(failure.tenantId)]);
}
/** Leaves a run that a worker begins within a second. */
export function startFleetMigration(ctx, options) {
    const { canary, concurrency, failureRatio, contract } = options;
    return ctx.control.write(async (tx) => {
        const run = await insertMigration(tx.db, {
            id: fleetMigrationId.mint(),
            canary: canary ?? RUN_DEFAULTS.canary,
            concurrency: concurrency ?? RUN_DEFAULTS.concurrency,
            failureRatio: failureRatio ?? RUN_DEFAULTS.failureRatio,
            contract: contract ?? RUN_DEFAULTS.contract,
            // The worker finds out both when it begins.
            target: '',
            total: 0,
            createdAt: ctx.now(),
        });
        if (!run)
            throw fleetMigrationOpen();
        tx.emit(migrationRequested({ fleetMigrationId: run.id, contract: run.contract }));
        return { ...run, ...NONE };
    });
}
/** Whoever works on it stops within a second; the tenants that it is at are finished. */
export function pauseFleetMigration(ctx, id) {
    return ctx.control.write(async (tx) => {
        const known = await getRow(tx.db, id);
        if (known.pausedAt !== null)
            return withProgress(tx.db, known);
        const run = await updateMigration(tx.db, id, { pausedAt: ctx.now(), pauseReason: 'REQUESTED' });
        if (!run)
            throw fleetMigrationOver();
        const paused = await withProgress(tx.db, run);
        tx.emit(migrationPaused({ fleetMigrationId: id, reason: 'REQUESTED', migrated: paused.migrated, failed: paused.failed }));
        return paused;
    });
}
/** What had failed is tried again. */
export function resumeFleetMigration(ctx, id) {
    return ctx.control.write(async (tx) => {
        const known = await getRow(tx.db, id);
        const run = await updateMigration(tx.db, id, { pausedAt: null, pauseReason: null });
        if (!run)
            throw fleetMigrationOver();
        if (known.pausedAt !== null) {
            await deleteFailures(tx.db, id);
            tx.emit(migrationResumed({ fleetMigrationId: id }));
        }
        return withProgress(tx.db, run);
    });
}
const NONE = { migrated: 0, failed: 0, lockWaits: 0 };
async function getRow(db, id) {
    const run = await findMigration(db, id);
    if (!run)
        throw fleetMigrationNotFound();
    return run;
}
async function withProgress(db, row) {
    const [run] = await addProgress(db, [row]);
    return run ?? { ...row, ...NONE };
}
async function addProgress(db, rows) {
    if (rows.length === 0)
        return [];
    const counts = await countOutcomes(db, rows.map((row) => row.id));
    return rows.map((row) => ({ ...row, ...NONE, ...counts.get(row.id) }));
}
/** On all servers; one that does not answer at this moment counts nothing. */
async function withWaits(ctx, run) {
    if (!isAtWork(run))
        return run;
    const servers = await ctx.control.read(listServers);
    const waits = await Promise.all(servers.map(({ id }) => ctx
        .onServer(id)
        .watch(countLockWaits)
        .catch(() => 0)));
    return { ...run, lockWaits: waits.reduce((sum, count) => sum + count, 0) };
}
function isAtWork({ startedAt, pausedAt, finishedAt }) {
    return startedAt !== null && pausedAt === null && finishedAt === null;
}
//# sourceMappingURL=service.js.map