import { eq, sql } from 'drizzle-orm';
import type { TenantDb } from '../../../kernel/context.js';
import { anyOf } from '../../../platform/db/any-of.js';
import { type UserId, userId } from '../../access/public.js';
import { type ScimUserRow, scimUsers } from '../tables.js';

export async function listLinks(db: TenantDb, ids: readonly UserId[]): Promise<ScimUserRow[]> {
  return db
    .select()
    .from(scimUsers)
    .where(anyOf(scimUsers.userId, userId, ids));
}

export async function findLink(db: TenantDb, id: UserId): Promise<ScimUserRow | null> {
  const [link] = await db.select().from(scimUsers).where(eq(scimUsers.userId, id)).limit(1);
  return link ?? null;
}

/** The case of names does not count. */
export async function findLinkByName(db: TenantDb, name: string): Promise<ScimUserRow | null> {
  const [link] = await db.select().from(scimUsers).where(sql`lower(${scimUsers.userName}) = lower(${name})`).limit(1);
  return link ?? null;
}

export async function findLinkByExternalId(db: TenantDb, externalId: string): Promise<ScimUserRow | null> {
  const [link] = await db.select().from(scimUsers).where(eq(scimUsers.externalId, externalId)).limit(1);
  return link ?? null;
}

export async function insertLink(db: TenantDb, row: typeof scimUsers.$inferInsert): Promise<void> {
  await db.insert(scimUsers).values(row);
}

/** Counts the version on. */
export async function updateLink(db: TenantDb, id: UserId, change: Partial<Omit<ScimUserRow, 'userId' | 'version' | 'createdAt'>>): Promise<void> {
  await db
    .update(scimUsers)
    .set({ ...change, version: sql`${scimUsers.version} + 1` })
    .where(eq(scimUsers.userId, id));
}
