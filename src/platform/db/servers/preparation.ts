/** The schema `platform` of a server: made and brought up to date before anybody works there. */
import { sql } from 'drizzle-orm';
import { HOME_SERVER_ID, type ServerDb, type ServerId, serverId } from '../../../kernel/context.js';
import { serverMistaken } from '../errors.js';
import { type MigrationFiles, pendingOf } from '../migrations.js';
import { listApplied, migrateSet } from '../migrator.js';
import type { OpenTransaction } from '../unit.js';

type OnServer = {
  read<T>(work: (db: ServerDb) => Promise<T>): Promise<T>;
  write<T>(work: (tx: OpenTransaction<ServerDb>) => Promise<T>): Promise<T>;
};

/**
 * Called before the first unit of work of a process on a server. A server that could not be reached when this release was deployed gets
 * its migrations now. Throws when another server answers than the registry means.
 */
export async function requirePrepared(id: ServerId, files: MigrationFiles, server: OnServer): Promise<void> {
  const found = await server.read(readState);
  if (found.owner === id && pendingOf(files.of('shard'), found.applied).length === 0) return;
  await server.write(async (tx) => {
    const owner = await readOwner(tx.db);
    if (owner !== id) throw serverMistaken();
    await migrateSet(tx, files, 'shard');
  });
}

/** Makes the schema on a server that becomes one of ours, and notes whose it is. */
export async function prepareServer(id: ServerId, files: MigrationFiles, tx: OpenTransaction<ServerDb>): Promise<void> {
  await migrateSet(tx, files, 'shard');
  await tx.db.execute(sql`delete from platform.server`);
  await tx.db.execute(sql`insert into platform.server (id) values (${serverId.toUuid(id)})`);
}

/** The home server is whatever DATABASE_URL leads to. */
export async function claimHome(tx: OpenTransaction<ServerDb>): Promise<void> {
  await tx.db.execute(sql`insert into platform.server (id) values (${serverId.toUuid(HOME_SERVER_ID)}) on conflict do nothing`);
}

async function readState(db: ServerDb) {
  const owner = await readOwner(db);
  return { owner, applied: owner === null ? [] : await listApplied(db, 'platform') };
}

/** Which server of an installation this database is; null for one that is none yet. */
export async function readOwner(db: ServerDb): Promise<ServerId | null> {
  const [there] = await db.execute<{ there: boolean }>(sql`select to_regclass('platform.server') is not null as there`);
  if (!there?.there) return null;
  const [row] = await db.execute<{ id: string }>(sql`select id from platform.server`);
  return row ? serverId.fromUuid(row.id) : null;
}

/** How many schemas of tenants there are, ours or not. */
export async function countTenantSchemas(db: ServerDb): Promise<number> {
  const [row] = await db.execute<{ tenants: number }>(sql`select count(*)::int as tenants from pg_namespace where nspname ~ '^t_[0-9a-z]{26}$'`);
  return row?.tenants ?? 0;
}
