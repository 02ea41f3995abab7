import { index } from 'drizzle-orm/pg-core';
import { controlSchema } from '../../platform/db/control-schema.js';
import { auditColumns } from './tables.js';

/** What operators did, tenants' lifecycles included. */
export const controlAuditEntries = controlSchema.table('audit_entries', auditColumns(), (table) => [
  index('control_audit_entries_occurred').on(table.occurredAt, table.id),
  index('control_audit_entries_subject').on(table.subjectId, table.occurredAt),
]);
