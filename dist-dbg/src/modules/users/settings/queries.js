import { and, eq, sql } from 'drizzle-orm';
import { anyOf } from '../../../platform/db/any-of.js';
import { userId } from '../../access/public.js';
import { userSettings } from '../tables.js';
import { SETTINGS_MAX } from './checks.js';
/** All settings of the users, each user's by key. */
export async function listSettingsByUser(db, ids) {
    return db
        .select()
        .from(userSettings)
        .where(anyOf(userSettings.userId, userId, ids))
        .orderBy(userSettings.userId, userSettings.key)
        .limit(ids.length * SETTINGS_MAX);
}
export async function upsertSettings(db, rows) {
    const set = { value: sql `excluded.value`, updatedAt: sql `excluded.updated_at` };
    await db
        .insert(userSettings)
        .values([...rows])
        .onConflictDoUpdate({ target: [userSettings.userId, userSettings.key], set });
}
export async function deleteSettings(db, user, keys) {
    await db.delete(userSettings).where(and(eq(userSettings.userId, user), sql `${userSettings.key} = any(${`{${keys.join(',')}}`}::text[])`));
}
export async function countSettings(db, user) {
    return db.$count(userSettings, eq(userSettings.userId, user));
}
//# sourceMappingURL=queries.js.map