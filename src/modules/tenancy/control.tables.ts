import { sql } from 'drizzle-orm';
import { index, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { tenantId } from '../../kernel/context.js';
import type { Language } from '../../kernel/language.js';
import { idColumn, instant } from '../../platform/db/columns.js';
import { controlSchema } from '../../platform/db/control-schema.js';

/** The registry: which tenants there are, and what each of them has. */
export const tenants = controlSchema.table(
  'tenants',
  {
    id: idColumn(tenantId)('id').primaryKey(),
    slug: text('slug').notNull(),
    name: text('name').notNull(),
    language: text('language').$type<Language>().notNull().default('en'),
    modules: text('modules').array().notNull(),
    /** Which migrations its schema has; compared at the start, so that only those who are behind are touched. */
    migrationsDigest: text('migrations_digest').notNull(),
    suspendedAt: instant('suspended_at'),
    sessionsValidFrom: instant('sessions_valid_from'),
    terminatesAt: instant('terminates_at'),
    createdAt: instant('created_at').notNull(),
  },
  (table) => [
    uniqueIndex('tenants_slug').on(table.slug),
    index('tenants_created').on(table.createdAt, table.id),
    index('tenants_terminating').on(table.terminatesAt).where(sql`${table.terminatesAt} is not null`),
  ],
);

/** What remains of a tenant that was erased: the proof. */
export const erasures = controlSchema.table('erasures', {
  tenantId: idColumn(tenantId)('tenant_id').primaryKey(),
  erasedAt: instant('erased_at').notNull(),
  /** A signed document (JWS). */
  certificate: text('certificate').notNull(),
});
