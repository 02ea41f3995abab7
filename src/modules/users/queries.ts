import { type SQL, and, eq, sql } from 'drizzle-orm';
import type { TenantDb } from '../../kernel/context.js';
import type { UserId } from '../access/public.js';
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

/** FOR UPDATE: changes of one account go one after the other. */
export async function lockUser(db: TenantDb, id: UserId): Promise<UserRow | null> {
  const [user] = await db.select().from(users).where(eq(users.id, id)).for('update').limit(1);
  return user ?? null;
}

/** Null when the e-mail is taken in this tenant. */
export async function insertUser(db: TenantDb, row: typeof users.$inferInsert): Promise<UserRow | null> {
  const [user] = await db.insert(users).values(row).onConflictDoNothing().returning();
  return user ?? null;
}

export type Credentials = Pick<UserRow, 'email' | 'passwordHash' | 'emailVerifiedAt'>;

/** Null when the user is gone. Fails on `users_email` when the address is taken. */
export async function updateUserCredentials(db: TenantDb, id: UserId, change: Partial<Credentials>, updatedAt: Date): Promise<UserRow | null> {
  const [user] = await db
    .update(users)
    .set({ ...change, updatedAt, version: sql`${users.version} + 1` })
    .where(eq(users.id, id))
    .returning();
  return user ?? null;
}

/** Another hash of the same password: nothing that anybody sees. Left alone when the password was changed meanwhile. */
export async function updateUserHash(db: TenantDb, id: UserId, { from, to }: { readonly from: string; readonly to: string }): Promise<void> {
  await db
    .update(users)
    .set({ passwordHash: to })
    .where(and(eq(users.id, id), eq(users.passwordHash, from)));
}

/** As an expression: those that may sign in. */
export function countActiveUsers(): SQL {
  return sql`(select count(*) from ${users} where ${users.deactivatedAt} is null)`;
}
