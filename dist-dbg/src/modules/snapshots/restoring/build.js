import { readCatalog } from '../../../platform/db/catalog.js';
import { loadRows } from '../../../platform/db/copy/loader.js';
import { completeSchema, createSchema } from '../../../platform/db/migrator.js';
import { quote } from '../../../platform/db/quote.js';
import { compareCatalogs, readAppliedOf, readingOf } from '../../fleet/public.js';
import { findTenantById, tenantNotFound } from '../../tenancy/public.js';
import { restoreOver, workInterrupted } from '../errors.js';
import { restoreFailed, restoreReady } from '../events.js';
import { ATTEMPTS_MAX, failureOf, settleFailure } from '../working/failures.js';
import { inTurn } from '../working/turn.js';
import { filesOf, wantedFor } from './migrations.js';
import { keptUntil } from './places.js';
import { restoredSchemaOf, updateRestore, updateRestoreBegun } from './queries.js';
/** How often the row says how far the work is. */
const PROGRESS_MS = 1_000;
/** Builds a restore that somebody left, unless another process is at it; then null. Throws when it is left to the next one. */
export function buildRestore(worker, { id, tenantId }, onProgress = () => { }) {
    return inTurn(worker, tenantId, async (keeper) => {
        const { ctx } = keeper;
        const begun = await ctx.control.write((tx) => updateRestoreBegun(tx.db, id, ctx.now()));
        if (begun === null)
            return null;
        if (begun.attempts > ATTEMPTS_MAX)
            return fail(keeper, begun, failureOf(workInterrupted()));
        try {
            await build(keeper, begun, onProgress);
            return await succeed(keeper, begun);
        }
        catch (error) {
            return fail(keeper, begun, settleFailure(keeper, error, { tenantId, restoreId: id }));
        }
    });
}
async function build(keeper, row, onProgress) {
    const { ctx, database, archive } = keeper;
    const { id, tenantId, snapshotId } = row;
    const schema = restoredSchemaOf(id);
    const tenant = await tenantOf(keeper, row);
    const server = database.onServer(tenant.serverId);
    const opened = await archive.open({ tenantId, snapshotId });
    const { manifest } = opened;
    // What a killed process left of it.
    await dropRestored(keeper, row);
    await createLike(database, tenant.serverId, { schema, migrations: manifest.migrations, catalog: manifest.catalog, kinds: ['table', 'column'] });
    await load(keeper, { id, server: tenant.serverId, schema, opened, onProgress });
    const live = await readAppliedOf(readingOf(ctx).readOn, tenant);
    await server.write((tx) => completeSchema(tx, schema, wantedFor(database.files, tenant.modules, live)));
}
/** Makes it without a row, with a role of the same name. Throws when this build lacks one of the migrations. */
export async function createLike(database, server, { schema, migrations, catalog, kinds }) {
    await database.onServer(server).write(async (tx) => {
        await createSchema(tx, schema, filesOf(database.files, migrations));
        const missing = compareCatalogs(catalog, await readCatalog(tx.db, schema)).filter(({ kind, state }) => state === 'MISSING' && kinds.includes(kind));
        const byHand = missing.flatMap(({ repair }) => (repair === null ? [] : [`${repair.replaceAll('"tenant_role"', `"${schema}"`)};`])).join('\n');
        await tx.script(`set local search_path to "${schema}"; ${byHand} ${emptyScript(schema)}`);
    });
}
/** Removes what migrations have inserted: the rows that come have it, as it has become. */
function emptyScript(schema) {
    return `do $serai$ begin
    execute (select 'truncate ' || string_agg(c.oid::regclass::text, ', ') from pg_class c
      where c.relnamespace = ${quote(schema)}::regnamespace and c.relkind in ('r', 'p') and c.relname <> 'migrations');
  end $serai$;`;
}
async function load({ ctx, database, signal }, { id, server, schema, opened, onProgress }) {
    const { source } = opened;
    const total = source.tables.reduce((sum, table) => sum + table.rows, 0);
    let rowsRestored = 0;
    const noting = setInterval(() => {
        // Shown and nothing else: when it cannot be noted, the work itself will say what is wrong with the database.
        ctx.control.write((tx) => updateRestore(tx.db, id, { rowsRestored })).catch(() => { });
    }, PROGRESS_MS);
    const connection = await database.openCopyConnection(server);
    try {
        const onRows = (rows) => {
            rowsRestored = rows;
            onProgress({ rows, total });
        };
        await loadRows(connection, { schema, source, onRows, ...(signal ? { signal } : {}) });
    }
    finally {
        clearInterval(noting);
        await connection.close();
    }
}
async function succeed(keeper, row) {
    const { ctx, settings } = keeper;
    const { id, tenantId, snapshotId, rows } = row;
    const now = ctx.now();
    const ready = await ctx.control.write(async (tx) => {
        const keepDays = settings.restoreKeepDays;
        const updated = await updateRestore(tx.db, id, { readyAt: now, rowsRestored: rows, keepDays, keptUntil: keptUntil(now, keepDays) });
        if (updated)
            tx.emit(restoreReady({ tenantId, restoreId: id, snapshotId, rows }));
        return updated;
    });
    if (ready)
        return ready;
    // Discarded meanwhile.
    await dropRestored(keeper, row);
    throw restoreOver();
}
async function fail(keeper, begun, failure) {
    const { ctx } = keeper;
    const { id, tenantId } = begun;
    await dropRestored(keeper, begun);
    const failedAt = ctx.now();
    return ctx.control.write(async (tx) => {
        const row = await updateRestore(tx.db, id, { failedAt, endedAt: failedAt, ...failure });
        if (row)
            tx.emit(restoreFailed({ tenantId, restoreId: id, reason: failure.failureReason }));
        return row;
    });
}
async function dropRestored(keeper, restore) {
    const { serverId } = await tenantOf(keeper, restore);
    await keeper.database.onServer(serverId).write((tx) => tx.script(dropStateScript(restoredSchemaOf(restore.id))));
}
/** Rows refer to their tenant: it is there. */
async function tenantOf({ ctx }, { tenantId }) {
    const tenant = await ctx.control.read((db) => findTenantById(db, tenantId));
    if (!tenant)
        throw tenantNotFound();
    return tenant;
}
/** A schema and its role, whichever of them are there. */
export function dropStateScript(schema) {
    return `drop schema if exists "${schema}" cascade; drop role if exists "${schema}";`;
}
//# sourceMappingURL=build.js.map