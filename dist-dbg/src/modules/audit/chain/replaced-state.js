import { nameOfTrail, ownTenantTrail } from '../trail.js';
import { deleteAnchor, findLastSeal, hasTrail, updateGapsNoted, upsertAnchor, waitForTrail } from './queries.js';
import { anchorOf } from './seal.js';
/** Tables of a tenant that the worker writes behind the writers, though nobody has changed anything: no part of what two states are compared by. */
export const BEHIND_WRITERS = ['audit_seals', 'audit_gaps'];
/** Until the transaction ends nobody seals or prunes the trail: in the midst of that the tables would be exchanged under their hands. */
export async function holdTrail(tx, tenant) {
    await waitForTrail(tx.db, nameOfTrail(tenant));
}
/** Of the state that has come. Perhaps from another server: what is missing among its numbers belongs to no transaction of this one. */
export function adoptTrail(tx, tenant) {
    return ownTenantTrail(tx, tenant, async (open) => {
        if (!(await hasTrail(open)))
            return null;
        await updateGapsNoted(open);
        return findLastSeal(open);
    });
}
/**
 * Keeps the end of the trail of the state that has come, so that the chain is verified as far as that state has it. Whoever puts a state in place
 * says so in both trails; a state that anybody else puts there ends before the anchor, and verification says so.
 */
export async function replaceAnchor(tx, tenant, last) {
    const name = nameOfTrail(tenant);
    if (last)
        await upsertAnchor(tx.db, anchorOf(tx.ctx.tokens, name, last));
    else
        await deleteAnchor(tx.db, name);
}
//# sourceMappingURL=replaced-state.js.map