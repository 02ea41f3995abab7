import { randomBytes } from 'node:crypto';
import { sql } from 'drizzle-orm';
import type { ControlDb } from '../../kernel/context.js';
import { type AppliedMigration, type Migration, type MigrationFiles, digestOf, inFileOrder, pendingOf } from './migrations.js';
import type { OpenTransaction } from './unit.js';

type ControlTransaction = OpenTransaction<ControlDb>;

/** Two processes that start at once migrate one after the other. The number is arbitrary and must stay. */
const MIGRATION_LOCK = 7_237_241_001;

/** Brings the control plane and this server's platform schema up to date. Returns what was applied. */
export async function migratePlatform(tx: ControlTransaction, files: MigrationFiles): Promise<readonly Migration[]> {
  await lockMigrations(tx);
  const applied: Migration[] = [];
  // The platform's schema first: its functions watch the tables of the others.
  for (const [set, schema] of [
    ['shard', 'platform'],
    ['control', 'control'],
  ] as const) {
    await tx.script(`create schema if not exists ${schema}; ${migrationsTable(schema)}`);
    const pending = pendingOf(files.of(set), await listApplied(tx.db, schema));
    for (const migration of pending) await tx.script(`${migration.sql};\n${record(schema, [migration])}`);
    applied.push(...pending);
  }
  return applied;
}

/** Creates a schema, the role of the same name that may use it and nothing else, and its tables. */
export async function createSchema(tx: ControlTransaction, name: string, migrations: readonly Migration[]): Promise<void> {
  await tx.script(`
    create role "${name}" nologin;
    grant serai_tenant to "${name}";
    ${await grantToLogin(tx, name)}
    create schema "${name}";
    grant usage on schema "${name}" to "${name}";
    alter default privileges in schema "${name}" grant select, insert, update, delete on tables to "${name}";
    alter default privileges in schema "${name}" grant usage on sequences to "${name}";
    ${migrationsTable(name)}
    revoke all on "${name}".migrations from "${name}";
    ${tenantScript(name, migrations)}`);
}

/** A schema of exactly the named migrations, for looking at it; null when one of them is not among the files. */
export async function createTemplate(tx: ControlTransaction, files: readonly Migration[], names: readonly string[]): Promise<string | null> {
  const wanted = new Set(names);
  const migrations = files.filter((file) => wanted.has(`${file.set}/${file.name}`));
  if (migrations.length < wanted.size) return null;
  const schema = `p_${randomBytes(12).toString('hex')}`;
  await createSchema(tx, schema, migrations);
  return schema;
}

/** What the migrations of a server's own schema make, in a schema of another name, for looking at it. */
export async function createPlatformTemplate(tx: ControlTransaction, files: readonly Migration[]): Promise<{ schema: string; sql: string }> {
  const schema = `p_${randomBytes(12).toString('hex')}`;
  const sql = files.map((file) => file.sql).join(';\n');
  await tx.script(`create schema "${schema}"; ${sql.replaceAll(/"platform"|\bplatform\b/g, `"${schema}"`)}`);
  return { schema, sql };
}

/** The record of migrations with these in it, as far as it is missing. */
export function recordTable(schema: string, migrations: readonly Migration[]): string {
  const rows = migrations.length === 0 ? '' : record(schema, migrations).replace(/;$/, ' on conflict do nothing;');
  return `${migrationsTable(schema)} revoke all on "${schema}".migrations from "${schema}"; ${rows}`;
}

/**
 * Gives a schema what it lacks, inside an open transaction and under the lock that fleet runs take; waits for a run that is at it.
 * Returns the digest of what the schema then has.
 */
export async function completeSchema(tx: ControlTransaction, name: string, files: readonly Migration[]): Promise<string> {
  await tx.db.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`migrate ${name}`}, 0))`);
  const applied = await listApplied(tx.db, name);
  const pending = pendingOf(files, applied);
  if (pending.length > 0) await tx.script(`${kindColumn(name)} ${tenantScript(name, pending)}`);
  return digestOf(inFileOrder([...applied, ...pending]));
}

/** Drops a schema with everything in it, and the role of the same name. */
export async function dropSchema(tx: ControlTransaction, name: string): Promise<void> {
  await tx.script(`drop schema "${name}" cascade; drop role "${name}"`);
}

async function lockMigrations(tx: ControlTransaction): Promise<void> {
  await tx.db.execute(sql`select pg_advisory_xact_lock(${MIGRATION_LOCK})`);
}

/** The login may switch to the tenant's role but inherits nothing from it. PostgreSQL 16 and later say so in the grant itself. */
async function grantToLogin(tx: ControlTransaction, role: string): Promise<string> {
  const [row] = await tx.db.execute<{ version: number }>(sql`select current_setting('server_version_num')::int as version`);
  return `grant "${role}" to current_user${(row?.version ?? 0) >= 160_000 ? ' with inherit false, set true' : ''};`;
}

/**
 * Migrations of tenants name no schema; `"tenant_role"` in them stands for the tenant's role. What would be built concurrently is built plainly:
 * here the tables are new and nobody waits for them.
 */
export function tenantScript(schema: string, migrations: readonly Migration[]): string {
  const body = migrations.map((migration) => plainly(migration).replaceAll('"tenant_role"', `"${schema}"`)).join(';\n');
  return `set local search_path to "${schema}";\n${body};\nset local search_path to pg_catalog;\n${record(schema, migrations)}`;
}

function plainly({ sql, inTransaction }: Migration): string {
  return inTransaction ? sql : sql.replaceAll(/\bconcurrently\b/gi, '');
}

function migrationsTable(schema: string): string {
  return `create table if not exists "${schema}".migrations (
    set text not null, name text not null, checksum text not null, kind text not null default 'expand',
    applied_at timestamptz(3) not null default now(), primary key (set, name)); ${kindColumn(schema)}`;
}

/** Schemas of before `serai: contract` was known have no such column yet. */
export function kindColumn(schema: string): string {
  return `alter table "${schema}".migrations add column if not exists kind text not null default 'expand';`;
}

/** The statements that note migrations as applied. */
export function record(schema: string, migrations: readonly Migration[]): string {
  const rows = migrations.map(({ set, name, checksum, kind }) => `(${[set, name, checksum, kind].map(quote).join(', ')})`);
  return `insert into "${schema}".migrations (set, name, checksum, kind) values ${rows.join(', ')};`;
}

/** What a schema's record says was applied, in the order of the files. */
export async function listApplied(db: ControlDb, schema: string): Promise<readonly AppliedMigration[]> {
  return db.execute<AppliedMigration>(sql.raw(appliedOf(schema)));
}

/** The order of `tenantSets`, and of the files' names in each. */
export const FILE_ORDER = `set <> 'tenant/core', set collate "C", name collate "C"`;

/** The statement behind `listApplied`, for where there is a connection and no Drizzle. */
export function appliedOf(schema: string): string {
  return `select set, name, checksum, coalesce(to_jsonb(m) ->> 'kind', 'expand') as kind from "${schema}".migrations m order by ${FILE_ORDER}`;
}

/** A text as SQL writes it. For scripts, which take no parameters; never for what a client sent. */
export function quote(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
