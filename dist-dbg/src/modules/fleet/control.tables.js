import { sql } from 'drizzle-orm';
import { boolean, index, integer, primaryKey, real, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { tenantId } from '../../kernel/context.js';
import { idColumn, instant } from '../../platform/db/columns.js';
import { controlSchema } from '../../platform/db/control-schema.js';
import { fleetMigrationId } from './ids.js';
/** Runs over the fleet. At most one is open: whoever migrates works on that one. */
export const fleetMigrations = controlSchema.table('fleet_migrations', {
    id: idColumn(fleetMigrationId)('id').primaryKey(),
    /** Which migrations it brings tenants to; a newer build's run takes the place of an older one's. */
    target: text('target').notNull(),
    /** Whether it also takes away what the release before still uses. */
    contract: boolean('contract').notNull(),
    canary: integer('canary').notNull(),
    concurrency: integer('concurrency').notNull(),
    failureRatio: real('failure_ratio').notNull(),
    /** How many tenants it found behind. */
    total: integer('total').notNull(),
    createdAt: instant('created_at').notNull(),
    startedAt: instant('started_at'),
    pausedAt: instant('paused_at'),
    pauseReason: text('pause_reason'),
    finishedAt: instant('finished_at'),
}, (table) => [
    index('fleet_migrations_created').on(table.createdAt, table.id),
    uniqueIndex('fleet_migrations_one_open').on(sql `(finished_at is null)`).where(sql `finished_at is null`),
]);
/** What became of each tenant in a run: written in the transaction that migrated it, or after it failed. */
export const fleetMigrationTenants = controlSchema.table('fleet_migration_tenants', {
    migrationId: idColumn(fleetMigrationId)('migration_id')
        .notNull()
        .references(() => fleetMigrations.id, { onDelete: 'cascade' }),
    tenantId: idColumn(tenantId)('tenant_id').notNull(),
    attempts: integer('attempts').notNull(),
    migratedAt: instant('migrated_at'),
    failedAt: instant('failed_at'),
    sqlState: text('sql_state'),
    message: text('message'),
}, (table) => [primaryKey({ columns: [table.migrationId, table.tenantId] })]);
/** Tenants whose schema was not what its migrations make of it when it was last looked at. */
export const tenantDrifts = controlSchema.table('tenant_drifts', {
    tenantId: idColumn(tenantId)('tenant_id').primaryKey(),
    /** The first hundred, as `missing index users: users_email`. */
    objects: text('objects').array().notNull(),
    differences: integer('differences').notNull(),
    foundAt: instant('found_at').notNull(),
});
//# sourceMappingURL=control.tables.js.map