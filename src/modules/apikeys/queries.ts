import { type SQL, and, eq, gt, isNotNull, isNull, lt, lte, or } from 'drizzle-orm';
import type { TenantDb } from '../../kernel/context.js';
import type { Keyset } from '../../platform/db/keyset.js';
import type { UserId } from '../access/public.js';
import type { ApiKeyId } from './ids.js';
import { type ApiKeyRow, apiKeys } from './tables.js';

export const apiKeyStatuses = ['ACTIVE', 'EXPIRED', 'REVOKED'] as const;
export type ApiKeyStatus = (typeof apiKeyStatuses)[number];

/** Undefined means any. `now` tells active from expired. */
export type ApiKeyConditions = { readonly status: ApiKeyStatus | undefined; readonly now: Date };

function conditionOf({ status, now }: ApiKeyConditions): SQL | undefined {
  switch (status) {
    case undefined:
      return undefined;
    case 'ACTIVE':
      return and(isNull(apiKeys.revokedAt), gt(apiKeys.expiresAt, now));
    case 'EXPIRED':
      return and(isNull(apiKeys.revokedAt), lte(apiKeys.expiresAt, now));
    case 'REVOKED':
      return isNotNull(apiKeys.revokedAt);
  }
}

export async function listApiKeyPage(db: TenantDb, conditions: ApiKeyConditions, { where, orderBy, limit }: Keyset): Promise<ApiKeyRow[]> {
  return db
    .select()
    .from(apiKeys)
    .where(and(conditionOf(conditions), where))
    .orderBy(...orderBy)
    .limit(limit);
}

export async function countApiKeys(db: TenantDb, conditions: ApiKeyConditions): Promise<number> {
  return db.$count(apiKeys, conditionOf(conditions));
}

export async function findApiKey(db: TenantDb, id: ApiKeyId): Promise<ApiKeyRow | null> {
  const [key] = await db.select().from(apiKeys).where(eq(apiKeys.id, id)).limit(1);
  return key ?? null;
}

export async function insertApiKey(db: TenantDb, row: typeof apiKeys.$inferInsert): Promise<ApiKeyRow | null> {
  const [key] = await db.insert(apiKeys).values(row).returning();
  return key ?? null;
}

type Change = Partial<Omit<ApiKeyRow, 'id' | 'permissions' | 'createdBy' | 'createdAt'>>;

export async function updateApiKey(db: TenantDb, id: ApiKeyId, change: Change): Promise<ApiKeyRow | null> {
  const [key] = await db.update(apiKeys).set(change).where(eq(apiKeys.id, id)).returning();
  return key ?? null;
}

/** Left alone when another process has noted as much. */
export async function updateApiKeyUsed(
  db: TenantDb,
  id: ApiKeyId,
  { at, notedBefore }: { readonly at: Date; readonly notedBefore: Date },
): Promise<void> {
  await db
    .update(apiKeys)
    .set({ lastUsedAt: at })
    .where(and(eq(apiKeys.id, id), or(isNull(apiKeys.lastUsedAt), lt(apiKeys.lastUsedAt, notedBefore))));
}

/** Those that work whose present secret, or the one before it, somebody was shown. */
export async function listApiKeysShownTo(db: TenantDb, user: UserId): Promise<ApiKeyRow[]> {
  return db
    .select()
    .from(apiKeys)
    .where(and(isNull(apiKeys.revokedAt), or(eq(apiKeys.shownTo, user), eq(apiKeys.previousShownTo, user))))
    .limit(1_000);
}

/** What has not worked since then. */
export async function deleteApiKeysOver(db: TenantDb, since: Date): Promise<void> {
  await db.delete(apiKeys).where(or(lt(apiKeys.expiresAt, since), lt(apiKeys.revokedAt, since)));
}
