import { and, eq, isNull, sql } from 'drizzle-orm';
import type { TenantDb } from '../../kernel/context.js';
import { anyOf } from '../../platform/db/any-of.js';
import { type UserId, userId } from '../access/public.js';
import { type UserRow, users } from './tables.js';

/** E-mail addresses are compared without regard to case. */
export async function findUserByEmail(db: TenantDb, email: string): Promise<UserRow | null> {
  const [user] = await db.select().from(users).where(sql`lower(${users.email}) = lower(${email})`).limit(1);
  return user ?? null;
}

export async function findUserById(db: TenantDb, id: UserId): Promise<UserRow | null> {
  const [user] = await db.select().from(users).where(eq(users.id, id)).limit(1);
  return user ?? null;
}

/** Null when the e-mail is taken in this tenant. */
export async function insertUser(db: TenantDb, row: typeof users.$inferInsert): Promise<UserRow | null> {
  const [user] = await db.insert(users).values(row).onConflictDoNothing().returning();
  return user ?? null;
}

/** A user who is deactivated already keeps the date. */
export async function updateUserDeactivated(db: TenantDb, id: UserId, deactivatedAt: Date): Promise<void> {
  await db
    .update(users)
    .set({ deactivatedAt, version: sql`${users.version} + 1`, updatedAt: deactivatedAt })
    .where(and(eq(users.id, id), isNull(users.deactivatedAt)));
}

/** At most as many as there are ids, in no order. */
export async function listUserNames(db: TenantDb, ids: readonly UserId[]) {
  return db
    .select({ id: users.id, displayName: users.displayName })
    .from(users)
    .where(anyOf(users.id, userId, ids));
}
