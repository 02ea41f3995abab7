import { sql } from 'drizzle-orm';
import { bigint, boolean, index, integer, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { tenantId } from '../../kernel/context.js';
import { idColumn, instant } from '../../platform/db/columns.js';
import { controlSchema } from '../../platform/db/control-schema.js';
import { restoreId, snapshotId } from './ids.js';
/**
 * Snapshots of tenants, the rows before the files: a row is there before the first file of its snapshot, and goes after the last. So a tenant
 * without rows has no files, and since rows refer to their tenant, none can be erased that still has some.
 */
export const snapshots = controlSchema.table('snapshots', {
    id: idColumn(snapshotId)('id').primaryKey(),
    tenantId: idColumn(tenantId)('tenant_id').notNull(),
    /** Whether the worker took it by its schedule, which also decides how long it stays. */
    scheduled: boolean('scheduled').notNull(),
    createdAt: instant('created_at').notNull(),
    startedAt: instant('started_at'),
    /** How often somebody has begun with it: a killed process leaves it to the next one. */
    attempts: integer('attempts').notNull().default(0),
    takenAt: instant('taken_at'),
    failedAt: instant('failed_at'),
    failureReason: text('failure_reason'),
    failureMessage: text('failure_message'),
    /** From here on nobody sees it; a worker removes the files, and then the row. */
    deletedAt: instant('deleted_at'),
    modules: text('modules').array(),
    migrationsDigest: text('migrations_digest'),
    tables: integer('tables'),
    rows: bigint('rows', { mode: 'number' }),
    bytes: bigint('bytes', { mode: 'number' }),
}, (table) => [
    index('snapshots_tenant').on(table.tenantId, table.createdAt, table.id),
    uniqueIndex('snapshots_one_open').on(table.tenantId).where(sql `taken_at is null and failed_at is null and deleted_at is null`),
    index('snapshots_deleted').on(table.deletedAt).where(sql `deleted_at is not null`),
]);
/** States of tenants that were brought back beside the live one. A tenant has at most one that is open. */
export const tenantRestores = controlSchema.table('tenant_restores', {
    /** Names the schemas: `r_…` is the restored state while it is not live, `o_…` the replaced one while the restored is. */
    id: idColumn(restoreId)('id').primaryKey(),
    tenantId: idColumn(tenantId)('tenant_id').notNull(),
    snapshotId: idColumn(snapshotId)('snapshot_id').notNull(),
    snapshotTakenAt: instant('snapshot_taken_at').notNull(),
    createdAt: instant('created_at').notNull(),
    startedAt: instant('started_at'),
    attempts: integer('attempts').notNull().default(0),
    rows: bigint('rows', { mode: 'number' }).notNull(),
    rowsRestored: bigint('rows_restored', { mode: 'number' }).notNull().default(0),
    readyAt: instant('ready_at'),
    failedAt: instant('failed_at'),
    failureReason: text('failure_reason'),
    failureMessage: text('failure_message'),
    /** Since when the restored state is the live one. */
    swappedAt: instant('swapped_at'),
    /** Whether there was a live state to put aside: nothing can be brought back of a schema that was gone. */
    hasReplaced: boolean('has_replaced').notNull().default(false),
    /** How long the state that is not live is kept, from when it was put there. */
    keepDays: integer('keep_days').notNull().default(0),
    /** When it will be dropped. */
    keptUntil: instant('kept_until'),
    /** From here on only the row is left of it. */
    endedAt: instant('ended_at'),
}, (table) => [
    index('tenant_restores_tenant').on(table.tenantId, table.createdAt, table.id),
    uniqueIndex('tenant_restores_one_open').on(table.tenantId).where(sql `ended_at is null`),
]);
//# sourceMappingURL=control.tables.js.map