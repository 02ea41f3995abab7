/** A consistent copy of one schema: all of its tables as they were at one moment, however long it takes to read them. */
import type { Readable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { schemaBusy } from '../errors.js';
import type { AppliedMigration } from '../migrations.js';
import { appliedOf, quote } from '../migrator.js';
import type { CopyConnection } from './connection.js';
import { type CopiedTable, type SequenceState, fingerprintOf, inSchema, listSequences, listTables, quoteName } from './layout.js';

/** A table with what its rows must be after they were copied. */
export type TableRows = CopiedTable & { readonly rows: number; readonly hash: string };

/** Where rows come from: a live schema, or a snapshot of one. */
export type RowSource = {
  readonly tables: readonly TableRows[];
  readonly sequences: readonly SequenceState[];
  /** The table's rows as PostgreSQL's COPY writes them, as text. One table at a time. */
  open(table: CopiedTable): Promise<AsyncIterable<Uint8Array>>;
};

export type SchemaCopy = RowSource & {
  /** What the schema itself says was applied to it. */
  readonly migrations: readonly AppliedMigration[];
  readonly serverVersion: string;
};

export type CopyOptions = {
  readonly schema: string;
  /** Tables whose rows are left out. */
  readonly without: readonly string[];
};

/** A migration of one tenant is over within this time, or something is wrong with it. */
const MIGRATION_WAIT_MS_MAX = 30_000;
const MIGRATION_POLL_MS = 100;

/**
 * Reads a schema within one transaction, and keeps it from being migrated, repaired or renamed meanwhile; reads and writes go on. Throws
 * `SCHEMA_BUSY` when a migration does not end. When it throws, its connection is of no further use.
 */
export async function readSchema<T>(connection: CopyConnection, options: CopyOptions, work: (copy: SchemaCopy) => Promise<T>): Promise<T> {
  await lockOutMigrations(connection, options.schema);
  await connection.script('begin isolation level repeatable read read only');
  const copy = await lookAt(connection, options);
  const result = await work(copy);
  await connection.script(`commit; select pg_advisory_unlock_shared(${lockOf(options.schema)})`);
  return result;
}

/** The lock that whoever migrates the schema takes alone. It goes with the connection when that breaks. */
async function lockOutMigrations(connection: CopyConnection, schema: string): Promise<void> {
  const deadline = performance.now() + MIGRATION_WAIT_MS_MAX;
  for (;;) {
    const [row] = await connection.script<{ locked: boolean }>(`select pg_try_advisory_lock_shared(${lockOf(schema)}) as locked`);
    if (row?.locked) return;
    if (performance.now() > deadline) throw schemaBusy();
    await sleep(MIGRATION_POLL_MS);
  }
}

function lockOf(schema: string): string {
  return `hashtextextended(${quote(`migrate ${schema}`)}, 0)`;
}

async function lookAt(connection: CopyConnection, { schema, without }: CopyOptions): Promise<SchemaCopy> {
  const left = new Set(without);
  const found = (await listTables(connection, schema)).filter((table) => !left.has(table.name));
  // Against whoever changes tables by hand: to a snapshot that is older than such a change, a table may look empty.
  if (found.length > 0) await connection.script(`lock table ${found.map(({ name }) => inSchema(schema, name)).join(', ')} in access share mode`);
  const tables: TableRows[] = [];
  for (const table of found) tables.push({ ...table, ...(await fingerprint(connection, schema, table)) });
  const [server] = await connection.script<{ version: string }>("select current_setting('server_version') as version");
  return {
    tables,
    sequences: await listSequences(connection, schema),
    migrations: (await connection.script(appliedOf(schema))) as unknown as readonly AppliedMigration[],
    serverVersion: server?.version ?? '',
    open: (table) => openRows(connection, schema, table),
  };
}

/** How many rows the table has at this moment, and their hash. */
export async function fingerprint(connection: CopyConnection, schema: string, table: CopiedTable): Promise<{ rows: number; hash: string }> {
  const [row] = await connection.script<{ rows: string; hash: string }>(fingerprintOf(schema, table));
  return { rows: Number(row?.rows), hash: row?.hash ?? '' };
}

function openRows(connection: CopyConnection, schema: string, { name, columns }: CopiedTable): Promise<Readable> {
  return connection.readRows(`copy (select ${columns.map(quoteName).join(', ')} from ${inSchema(schema, name)}) to stdout`);
}
