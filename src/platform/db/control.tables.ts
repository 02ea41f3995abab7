import { index, text } from 'drizzle-orm/pg-core';
import { instant } from './columns.js';
import { controlSchema } from './control-schema.js';

/** Schemas that were built beforehand, each with its role, and wait for a tenant to be renamed for. */
export const preparedSchemas = controlSchema.table(
  'prepared_schemas',
  {
    /** The name of the schema and of its role. */
    name: text('name').primaryKey(),
    /** Which migrations it has: a tenant may take it only when it needs exactly these. */
    migrationsDigest: text('migrations_digest').notNull(),
    createdAt: instant('created_at').notNull(),
  },
  (table) => [index('prepared_schemas_digest').on(table.migrationsDigest, table.createdAt)],
);
