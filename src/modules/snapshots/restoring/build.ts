/** The work itself: a schema from the snapshot's own migrations, its rows, and then the migrations that came since. */
import { readCatalog } from '../../../platform/db/catalog.js';
import { loadRows } from '../../../platform/db/copy/loader.js';
import { completeSchema, createSchema } from '../../../platform/db/migrator.js';
import { compareCatalogs, readAppliedOf } from '../../fleet/public.js';
import { findTenantById, tenantNotFound } from '../../tenancy/public.js';
import type { OpenedSnapshot } from '../archive/archive.js';
import type { Manifest } from '../archive/manifest.js';
import { restoreOver, workInterrupted } from '../errors.js';
import { restoreFailed, restoreReady } from '../events.js';
import { ATTEMPTS_MAX, type Failure, failureOf, settleFailure } from '../working/failures.js';
import type { CopyProgress, Keeper } from '../working/keeper.js';
import { inTurn } from '../working/turn.js';
import { filesOf, wantedFor } from './migrations.js';
import { keptUntil } from './places.js';
import { type RestoreRow, restoredSchemaOf, updateRestore, updateRestoreBegun } from './queries.js';

/** How often the row says how far the work is. */
const PROGRESS_MS = 1_000;

type OnProgress = (progress: CopyProgress) => void;

/** Builds a restore that somebody left, unless another process is at it; then null. Throws when it is left to the next one. */
export function buildRestore(worker: Keeper, { id, tenantId }: RestoreRow, onProgress: OnProgress = () => {}): Promise<RestoreRow | null> {
  return inTurn(worker, tenantId, async (keeper) => {
    const { ctx } = keeper;
    const begun = await ctx.control.write((tx) => updateRestoreBegun(tx.db, id, ctx.now()));
    if (begun === null) return null;
    if (begun.attempts > ATTEMPTS_MAX) return fail(keeper, begun, failureOf(workInterrupted()));
    try {
      await build(keeper, begun, onProgress);
      return await succeed(keeper, begun);
    } catch (error) {
      return fail(keeper, begun, settleFailure(keeper, error, { tenantId, restoreId: id }));
    }
  });
}

async function build(keeper: Keeper, { id, tenantId, snapshotId }: RestoreRow, onProgress: OnProgress): Promise<void> {
  const { ctx, database, archive } = keeper;
  const schema = restoredSchemaOf(id);
  const opened = await archive.open({ tenantId, snapshotId });
  const { manifest } = opened;
  // What a killed process left of it.
  await dropState(keeper, schema);
  await database.writeControl(async (tx) => {
    await createSchema(tx, schema, filesOf(database.files, manifest.migrations));
    await tx.script(`set local search_path to "${schema}"; ${byHand(manifest, await readCatalog(tx.db, schema))}`);
  });
  await load(keeper, { id, schema, opened, onProgress });
  const tenant = await ctx.control.read((db) => findTenantById(db, tenantId));
  if (!tenant) throw tenantNotFound();
  const live = await readAppliedOf((work) => ctx.control.read(work), tenant);
  await database.writeControl((tx) => completeSchema(tx, schema, wantedFor(database.files, tenant.modules, live)));
}

/** SQL for tables and columns that no migration makes: whoever made them by hand has rows in them. */
function byHand({ catalog }: Manifest, built: Manifest['catalog']): string {
  const missing = compareCatalogs(catalog, built).filter(({ kind, state }) => state === 'MISSING' && (kind === 'table' || kind === 'column'));
  return missing.flatMap(({ repair }) => (repair === null ? [] : [`${repair};`])).join('\n');
}

type Load = { readonly id: RestoreRow['id']; readonly schema: string; readonly opened: OpenedSnapshot; readonly onProgress: OnProgress };

async function load({ ctx, database, signal }: Keeper, { id, schema, opened, onProgress }: Load): Promise<void> {
  const { source } = opened;
  const total = source.tables.reduce((sum, table) => sum + table.rows, 0);
  let rowsRestored = 0;
  const noting = setInterval(() => {
    // Shown and nothing else: when it cannot be noted, the work itself will say what is wrong with the database.
    ctx.control.write((tx) => updateRestore(tx.db, id, { rowsRestored })).catch(() => {});
  }, PROGRESS_MS);
  const connection = database.openCopyConnection();
  try {
    const onRows = (rows: number) => {
      rowsRestored = rows;
      onProgress({ rows, total });
    };
    await loadRows(connection, { schema, source, onRows, ...(signal ? { signal } : {}) });
  } finally {
    clearInterval(noting);
    await connection.close();
  }
}

async function succeed(keeper: Keeper, { id, tenantId, snapshotId, rows }: RestoreRow): Promise<RestoreRow> {
  const { ctx, settings } = keeper;
  const now = ctx.now();
  const ready = await ctx.control.write(async (tx) => {
    const keepDays = settings.restoreKeepDays;
    const row = await updateRestore(tx.db, id, { readyAt: now, rowsRestored: rows, keepDays, keptUntil: keptUntil(now, keepDays) });
    if (row) tx.emit(restoreReady({ tenantId, restoreId: id, snapshotId, rows }));
    return row;
  });
  if (ready) return ready;
  // Discarded meanwhile.
  await dropState(keeper, restoredSchemaOf(id));
  throw restoreOver();
}

async function fail(keeper: Keeper, { id, tenantId }: RestoreRow, failure: Failure): Promise<RestoreRow | null> {
  const { ctx } = keeper;
  await dropState(keeper, restoredSchemaOf(id));
  const failedAt = ctx.now();
  return ctx.control.write(async (tx) => {
    const row = await updateRestore(tx.db, id, { failedAt, endedAt: failedAt, ...failure });
    if (row) tx.emit(restoreFailed({ tenantId, restoreId: id, reason: failure.failureReason }));
    return row;
  });
}

function dropState({ database }: Keeper, schema: string): Promise<void> {
  return database.writeControl((tx) => tx.script(dropStateScript(schema)));
}

/** A schema and its role, whichever of them are there. */
export function dropStateScript(schema: string): string {
  return `drop schema if exists "${schema}" cascade; drop role if exists "${schema}";`;
}
