import { index, text } from 'drizzle-orm/pg-core';
import { instant } from './columns.js';
import { controlSchema } from './control-schema.js';
/** Of no use any more: it is here for processes of the release before, and goes in the next one. Each server keeps its own prepared schemas. */
export const preparedSchemasOfBefore = controlSchema.table('prepared_schemas', {
    name: text('name').primaryKey(),
    migrationsDigest: text('migrations_digest').notNull(),
    createdAt: instant('created_at').notNull(),
}, (table) => [index('prepared_schemas_digest').on(table.migrationsDigest, table.createdAt)]);
//# sourceMappingURL=control.tables.js.map