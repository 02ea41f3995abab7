import { pageRequest, toPage } from '../../../kernel/page.js';
import { findTenantById, tenantNotFound } from '../../tenancy/public.js';
import { snapshotInUse, snapshotNotFound, snapshotOpen, snapshotsTooMany } from '../errors.js';
import { snapshotDeleted, snapshotRequested } from '../events.js';
import { snapshotId } from '../ids.js';
import { byAge } from '../order.js';
import { isSnapshotRead } from '../restoring/queries.js';
import { countRequested, findSnapshot, findSnapshotAt, insertSnapshot, listSnapshots, updateSnapshotDeleted } from './queries.js';
/** Protects the disk: these stay until somebody deletes them. */
const REQUESTED_MAX = 100;
/** Leaves a snapshot that a worker begins with within a second. */
export function takeTenantSnapshot(ctx, tenant) {
    return ctx.control.write(async (tx) => {
        await requireTenant(tx.db, tenant);
        if ((await countRequested(tx.db, tenant)) >= REQUESTED_MAX)
            throw snapshotsTooMany();
        const snapshot = await insertSnapshot(tx.db, { id: snapshotId.mint(), tenantId: tenant, scheduled: false, createdAt: ctx.now() });
        if (!snapshot)
            throw snapshotOpen();
        tx.emit(snapshotRequested({ tenantId: tenant, snapshotId: snapshot.id }));
        return snapshot;
    });
}
/** Nobody sees it any more; a worker removes its files. */
export function deleteTenantSnapshot(ctx, id) {
    return ctx.control.write(async (tx) => {
        const snapshot = await findSnapshot(tx.db, id);
        if (!snapshot)
            throw snapshotNotFound();
        if (await isSnapshotRead(tx.db, id))
            throw snapshotInUse();
        const deleted = await updateSnapshotDeleted(tx.db, id, ctx.now());
        if (!deleted)
            throw snapshotNotFound();
        tx.emit(snapshotDeleted({ tenantId: snapshot.tenantId, snapshotId: id }));
        return deleted;
    });
}
export async function getTenantSnapshot(ctx, id) {
    const snapshot = await ctx.control.read((db) => findSnapshot(db, id));
    if (!snapshot)
        throw snapshotNotFound();
    return snapshot;
}
export function findNewestSnapshot(ctx, tenant) {
    return ctx.control.read((db) => findSnapshotAt(db, tenant, ctx.now()));
}
export async function pageSnapshots(ctx, tenant, args) {
    const request = pageRequest(args, byAge);
    const rows = await ctx.control.read(async (db) => {
        await requireTenant(db, tenant);
        return listSnapshots(db, tenant, request);
    });
    return toPage(rows, request, (row) => [row.createdAt.toISOString(), snapshotId.toUuid(row.id)]);
}
async function requireTenant(db, tenant) {
    if (!(await findTenantById(db, tenant)))
        throw tenantNotFound();
}
//# sourceMappingURL=service.js.map