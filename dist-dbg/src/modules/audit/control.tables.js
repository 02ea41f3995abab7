import { bigint, index, primaryKey, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { instant } from '../../platform/db/columns.js';
import { controlSchema } from '../../platform/db/control-schema.js';
import { auditColumns, changeColumns, erasureColumns, gapColumns, sealColumns } from './tables.js';
const NUMBERS = 'control.audit_numbers';
export const controlAuditNumbers = controlSchema.sequence('audit_numbers');
/** What operators did, tenants' lifecycles included. */
export const controlAuditEntries = controlSchema.table('audit_entries', auditColumns(NUMBERS), (table) => [
    index('control_audit_entries_occurred').on(table.occurredAt, table.id),
    index('control_audit_entries_subject').on(table.subjectId, table.occurredAt),
    index('control_audit_entries_actor').on(table.actorId, table.occurredAt),
    uniqueIndex('control_audit_entries_number').on(table.number),
    index('control_audit_entries_transaction').on(table.transactionId),
]);
export const controlAuditChanges = controlSchema.table('audit_changes', changeColumns(NUMBERS), (table) => [
    primaryKey({ columns: [table.number] }),
    index('control_audit_changes_transaction').on(table.transactionId, table.number),
    index('control_audit_changes_row').on(table.rowKey, table.number),
]);
export const controlAuditSeals = controlSchema.table('audit_seals', sealColumns(), (table) => [
    index('control_audit_seals_last').on(table.lastNumber),
]);
export const controlAuditGaps = controlSchema.table('audit_gaps', gapColumns());
export const controlAuditErasures = controlSchema.table('audit_erasures', erasureColumns());
/** Where the chain of each trail ends, kept apart from it: a trail whose end was cut off no longer reaches this. */
export const auditAnchors = controlSchema.table('audit_anchors', {
    /** `ten_…`, or `control`. */
    trail: text('trail').primaryKey(),
    sealNumber: bigint('seal_number', { mode: 'number' }).notNull(),
    hash: text('hash').notNull(),
    sealedAt: instant('sealed_at').notNull(),
    mac: text('mac').notNull(),
});
//# sourceMappingURL=control.tables.js.map