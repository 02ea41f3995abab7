import { sql } from 'drizzle-orm';
import { bigint, boolean, index, integer, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { serverId, tenantId } from '../../kernel/context.js';
import { idColumn, instant } from '../../platform/db/columns.js';
import { controlSchema } from '../../platform/db/control-schema.js';
import { moveId } from './ids.js';
/** Moves of tenants between servers. A tenant has at most one that is open: until nothing of it is left but its row. */
export const tenantMoves = controlSchema.table('tenant_moves', {
    /** Names the schemas: `n_…` is the copy before it is live, `m_…` the source after it was, `c_…` what notes changes. */
    id: idColumn(moveId)('id').primaryKey(),
    tenantId: idColumn(tenantId)('tenant_id').notNull(),
    sourceId: idColumn(serverId)('source_id').notNull(),
    targetId: idColumn(serverId)('target_id').notNull(),
    createdAt: instant('created_at').notNull(),
    startedAt: instant('started_at'),
    /** How often somebody has begun with it: a killed process leaves it to the next one. */
    attempts: integer('attempts').notNull().default(0),
    rows: bigint('rows', { mode: 'number' }),
    rowsCopied: bigint('rows_copied', { mode: 'number' }).notNull().default(0),
    /** Since when the rows of one moment are there, complete and verified, and only changes are brought over. */
    copiedAt: instant('copied_at'),
    /** How many rows were brought over since. */
    rowsCaughtUp: bigint('rows_caught_up', { mode: 'number' }).notNull().default(0),
    cancelledAt: instant('cancelled_at'),
    failedAt: instant('failed_at'),
    failureReason: text('failure_reason'),
    failureMessage: text('failure_message'),
    /** Since when the tenant lies on the target. */
    switchedAt: instant('switched_at'),
    /** How long writes waited for the switch. */
    pauseMs: integer('pause_ms'),
    /** Since when nothing of the switch is left to do. */
    settledAt: instant('settled_at'),
    /** When the source will be dropped. */
    keptUntil: instant('kept_until'),
    confirmedAt: instant('confirmed_at'),
    undoAskedAt: instant('undo_asked_at'),
    /** Whether to go back although something was written since, which is then lost. */
    undoLosesWrites: boolean('undo_loses_writes').notNull().default(false),
    /** Since when the tenant lies on the source again. */
    undoneAt: instant('undone_at'),
    /** From here on only the row is left of it. */
    endedAt: instant('ended_at'),
    /** The two servers for as long as something of the move lies there, so that neither can be removed. */
    openSourceId: idColumn(serverId)('open_source_id').generatedAlwaysAs(sql `case when ended_at is null then source_id end`),
    openTargetId: idColumn(serverId)('open_target_id').generatedAlwaysAs(sql `case when ended_at is null then target_id end`),
}, (table) => [
    index('tenant_moves_tenant').on(table.tenantId, table.createdAt, table.id),
    uniqueIndex('tenant_moves_one_open').on(table.tenantId).where(sql `ended_at is null`),
    index('tenant_moves_source').on(table.openSourceId).where(sql `ended_at is null`),
    index('tenant_moves_target').on(table.openTargetId).where(sql `ended_at is null`),
]);
//# sourceMappingURL=control.tables.js.map