import { setTimeout as sleep } from 'node:timers/promises';
import type { ControlCtx, ControlTx, Tenant } from '../../../kernel/context.js';
import { Refusal } from '../../../kernel/errors.js';
import { lockTenant, tenantNotFound } from '../../tenancy/public.js';
import { restoreBeingBuilt, restoreNotFound, restoreNotReady, restoreNotSwapped, restoreOver, restoreSlugNotConfirmed } from '../errors.js';
import { restoreDiscarded, restoreSwapped, restoreUndone, stateReplaced } from '../events.js';
import type { RestoreId } from '../ids.js';
import { dropStateScript } from './build.js';
import { exchange } from './exchange.js';
import { keptUntil, restorePlaces } from './places.js';
import { type RestoreRow, lockRestore, lockTurn, replacedSchemaOf, restoredSchemaOf, updateRestore } from './queries.js';

export type Confirmed = { readonly id: RestoreId; readonly confirmSlug: string };
export type Swap = Confirmed & { readonly liveFingerprint?: string | undefined };

/** A write that goes on and on: so often its end is waited for, with pauses in which others may write. */
const TRIES_MAX = 5;
const FIRST_PAUSE_MS = 200;

/** Makes the restored state the live one. The one that was live is kept beside, so that this can be undone, until it is discarded or too old. */
export function swapTenantRestore(ctx: ControlCtx, { id, confirmSlug, liveFingerprint }: Swap): Promise<RestoreRow> {
  return untilUnlocked(() =>
    ctx.control.write(async (tx) => {
      const { restore, tenant } = await lockConfirmed(tx, { id, confirmSlug });
      if (restore.readyAt === null || restore.swappedAt !== null) throw restoreNotReady();
      const { live, beside } = restorePlaces(restore);
      const places = { live, aside: replacedSchemaOf(id), comes: beside };
      const changed = await exchange(tx, { tenant, ...places, liveFingerprint: liveFingerprint ?? null });
      await tellTenant(tx, changed.tenant, restore, false);
      tx.emit(restoreSwapped({ tenantId: tenant.id, restoreId: id, snapshotId: restore.snapshotId }));
      return getUpdated(tx, id, { swappedAt: ctx.now(), hasReplaced: changed.hasAside, keptUntil: keptUntil(ctx.now(), restore.keepDays) });
    }),
  );
}

/** Makes the state that was replaced the live one again. What was written since the swap stays in the restored state, beside. */
export function undoTenantRestore(ctx: ControlCtx, { id, confirmSlug }: Confirmed): Promise<RestoreRow> {
  return untilUnlocked(() =>
    ctx.control.write(async (tx) => {
      const { restore, tenant } = await lockConfirmed(tx, { id, confirmSlug });
      if (restore.swappedAt === null || !restore.hasReplaced) throw restoreNotSwapped();
      const { live, beside } = restorePlaces(restore);
      const changed = await exchange(tx, { tenant, live, aside: restoredSchemaOf(id), comes: beside, liveFingerprint: null });
      await tellTenant(tx, changed.tenant, restore, true);
      tx.emit(restoreUndone({ tenantId: tenant.id, restoreId: id }));
      return getUpdated(tx, id, { swappedAt: null, hasReplaced: false, keptUntil: keptUntil(ctx.now(), restore.keepDays) });
    }),
  );
}

/** Drops the state that is not live: before a swap that gives the restore up, after it that confirms it. Cannot be undone. */
export function discardTenantRestore(ctx: ControlCtx, { id, confirmSlug }: Confirmed): Promise<RestoreRow> {
  return ctx.control.write(async (tx) => {
    const { restore } = await lockConfirmed(tx, { id, confirmSlug });
    return dropBeside(tx, restore);
  });
}

/** The part of discarding that the worker does as well, when the time is over. */
export async function dropBeside(tx: ControlTx, restore: RestoreRow): Promise<RestoreRow> {
  const { id, tenantId, readyAt, swappedAt, hasReplaced } = restore;
  if (readyAt === null && !(await lockTurn(tx.db, tenantId))) throw restoreBeingBuilt();
  await tx.script(dropStateScript(restorePlaces(restore).beside));
  const isThere = swappedAt === null ? readyAt !== null : hasReplaced;
  const dropped = isThere ? (swappedAt === null ? 'RESTORED' : 'REPLACED') : 'NOTHING';
  tx.emit(restoreDiscarded({ tenantId, restoreId: id, dropped }));
  return getUpdated(tx, id, { endedAt: tx.ctx.now() });
}

/** A whole transaction each time, so that nobody waits behind us in between. */
async function untilUnlocked<T>(work: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await work();
    } catch (error) {
      if (tries === TRIES_MAX || !(error instanceof Refusal) || error.reason !== 'LOCK_TIMED_OUT') throw error;
      await sleep(FIRST_PAUSE_MS * 2 ** (tries - 1));
    }
  }
}

async function lockConfirmed(tx: ControlTx, { id, confirmSlug }: Confirmed): Promise<{ restore: RestoreRow; tenant: Tenant }> {
  const restore = await lockRestore(tx.db, id);
  if (!restore) throw restoreNotFound();
  const tenant = await lockTenant(tx.db, restore.tenantId);
  if (!tenant) throw tenantNotFound();
  if (tenant.slug !== confirmSlug) throw restoreSlugNotConfirmed();
  if (restore.endedAt !== null) throw restoreOver();
  return { restore, tenant };
}

/** The tenant's own trail says why it does not go on where it was. */
function tellTenant(tx: ControlTx, tenant: Tenant, { id, snapshotTakenAt }: RestoreRow, undone: boolean): Promise<void> {
  const event = stateReplaced({ tenantId: tenant.id, restoreId: id, snapshotTakenAt: snapshotTakenAt.toISOString(), undone });
  return tx.asTenant(tenant, async (tenantTx) => tenantTx.emit(event));
}

async function getUpdated(tx: ControlTx, id: RestoreId, change: Partial<RestoreRow>): Promise<RestoreRow> {
  const row = await updateRestore(tx.db, id, change);
  if (!row) throw restoreOver();
  return row;
}
