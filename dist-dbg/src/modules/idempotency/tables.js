import { index, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { instant } from '../../platform/db/columns.js';
/** What was done under a key: one row for each unit of work, and one for the whole answer. */
export const recordColumns = () => ({
    /** A digest of caller and key: the key itself opens the result. */
    key: text('key').notNull(),
    /** Which unit of which root field (`createProduct/0`), or `answer`. */
    place: text('place').notNull(),
    /** A digest of the request: another one under the same key is a mistake of the client. */
    fingerprint: text('fingerprint').notNull(),
    sealedResult: text('sealed_result').notNull(),
    createdAt: instant('created_at').notNull(),
});
export const idempotencyRecords = pgTable('idempotency_records', recordColumns(), (table) => [
    primaryKey({ name: 'idempotency_records_key', columns: [table.key, table.place] }),
    index('idempotency_records_created').on(table.createdAt),
]);
//# sourceMappingURL=tables.js.map