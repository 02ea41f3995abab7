import { sql } from 'drizzle-orm';
import { index, integer, jsonb, text, uuid } from 'drizzle-orm/pg-core';
import { instant } from '../db/columns.js';
import { platformSchema } from '../db/platform-schema.js';

/** Events that were committed with the data that they tell of, until they are relayed. */
export const outbox = platformSchema.table(
  'outbox',
  {
    id: uuid('id').primaryKey(),
    tenantId: text('tenant_id').notNull(),
    name: text('name').notNull(),
    version: integer('version').notNull(),
    subjectId: text('subject_id').notNull(),
    payload: jsonb('payload').notNull(),
    requestId: text('request_id').notNull(),
    occurredAt: instant('occurred_at').notNull(),
    relayedAt: instant('relayed_at'),
  },
  (table) => [index('outbox_unrelayed').on(table.occurredAt).where(sql`${table.relayedAt} is null`)],
);
