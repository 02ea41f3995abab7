/** What a worker does for snapshots and restores, in two rhythms. */
import type { TenantId } from '../../../kernel/context.js';
import { restoreBeingBuilt } from '../errors.js';
import { buildRestore, dropStateScript } from '../restoring/build.js';
import { restorePlaces } from '../restoring/places.js';
import { deleteRestoreRows, listExpiredRestores, listOpenRestoresOf, listUnbuiltRestores, lockRestore } from '../restoring/queries.js';
import { dropBeside } from '../restoring/swap.js';
import { deleteSnapshotRows, listOpenSnapshots } from '../taking/queries.js';
import { removeDeletedSnapshots, retireSnapshots, scheduleSnapshots } from '../taking/schedule.js';
import { takeSnapshot } from '../taking/take.js';
import type { Keeper } from './keeper.js';
import { inTurn } from './turn.js';

/** What was asked for is done in this order, as far as one look goes; the next one follows at once. */
const PER_LOOK_MAX = 50;

/** Restores that somebody waits for come first. What another process is at, or what an ended one left, is left to the next look or done again. */
export async function workOnSnapshots(keeper: Keeper): Promise<void> {
  const { ctx, signal } = keeper;
  for (const restore of await ctx.control.read((db) => listUnbuiltRestores(db, PER_LOOK_MAX))) {
    if (signal?.aborted) return;
    await buildRestore(keeper, restore);
  }
  for (const snapshot of await ctx.control.read((db) => listOpenSnapshots(db, PER_LOOK_MAX))) {
    if (signal?.aborted) return;
    await takeSnapshot(keeper, snapshot);
  }
}

/** Snapshots by schedule, and the end of those and of restores that are kept no longer. */
export async function tidySnapshots(keeper: Keeper): Promise<void> {
  await scheduleSnapshots(keeper);
  await retireSnapshots(keeper);
  await removeDeletedSnapshots(keeper);
  await dropExpiredRestores(keeper);
}

async function dropExpiredRestores({ ctx }: Keeper): Promise<void> {
  const expired = await ctx.control.read((db) => listExpiredRestores(db, ctx.now(), PER_LOOK_MAX));
  for (const { id } of expired) {
    await ctx.control.write(async (tx) => {
      const restore = await lockRestore(tx.db, id);
      // Swapped or undone a moment ago, it is kept again.
      const isExpired = restore?.endedAt === null && restore.keptUntil !== null && restore.keptUntil <= ctx.now();
      if (isExpired) await dropBeside(tx, restore);
    });
  }
}

/** Everything of a tenant that is not in its schema: files, other states of it, and what the registry says of them. For its erasure. */
export async function removeTenantCopies(keeper: Keeper, tenant: TenantId): Promise<void> {
  const { ctx, archive } = keeper;
  const removed = await inTurn(keeper, tenant, async () => {
    await archive.removeAll(tenant);
    await ctx.control.write(async (tx) => {
      const places = (await listOpenRestoresOf(tx.db, tenant)).map((restore) => restorePlaces(restore).beside);
      await tx.script(places.map(dropStateScript).join('\n'));
      await deleteRestoreRows(tx.db, tenant);
      await deleteSnapshotRows(tx.db, tenant);
    });
    return true;
  });
  if (!removed) throw restoreBeingBuilt();
}
