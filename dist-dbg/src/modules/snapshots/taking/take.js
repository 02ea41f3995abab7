/** The work itself: one tenant's tables, as of one moment, into files. */
import { schemaOf } from '../../../kernel/context.js';
import { readCatalog } from '../../../platform/db/catalog.js';
import { readSchema } from '../../../platform/db/copy/reader.js';
import { digestOf } from '../../../platform/db/migrations.js';
import { findTenantById, tenantNotFound } from '../../tenancy/public.js';
import { ephemeralTables } from '../ephemeral-tables.js';
import { workInterrupted } from '../errors.js';
import { snapshotFailed, snapshotTaken } from '../events.js';
import { ATTEMPTS_MAX, failureOf, settleFailure } from '../working/failures.js';
import { inTurn } from '../working/turn.js';
import { updateOpenSnapshot, updateSnapshotBegun } from './queries.js';
/** Takes a snapshot that somebody left, unless another process is at it; then null. Throws when it is left to the next one. */
export function takeSnapshot(worker, { id, tenantId }, onProgress) {
    return inTurn(worker, tenantId, async (keeper) => {
        const { ctx } = keeper;
        const begun = await ctx.control.write((tx) => updateSnapshotBegun(tx.db, id, ctx.now()));
        if (begun === null)
            return null;
        if (begun.attempts > ATTEMPTS_MAX)
            return fail(keeper, begun, failureOf(workInterrupted()));
        try {
            return await succeed(keeper, begun, await copyToFiles(keeper, begun, onProgress));
        }
        catch (error) {
            return fail(keeper, begun, settleFailure(keeper, error, { tenantId, snapshotId: id }));
        }
    });
}
async function copyToFiles(keeper, { id, tenantId }, onProgress) {
    const { ctx, database, archive, signal } = keeper;
    const tenant = await ctx.control.read((db) => findTenantById(db, tenantId));
    if (!tenant)
        throw tenantNotFound();
    const snapshotKey = { tenantId, snapshotId: id };
    // What a killed process left of it.
    await archive.remove(snapshotKey);
    const connection = await database.openCopyConnection(tenant.serverId);
    try {
        // Before the first look at the tables: whatever was committed by then is in it.
        const takenAt = ctx.now();
        const schema = schemaOf(tenantId);
        return await readSchema(connection, { schema, without: ephemeralTables() }, async (copy) => {
            const total = copy.tables.reduce((sum, table) => sum + table.rows, 0);
            const catalog = await ctx.onServer(tenant.serverId).read((db) => readCatalog(db, schema));
            const contents = { ...snapshotKey, takenAt, modules: [...tenant.modules].sort(), catalog, copy };
            return archive.write(contents, { onRows: (rows) => onProgress?.({ rows, total }), ...(signal ? { signal } : {}) });
        });
    }
    finally {
        await connection.close();
    }
}
function succeed({ ctx }, { id, tenantId }, { takenAt, tables, migrations, modules }) {
    const rows = tables.reduce((sum, table) => sum + table.rows, 0);
    const bytes = tables.reduce((sum, table) => sum + table.bytes, 0);
    return ctx.control.write(async (tx) => {
        const change = { takenAt, rows, bytes, tables: tables.length, migrationsDigest: digestOf(migrations), modules };
        const taken = await updateOpenSnapshot(tx.db, id, change);
        if (taken)
            tx.emit(snapshotTaken({ tenantId, snapshotId: id, rows, bytes }));
        return taken;
    });
}
async function fail({ ctx, archive }, { id, tenantId }, failure) {
    const failed = await ctx.control.write(async (tx) => {
        const row = await updateOpenSnapshot(tx.db, id, { failedAt: ctx.now(), ...failure });
        if (row)
            tx.emit(snapshotFailed({ tenantId, snapshotId: id, reason: failure.failureReason }));
        return row;
    });
    // Behind its end in the row: if the place cannot be reached, the files go with the row later.
    await archive
        .remove({ tenantId, snapshotId: id })
        .catch((error) => ctx.log.warn('files of a failed snapshot remain', { snapshotId: id, error }));
    return failed;
}
//# sourceMappingURL=take.js.map