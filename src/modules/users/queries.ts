import { type SQL, eq, sql } from 'drizzle-orm';
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

/** Null when the e-mail is taken in this tenant. */
export async function insertUser(db: TenantDb, row: typeof users.$inferInsert): Promise<UserRow | null> {
  const [user] = await db.insert(users).values(row).onConflictDoNothing().returning();
  return user ?? null;
}

/** As an expression: those that may sign in. */
export function countActiveUsers(): SQL {
  return sql`(select count(*) from ${users} where ${users.deactivatedAt} is null)`;
}
