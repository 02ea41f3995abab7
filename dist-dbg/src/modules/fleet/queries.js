import { and, count, desc, eq, inArray, isNotNull, isNull, sql } from 'drizzle-orm';
import { tenantId } from '../../kernel/context.js';
import { keyset } from '../../platform/db/keyset.js';
import { quote } from '../../platform/db/quote.js';
import { fleetMigrationTenants, fleetMigrations } from './control.tables.js';
import { fleetMigrationId } from './ids.js';
/** The one run that is not finished. */
export async function findOpenMigration(db) {
    const [row] = await db.select().from(fleetMigrations).where(isNull(fleetMigrations.finishedAt)).limit(1);
    return row ?? null;
}
/** When the last run was over. */
export async function findLastFinished(db) {
    const { finishedAt, createdAt, id } = fleetMigrations;
    const [row] = await db.select({ finishedAt }).from(fleetMigrations).where(isNotNull(finishedAt)).orderBy(desc(createdAt), desc(id)).limit(1);
    return row?.finishedAt ?? null;
}
export async function findMigration(db, id) {
    const [row] = await db.select().from(fleetMigrations).where(eq(fleetMigrations.id, id)).limit(1);
    return row ?? null;
}
/** Null when another run is open. */
export async function insertMigration(db, row) {
    const [inserted] = await db.insert(fleetMigrations).values(row).onConflictDoNothing().returning();
    return inserted ?? null;
}
/** Null when the run is over. */
export async function updateMigration(db, id, change) {
    const isOpen = and(eq(fleetMigrations.id, id), isNull(fleetMigrations.finishedAt));
    const [row] = await db.update(fleetMigrations).set(change).where(isOpen).returning();
    return row ?? null;
}
export async function countOutcomes(db, ids) {
    const { migrationId, migratedAt, failedAt } = fleetMigrationTenants;
    const rows = await db
        .select({ migrationId, migrated: count(migratedAt), failed: count(failedAt) })
        .from(fleetMigrationTenants)
        .where(inArray(migrationId, [...ids]))
        .groupBy(migrationId);
    return new Map(rows.map((row) => [row.migrationId, { migrated: row.migrated, failed: row.failed }]));
}
export async function listMigrations(db, request) {
    const { where, orderBy, limit } = keyset([fleetMigrations.createdAt, fleetMigrations.id], 'desc', request);
    return db
        .select()
        .from(fleetMigrations)
        .where(where)
        .orderBy(...orderBy)
        .limit(limit);
}
export async function listFailures(db, id, request) {
    const { where, orderBy, limit } = keyset([fleetMigrationTenants.tenantId], 'asc', request);
    return db
        .select()
        .from(fleetMigrationTenants)
        .where(and(eq(fleetMigrationTenants.migrationId, id), isNotNull(fleetMigrationTenants.failedAt), where))
        .orderBy(...orderBy)
        .limit(limit);
}
/** They are tried again. */
export async function deleteFailures(db, id) {
    await db.delete(fleetMigrationTenants).where(and(eq(fleetMigrationTenants.migrationId, id), isNotNull(fleetMigrationTenants.failedAt)));
}
export async function insertFailure(db, row) {
    await db.insert(fleetMigrationTenants).values(row).onConflictDoNothing();
}
/** What became of single tenants is kept for this many runs. */
const DETAILED_RUNS_MAX = 20;
export async function deleteOldOutcomes(db) {
    const { id, createdAt } = fleetMigrations;
    await db
        .delete(fleetMigrationTenants)
        .where(inArray(fleetMigrationTenants.migrationId, db.select({ id }).from(fleetMigrations).orderBy(desc(createdAt), desc(id)).offset(DETAILED_RUNS_MAX)));
}
/** The statement that notes a tenant as migrated, for the message that migrates it. */
export function migratedScript(id, tenant, { attempts, at }) {
    const values = [quote(fleetMigrationId.toUuid(id)), quote(tenantId.toUuid(tenant)), attempts, quote(at.toISOString())];
    return `insert into control.fleet_migration_tenants (migration_id, tenant_id, attempts, migrated_at) values (${values.join(', ')})
    on conflict (migration_id, tenant_id) do update set attempts = excluded.attempts, migrated_at = excluded.migrated_at, failed_at = null;`;
}
/** Transactions of a server that wait for a lock while they migrate a tenant. */
export async function countLockWaits(db) {
    const [row] = await db.execute(sql `select count(*)::int as waits from pg_stat_activity where application_name = 'serai-migrate' and wait_event_type = 'Lock'`);
    return row?.waits ?? 0;
}
/** Those of the schemas that exist. */
export async function listSchemas(db, names) {
    const rows = await db.execute(sql `select nspname as name from pg_namespace where nspname = any(array(select json_array_elements_text(${JSON.stringify(names)}::json)))`);
    return rows.map((row) => row.name);
}
//# sourceMappingURL=queries.js.map