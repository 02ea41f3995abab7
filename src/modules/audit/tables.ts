import { index, jsonb, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { instant } from '../../platform/db/columns.js';

/** Who did what to which thing, when, and from where. Append-only for the tenant's role. */
export const auditColumns = () => ({
  id: uuid('id').primaryKey(),
  occurredAt: instant('occurred_at').notNull(),
  actorKind: text('actor_kind').notNull(),
  actorId: text('actor_id'),
  action: text('action').notNull(),
  subjectId: text('subject_id').notNull(),
  details: jsonb('details').notNull(),
  requestId: text('request_id').notNull(),
  address: text('address'),
});

export const auditEntries = pgTable('audit_entries', auditColumns(), (table) => [
  index('audit_entries_occurred').on(table.occurredAt, table.id),
  index('audit_entries_subject').on(table.subjectId, table.occurredAt),
  index('audit_entries_actor').on(table.actorId, table.occurredAt, table.id),
]);
