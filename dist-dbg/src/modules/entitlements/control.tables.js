import { sql } from 'drizzle-orm';
import { bigint, integer, jsonb, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { instant } from '../../platform/db/columns.js';
import { controlSchema } from '../../platform/db/control-schema.js';
const most = (name) => bigint(name, { mode: 'number' });
/** What tenants are sold. A limit that is null is none. */
export const plans = controlSchema.table('plans', {
    key: text('key').primaryKey(),
    title: text('title').notNull(),
    users: most('users'),
    records: most('records'),
    requestsPerDay: most('requests_per_day'),
    storageBytes: most('storage_bytes'),
    /** Values of flags and settings by key; the others keep their declared default. */
    settings: jsonb('settings').$type().notNull(),
    /** Since when new tenants get it that ask for no other; one plan has it. */
    defaultSince: instant('default_since'),
    archivedAt: instant('archived_at'),
    version: integer('version').notNull().default(1),
    createdAt: instant('created_at').notNull(),
    updatedAt: instant('updated_at').notNull(),
}, () => [uniqueIndex('plans_one_default').on(sql `(default_since is not null)`).where(sql `default_since is not null`)]);
//# sourceMappingURL=control.tables.js.map