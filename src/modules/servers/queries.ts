import { and, asc, eq, isNotNull } from 'drizzle-orm';
import type { ControlDb, ServerId } from '../../kernel/context.js';
import type { PageRequest } from '../../kernel/page.js';
import { keyset } from '../../platform/db/keyset.js';
import { serverCredentials, servers } from './control.tables.js';

export type ServerRow = typeof servers.$inferSelect;
export type NewServerRow = typeof servers.$inferInsert;

/** Bounds what every process keeps in memory of them. */
const SERVERS_MAX = 1_000;

/** All of them, the oldest first: there are few. */
export async function listServers(db: ControlDb): Promise<readonly ServerRow[]> {
  return db.select().from(servers).orderBy(asc(servers.createdAt), asc(servers.id)).limit(SERVERS_MAX);
}

export async function pageServers(db: ControlDb, request: PageRequest): Promise<readonly ServerRow[]> {
  const { where, orderBy, limit } = keyset([servers.createdAt, servers.id], 'asc', request);
  return db
    .select()
    .from(servers)
    .where(where)
    .orderBy(...orderBy)
    .limit(limit);
}

export async function findServer(db: ControlDb, id: ServerId): Promise<ServerRow | null> {
  const [row] = await db.select().from(servers).where(eq(servers.id, id)).limit(1);
  return row ?? null;
}

/** Whoever locks it goes on alone; tenants that are inserted meanwhile do not wait for it. */
export async function lockServer(db: ControlDb, id: ServerId): Promise<ServerRow | null> {
  const [row] = await db.select().from(servers).where(eq(servers.id, id)).for('no key update').limit(1);
  return row ?? null;
}

export async function insertServer(db: ControlDb, row: NewServerRow): Promise<ServerRow> {
  const [inserted] = await db.insert(servers).values(row).returning();
  if (!inserted) throw new Error('Invariant broken: an insert returns its row');
  return inserted;
}

export async function updateServer(db: ControlDb, id: ServerId, change: Partial<Omit<NewServerRow, 'id' | 'createdAt'>>): Promise<ServerRow | null> {
  const [row] = await db.update(servers).set(change).where(eq(servers.id, id)).returning();
  return row ?? null;
}

/** Fails on a foreign key while a tenant lies there. */
export async function deleteServer(db: ControlDb, id: ServerId): Promise<ServerRow | null> {
  const [row] = await db.delete(servers).where(eq(servers.id, id)).returning();
  return row ?? null;
}

/** Which credential of each server is in force, and which one is to follow it. Ids alone: reading a secret is another matter. */
export async function listCredentialIds(db: ControlDb) {
  const { id, serverId, activatedAt } = serverCredentials;
  return db
    .select({ id, serverId, activatedAt })
    .from(serverCredentials)
    .limit(2 * SERVERS_MAX);
}

export async function findActiveCredential(db: ControlDb, server: ServerId) {
  const [row] = await db
    .select()
    .from(serverCredentials)
    .where(and(eq(serverCredentials.serverId, server), isNotNull(serverCredentials.activatedAt)))
    .limit(1);
  return row ?? null;
}
