import { eq } from 'drizzle-orm';
import type { TenantDb } from '../../../kernel/context.js';
import { anyOf } from '../../../platform/db/any-of.js';
import { type GroupId, groupId } from '../../access/public.js';
import { type ScimGroupRow, scimGroups } from '../tables.js';

export async function listGroupLinks(db: TenantDb, ids: readonly GroupId[]): Promise<ScimGroupRow[]> {
  return db
    .select()
    .from(scimGroups)
    .where(anyOf(scimGroups.groupId, groupId, ids));
}

export async function findGroupLinkByExternalId(db: TenantDb, externalId: string): Promise<ScimGroupRow | null> {
  const [link] = await db.select().from(scimGroups).where(eq(scimGroups.externalId, externalId)).limit(1);
  return link ?? null;
}

export async function upsertGroupLink(db: TenantDb, row: typeof scimGroups.$inferInsert): Promise<void> {
  const { externalId, updatedAt } = row;
  await db.insert(scimGroups).values(row).onConflictDoUpdate({ target: scimGroups.groupId, set: { externalId, updatedAt } });
}

export async function deleteGroupLink(db: TenantDb, id: GroupId): Promise<void> {
  await db.delete(scimGroups).where(eq(scimGroups.groupId, id));
}
