import { bigint, pgTable, text } from 'drizzle-orm/pg-core';
/** The last number that a document of each series has received. Whoever takes the next one holds the row until its commit: so there are no gaps. */
export const documentCounters = pgTable('document_counters', {
    series: text('series').primaryKey(),
    last: bigint('last', { mode: 'number' }).notNull(),
});
//# sourceMappingURL=tables.js.map