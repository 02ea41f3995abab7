import { writeHolding } from '../../servers/public.js';
import { findTenantById, lockTenant, tenantNotFound } from '../../tenancy/public.js';
import { restoreNotFound, restoreOver, restoreSlugNotConfirmed } from '../errors.js';
import { findRestore, lockRestore, updateRestore } from './queries.js';
/** Nobody else decides about the tenant's states until it is over. */
export async function changeStates(ctx, id, { hold, onServer, inControl }) {
    return writeHolding(ctx, await serverOf(ctx, id), {
        hold,
        onServer,
        inControl: async (tx, found, held) => getUpdated(tx, id, await inControl(tx, found, held)),
    });
}
export async function lockConfirmed(tx, { id, confirmSlug }) {
    const held = await lockHeld(tx, id);
    if (held.tenant.slug !== confirmSlug)
        throw restoreSlugNotConfirmed();
    if (held.restore.endedAt !== null)
        throw restoreOver();
    return held;
}
export async function lockHeld(tx, id) {
    const restore = await lockRestore(tx.db, id);
    if (!restore)
        throw restoreNotFound();
    const tenant = await lockTenant(tx.db, restore.tenantId);
    if (!tenant)
        throw tenantNotFound();
    return { restore, tenant };
}
async function serverOf(ctx, id) {
    return ctx.control.read(async (db) => {
        const restore = await findRestore(db, id);
        if (!restore)
            throw restoreNotFound();
        const tenant = await findTenantById(db, restore.tenantId);
        if (!tenant)
            throw tenantNotFound();
        return tenant.serverId;
    });
}
async function getUpdated(tx, id, change) {
    const row = await updateRestore(tx.db, id, change);
    if (!row)
        throw restoreOver();
    return row;
}
//# sourceMappingURL=states.js.map