/** Which snapshots the worker takes by itself, and which it gives up. */
import { snapshotDeleted } from '../events.js';
import { snapshotId } from '../ids.js';
import { inTurn } from '../working/turn.js';
import { deleteSnapshotRow, insertSnapshots, listDeletedSnapshots, listSurplusSnapshots, listTenantsDue, updateSnapshotsDeleted } from './queries.js';
const HOUR_MS = 3_600_000;
/** A tenant whose snapshot failed is not tried at every look. */
const FAILED_MS = HOUR_MS;
/** So long a failure is shown. */
const FAILURE_SHOWN_MS = 7 * 24 * HOUR_MS;
/** What one look does at most; the next one is a minute later. */
const PER_LOOK_MAX = 500;
/** Leaves a snapshot for each tenant whose time has come. Returns how many. */
export function scheduleSnapshots({ ctx, settings }) {
    const now = ctx.now();
    if (settings.everyHours === 0)
        return Promise.resolve(0);
    return ctx.control.write(async (tx) => {
        const takenBefore = new Date(now.getTime() - settings.everyHours * HOUR_MS);
        const failedBefore = new Date(now.getTime() - FAILED_MS);
        const due = await listTenantsDue(tx.db, { takenBefore, failedBefore, limit: PER_LOOK_MAX });
        return insertSnapshots(tx.db, due.map((tenantId) => ({ id: snapshotId.mint(), tenantId, scheduled: true, createdAt: now })));
    });
}
/** Gives up snapshots by schedule that newer ones have replaced, and old failures. Returns how many. */
export function retireSnapshots({ ctx, settings }) {
    const now = ctx.now();
    return ctx.control.write(async (tx) => {
        const failedBefore = new Date(now.getTime() - FAILURE_SHOWN_MS);
        const surplus = await listSurplusSnapshots(tx.db, { keep: settings.keep, failedBefore, limit: PER_LOOK_MAX });
        const ids = surplus.map((snapshot) => snapshot.id);
        if (ids.length > 0)
            await updateSnapshotsDeleted(tx.db, ids, now);
        for (const { id, tenantId, takenAt } of surplus)
            if (takenAt !== null)
                tx.emit(snapshotDeleted({ tenantId, snapshotId: id }));
        return surplus.length;
    });
}
/** Removes the files of snapshots that were given up, then their rows: none is forgotten that still has a file. */
export async function removeDeletedSnapshots(keeper) {
    const { ctx, archive, signal } = keeper;
    let removed = 0;
    for (const { id, tenantId } of await ctx.control.read((db) => listDeletedSnapshots(db, PER_LOOK_MAX))) {
        if (signal?.aborted)
            break;
        const done = await inTurn(keeper, tenantId, async () => {
            await archive.remove({ tenantId, snapshotId: id });
            await ctx.control.write((tx) => deleteSnapshotRow(tx.db, id));
            return true;
        });
        if (done)
            removed += 1;
    }
    return removed;
}
//# sourceMappingURL=schedule.js.map