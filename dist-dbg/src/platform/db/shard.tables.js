import { sql } from 'drizzle-orm';
import { index, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { instant } from './columns.js';
import { platformSchema } from './platform-schema.js';
/** Which server of an installation this database is: one row. It tells an address that leads elsewhere by mistake. */
export const ownServer = platformSchema.table('server', { id: uuid('id').primaryKey() }, () => [uniqueIndex('server_one').on(sql `(true)`)]);
/** Schemas that were built beforehand, each with its role, and wait for a tenant to be renamed for. */
export const preparedSchemas = platformSchema.table('prepared_schemas', {
    /** The name of the schema and of its role. */
    name: text('name').primaryKey(),
    /** Which migrations it has: a tenant may take it only when it needs exactly these. */
    migrationsDigest: text('migrations_digest').notNull(),
    createdAt: instant('created_at').notNull(),
}, (table) => [index('prepared_schemas_digest').on(table.migrationsDigest, table.createdAt)]);
/**
 * What became of tenants that the registry, on another server, meant to make here. The key decides between the process that makes the
 * schema and the one that gives it up: only one of them can write its row.
 */
export const provisionings = platformSchema.table('provisionings', {
    tenantId: uuid('tenant_id').primaryKey(),
    madeAt: instant('made_at'),
    abandonedAt: instant('abandoned_at'),
});
/**
 * Tenants that have left this server for another one, from the commit on that took their schema's name away. What still comes here for them
 * comes too late, and a process that finds nobody waits for the registry to say where they are.
 */
export const departures = platformSchema.table('departures', {
    tenantId: text('tenant_id').primaryKey(),
    /** What moved it. */
    moveId: uuid('move_id').notNull(),
    departedAt: instant('departed_at').notNull(),
});
//# sourceMappingURL=shard.tables.js.map