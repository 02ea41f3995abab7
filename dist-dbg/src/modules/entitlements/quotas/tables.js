import { bigint, integer, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { instant } from '../../../platform/db/columns.js';
/**
 * What may still be added under a limit, shared out over several rows, so that writes of one tenant need not wait for each other.
 * The rows are made when a limit is first asked for.
 */
export const quotaAllowances = pgTable('quota_allowances', {
    quota: text('quota').notNull(),
    stripe: integer('stripe').notNull(),
    /** How many more this row admits. */
    room: bigint('room', { mode: 'number' }).notNull(),
    /** What was shared out: the limit, and under which plan and modules. Under other terms everything is counted and shared out anew. */
    terms: text('terms').notNull(),
    countedAt: instant('counted_at').notNull(),
}, (table) => [primaryKey({ columns: [table.quota, table.stripe] })]);
//# sourceMappingURL=tables.js.map