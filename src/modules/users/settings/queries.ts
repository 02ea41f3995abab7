import { and, eq, sql } from 'drizzle-orm';
import type { TenantDb } from '../../../kernel/context.js';
import { anyOf } from '../../../platform/db/any-of.js';
import { type UserId, userId } from '../../access/public.js';
import { type SettingRow, userSettings } from '../tables.js';
import { SETTINGS_MAX } from './checks.js';

/** All settings of the users, each user's by key. */
export async function listSettingsByUser(db: TenantDb, ids: readonly UserId[]): Promise<SettingRow[]> {
  return db
    .select()
    .from(userSettings)
    .where(anyOf(userSettings.userId, userId, ids))
    .orderBy(userSettings.userId, userSettings.key)
    .limit(ids.length * SETTINGS_MAX);
}

export async function upsertSettings(db: TenantDb, rows: readonly SettingRow[]): Promise<void> {
  const set = { value: sql`excluded.value`, updatedAt: sql`excluded.updated_at` };
  await db
    .insert(userSettings)
    .values([...rows])
    .onConflictDoUpdate({ target: [userSettings.userId, userSettings.key], set });
}

export async function deleteSettings(db: TenantDb, user: UserId, keys: readonly string[]): Promise<void> {
  await db.delete(userSettings).where(and(eq(userSettings.userId, user), sql`${userSettings.key} = any(${`{${keys.join(',')}}`}::text[])`));
}

export async function countSettings(db: TenantDb, user: UserId): Promise<number> {
  return db.$count(userSettings, eq(userSettings.userId, user));
}
