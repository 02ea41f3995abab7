import { pageRequest, toPage } from '../../../kernel/page.js';
import { compareSchemas } from '../../../platform/db/copy/comparison.js';
import { findTenantById, getTenant, tenantNotFound } from '../../tenancy/public.js';
import { incomparableTables } from '../ephemeral-tables.js';
import { restoreNoSnapshot, restoreNotFound, restoreNotReady, restoreOpen, snapshotNotFound } from '../errors.js';
import { restoreRequested } from '../events.js';
import { restoreId } from '../ids.js';
import { byAge } from '../order.js';
import { findSnapshot, findSnapshotAt } from '../taking/queries.js';
import { restorePlaces } from './places.js';
import { deleteOldRestores, findRestore, insertRestore, listRestores } from './queries.js';
/** Leaves a restore that a worker begins with within a second: the snapshot's state in a schema beside the live one, which nobody uses. */
export function restoreTenant(ctx, { tenantId, snapshotId, at }) {
    return ctx.control.write(async (tx) => {
        if (!(await findTenantById(tx.db, tenantId)))
            throw tenantNotFound();
        const snapshot = await (snapshotId ? findOf(tx.db, tenantId, snapshotId) : findSnapshotAt(tx.db, tenantId, at ?? ctx.now()));
        if (!snapshot?.takenAt)
            throw snapshotId ? snapshotNotFound() : restoreNoSnapshot();
        const restore = await insertRestore(tx.db, {
            id: restoreId.mint(),
            tenantId,
            snapshotId: snapshot.id,
            snapshotTakenAt: snapshot.takenAt,
            createdAt: ctx.now(),
            rows: snapshot.rows ?? 0,
        });
        if (!restore)
            throw restoreOpen();
        await deleteOldRestores(tx.db, tenantId);
        tx.emit(restoreRequested({ tenantId, restoreId: restore.id, snapshotId: snapshot.id }));
        return restore;
    });
}
export async function getTenantRestore(ctx, id) {
    const restore = await ctx.control.read((db) => findRestore(db, id));
    if (!restore)
        throw restoreNotFound();
    return restore;
}
export async function pageRestores(ctx, tenant, args) {
    const request = pageRequest(args, byAge);
    const rows = await ctx.control.read((db) => listRestores(db, tenant, request));
    return toPage(rows, request, (row) => [row.createdAt.toISOString(), restoreId.toUuid(row.id)]);
}
/** The live state on the left, the one beside it on the right: before a swap the restored one, after it the replaced one. */
export async function compareTenantRestore(ctx, { id, sample }) {
    const restore = await getTenantRestore(ctx, id);
    const { live, beside } = restorePlaces(restore);
    if (restore.readyAt === null || restore.endedAt !== null || (restore.swappedAt !== null && !restore.hasReplaced))
        throw restoreNotReady();
    const tenant = await getTenant(ctx, restore.tenantId);
    return ctx.onServer(tenant.serverId).read((db) => compareSchemas(db, { left: live, right: beside, without: incomparableTables(), sample }));
}
/** A snapshot of another tenant is no snapshot of this one. */
async function findOf(db, tenant, id) {
    const snapshot = await findSnapshot(db, id);
    return snapshot?.tenantId === tenant ? snapshot : null;
}
//# sourceMappingURL=service.js.map