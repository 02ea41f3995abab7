/** Changes of which states of a tenant there are, each confirmed with the tenant's slug. */
import type { ControlCtx, ControlTx, ServerId, ServerTx, Tenant } from '../../../kernel/context.js';
import { writeHolding } from '../../servers/public.js';
import { findTenantById, lockTenant, tenantNotFound } from '../../tenancy/public.js';
import { restoreNotFound, restoreOver, restoreSlugNotConfirmed } from '../errors.js';
import type { RestoreId } from '../ids.js';
import { type RestoreRow, findRestore, lockRestore, updateRestore } from './queries.js';

export type Confirmed = { readonly id: RestoreId; readonly confirmSlug: string };
export type Held = { readonly restore: RestoreRow; readonly tenant: Tenant };

type Change<Found> = {
  /** Repeatable: it finds out for itself what was done before. */
  readonly onServer: (tx: ServerTx, held: Held) => Promise<Found>;
  readonly inControl: (tx: ControlTx, found: Found, held: Held) => Promise<Partial<RestoreRow>>;
};

/** Nobody else decides about the tenant's states until it is over. */
export async function changeStates<Found>(
  ctx: ControlCtx,
  id: RestoreId,
  { hold, onServer, inControl }: Change<Found> & { readonly hold: (tx: ControlTx) => Promise<Held> },
): Promise<RestoreRow> {
  return writeHolding(ctx, await serverOf(ctx, id), {
    hold,
    onServer,
    inControl: async (tx, found: Found, held) => getUpdated(tx, id, await inControl(tx, found, held)),
  });
}

export async function lockConfirmed(tx: ControlTx, { id, confirmSlug }: Confirmed): Promise<Held> {
  const held = await lockHeld(tx, id);
  if (held.tenant.slug !== confirmSlug) throw restoreSlugNotConfirmed();
  if (held.restore.endedAt !== null) throw restoreOver();
  return held;
}

export async function lockHeld(tx: ControlTx, id: RestoreId): Promise<Held> {
  const restore = await lockRestore(tx.db, id);
  if (!restore) throw restoreNotFound();
  const tenant = await lockTenant(tx.db, restore.tenantId);
  if (!tenant) throw tenantNotFound();
  return { restore, tenant };
}

async function serverOf(ctx: ControlCtx, id: RestoreId): Promise<ServerId> {
  return ctx.control.read(async (db) => {
    const restore = await findRestore(db, id);
    if (!restore) throw restoreNotFound();
    const tenant = await findTenantById(db, restore.tenantId);
    if (!tenant) throw tenantNotFound();
    return tenant.serverId;
  });
}

async function getUpdated(tx: ControlTx, id: RestoreId, change: Partial<RestoreRow>): Promise<RestoreRow> {
  const row = await updateRestore(tx.db, id, change);
  if (!row) throw restoreOver();
  return row;
}
