import { randomBytes } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { digestOf, inFileOrder, pendingOf } from './migrations.js';
import { quote } from './quote.js';
import { PREPARE_DISTRIBUTION, distributeScript } from './servers/citus.js';
/** The sets of which a server has one each, and the schemas that hold them. */
const SCHEMAS = { control: 'control', shard: 'platform' };
/** Two processes that start at once migrate one after the other. The number is arbitrary and must stay. */
const MIGRATION_LOCK = 7_237_241_001;
/** Brings one of the schemas that a server has once up to date. Returns what was applied. */
export async function migrateSet(tx, files, set) {
    await lockMigrations(tx);
    const schema = SCHEMAS[set];
    await tx.script(`create schema if not exists ${schema}; ${migrationsTable(schema)}`);
    const pending = pendingOf(files.of(set), await listApplied(tx.db, schema));
    for (const migration of pending)
        await tx.script(`${migration.sql};\n${record(schema, [migration])}`);
    return pending;
}
/** Creates a schema, the role of the same name that may use it and nothing else, and its tables. */
export async function createSchema(tx, name, migrations) {
    await tx.script(`
    ${tx.kind === 'citus' ? PREPARE_DISTRIBUTION : ''}
    create role "${name}" nologin;
    grant serai_tenant to "${name}";
    ${await grantToLogin(tx, name)}
    create schema "${name}";
    ${tx.kind === 'citus' ? distributeScript(name) : ''}
    grant usage on schema "${name}" to "${name}";
    alter default privileges in schema "${name}" grant select, insert, update, delete on tables to "${name}";
    alter default privileges in schema "${name}" grant usage on sequences to "${name}";
    ${migrationsTable(name)}
    revoke all on "${name}".migrations from "${name}";
    ${tenantScript(name, migrations)}`);
}
/** A schema of exactly the named migrations, for looking at it; null when one of them is not among the files. */
export async function createTemplate(tx, files, names) {
    const wanted = new Set(names);
    const migrations = files.filter((file) => wanted.has(`${file.set}/${file.name}`));
    if (migrations.length < wanted.size)
        return null;
    const schema = `p_${randomBytes(12).toString('hex')}`;
    await createSchema(tx, schema, migrations);
    return schema;
}
/** What the migrations of a server's own schema make, in a schema of another name, for looking at it. */
export async function createPlatformTemplate(tx, files) {
    const schema = `p_${randomBytes(12).toString('hex')}`;
    const sql = files.map((file) => file.sql).join(';\n');
    await tx.script(`create schema "${schema}"; ${sql.replaceAll(/"platform"|\bplatform\b/g, `"${schema}"`)}`);
    return { schema, sql };
}
/** The record of migrations with these in it, as far as it is missing. */
export function recordTable(schema, migrations) {
    const rows = migrations.length === 0 ? '' : record(schema, migrations).replace(/;$/, ' on conflict do nothing;');
    return `${migrationsTable(schema)} revoke all on "${schema}".migrations from "${schema}"; ${rows}`;
}
/**
 * Gives a schema what it lacks, inside an open transaction and under the lock that fleet runs take; waits for a run that is at it.
 * Returns the digest of what the schema then has.
 */
export async function completeSchema(tx, name, files) {
    await tx.db.execute(sql `select pg_advisory_xact_lock(hashtextextended(${`migrate ${name}`}, 0))`);
    const applied = await listApplied(tx.db, name);
    const pending = pendingOf(files, applied);
    if (pending.length > 0)
        await tx.script(`${kindColumn(name)} ${tenantScript(name, pending)}`);
    return digestOf(inFileOrder([...applied, ...pending]));
}
/**
 * Drops a schema with everything in it, the role of the same name, and logins whose names begin with it. What is not there is no error:
 * somebody was interrupted at it.
 */
export async function dropSchema(tx, name) {
    await tx.script(`
    drop schema if exists "${name}" cascade;
    do $serai$ declare login text; begin
      for login in select rolname from pg_roles where starts_with(rolname, '${name}_') loop
        execute format('alter role %I nologin', login);
        perform pg_terminate_backend(pid) from pg_stat_activity where usename = login;
        execute format('drop owned by %I', login);
        execute format('drop role %I', login);
      end loop;
    end $serai$;
    drop role if exists "${name}"`);
}
async function lockMigrations(tx) {
    await tx.db.execute(sql `select pg_advisory_xact_lock(${MIGRATION_LOCK})`);
}
/** The login may switch to the tenant's role but inherits nothing from it. PostgreSQL 16 and later say so in the grant itself. */
async function grantToLogin(tx, role) {
    const [row] = await tx.db.execute(sql `select current_setting('server_version_num')::int as version`);
    return `grant "${role}" to current_user${(row?.version ?? 0) >= 160_000 ? ' with inherit false, set true' : ''};`;
}
/**
 * Migrations of tenants name no schema; `"tenant_role"` in them stands for the tenant's role. What would be built concurrently is built plainly:
 * here the tables are new and nobody waits for them.
 */
export function tenantScript(schema, migrations) {
    const body = migrations.map((migration) => plainly(migration).replaceAll('"tenant_role"', `"${schema}"`)).join(';\n');
    return `set local search_path to "${schema}";\n${body};\nset local search_path to pg_catalog;\n${record(schema, migrations)}`;
}
function plainly({ sql, inTransaction }) {
    return inTransaction ? sql : sql.replaceAll(/\bconcurrently\b/gi, '');
}
function migrationsTable(schema) {
    return `create table if not exists "${schema}".migrations (
    set text not null, name text not null, checksum text not null, kind text not null default 'expand',
    applied_at timestamptz(3) not null default now(), primary key (set, name)); ${kindColumn(schema)}`;
}
/** Schemas of before `serai: contract` was known have no such column yet. */
export function kindColumn(schema) {
    return `alter table "${schema}".migrations add column if not exists kind text not null default 'expand';`;
}
/** The statements that note migrations as applied. */
export function record(schema, migrations) {
    const rows = migrations.map(({ set, name, checksum, kind }) => `(${[set, name, checksum, kind].map(quote).join(', ')})`);
    return `insert into "${schema}".migrations (set, name, checksum, kind) values ${rows.join(', ')};`;
}
/** What a schema's record says was applied, in the order of the files. */
export async function listApplied(db, schema) {
    return db.execute(sql.raw(appliedOf(schema)));
}
/** The order of `tenantSets`, and of the files' names in each. */
export const FILE_ORDER = `set <> 'tenant/core', set collate "C", name collate "C"`;
/** The statement behind `listApplied`, for where there is a connection and no Drizzle. */
export function appliedOf(schema) {
    return `select set, name, checksum, coalesce(to_jsonb(m) ->> 'kind', 'expand') as kind from "${schema}".migrations m order by ${FILE_ORDER}`;
}
//# sourceMappingURL=migrator.js.map