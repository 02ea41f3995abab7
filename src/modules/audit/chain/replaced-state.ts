/** Another state of a tenant takes the place of the present one, and with it another end of the tenant's trail. */
import type { ControlTx, ServerTx, Tenant } from '../../../kernel/context.js';
import { nameOfTrail, ownTenantTrail } from '../trail.js';
import { type SealRow, deleteAnchor, findLastSeal, hasTrail, updateGapsNoted, upsertAnchor, waitForTrail } from './queries.js';
import { anchorOf } from './seal.js';

/** Tables of a tenant that the worker writes behind the writers, though nobody has changed anything: no part of what two states are compared by. */
export const BEHIND_WRITERS: readonly string[] = ['audit_seals', 'audit_gaps'];

/** Until the transaction ends nobody seals or prunes the trail: in the midst of that the tables would be exchanged under their hands. */
export async function holdTrail(tx: ControlTx, tenant: Tenant): Promise<void> {
  await waitForTrail(tx.db, nameOfTrail(tenant));
}

/** The last batch of a trail; null where nothing is sealed. */
export type TrailEnd = SealRow | null;

/** Of the state that has come. Perhaps from another server: what is missing among its numbers belongs to no transaction of this one. */
export function adoptTrail(tx: ServerTx, tenant: Tenant): Promise<TrailEnd> {
  return ownTenantTrail(tx, tenant, async (open) => {
    if (!(await hasTrail(open))) return null;
    await updateGapsNoted(open);
    return findLastSeal(open);
  });
}

/**
 * Keeps the end of the trail of the state that has come, so that the chain is verified as far as that state has it. Whoever puts a state in place
 * says so in both trails; a state that anybody else puts there ends before the anchor, and verification says so.
 */
export async function replaceAnchor(tx: ControlTx, tenant: Tenant, last: TrailEnd): Promise<void> {
  const name = nameOfTrail(tenant);
  if (last) await upsertAnchor(tx.db, anchorOf(tx.ctx.tokens, name, last));
  else await deleteAnchor(tx.db, name);
}
