import { writeHolding } from '../../servers/public.js';
import { restoreBeingBuilt } from '../errors.js';
import { buildRestore, dropStateScript } from '../restoring/build.js';
import { dropExpiredRestore } from '../restoring/discard.js';
import { deleteRestoreRows, listExpiredRestores, listOpenRestoresOf, listUnbuiltRestores, replacedSchemaOf, restoredSchemaOf, } from '../restoring/queries.js';
import { deleteSnapshotRows, listOpenSnapshots } from '../taking/queries.js';
import { removeDeletedSnapshots, retireSnapshots, scheduleSnapshots } from '../taking/schedule.js';
import { takeSnapshot } from '../taking/take.js';
import { inTurn } from './turn.js';
/** What was asked for is done in this order, as far as one look goes; the next one follows at once. */
const PER_LOOK_MAX = 50;
/** Restores that somebody waits for come first. What another process is at, or what an ended one left, is left to the next look or done again. */
export async function workOnSnapshots(keeper) {
    const { ctx, signal } = keeper;
    for (const restore of await ctx.control.read((db) => listUnbuiltRestores(db, PER_LOOK_MAX))) {
        if (signal?.aborted)
            return;
        await buildRestore(keeper, restore);
    }
    for (const snapshot of await ctx.control.read((db) => listOpenSnapshots(db, PER_LOOK_MAX))) {
        if (signal?.aborted)
            return;
        await takeSnapshot(keeper, snapshot);
    }
}
/** Snapshots by schedule, and the end of those and of restores that are kept no longer. */
export async function tidySnapshots(keeper) {
    await scheduleSnapshots(keeper);
    await retireSnapshots(keeper);
    await removeDeletedSnapshots(keeper);
    await dropExpiredRestores(keeper);
}
async function dropExpiredRestores({ ctx }) {
    const expired = await ctx.control.read((db) => listExpiredRestores(db, ctx.now(), PER_LOOK_MAX));
    for (const restore of expired) {
        // One whose server cannot be reached keeps no other waiting.
        await dropExpiredRestore(ctx, restore).catch((error) => ctx.log.warn('a restore cannot be dropped yet', { restoreId: restore.id, error }));
    }
}
/** Everything of a tenant that is not in its schema: files, other states of it, and what the registry says of them. For its erasure. */
export async function removeTenantCopies(keeper, { id, serverId }) {
    const { ctx, archive } = keeper;
    const removed = await inTurn(keeper, id, async () => {
        await archive.removeAll(id);
        await writeHolding(ctx, serverId, {
            hold: (tx) => listOpenRestoresOf(tx.db, id),
            onServer: (tx, restores) => tx.script(restores.flatMap((restore) => statesOf(restore).map(dropStateScript)).join('\n')),
            inControl: async (tx) => {
                await deleteRestoreRows(tx.db, id);
                await deleteSnapshotRows(tx.db, id);
            },
        });
        return true;
    });
    if (!removed)
        throw restoreBeingBuilt();
}
/** Wherever a swap that was interrupted has left them. */
function statesOf({ id }) {
    return [restoredSchemaOf(id), replacedSchemaOf(id)];
}
//# sourceMappingURL=jobs.js.map