import { type SQL, and, eq, sql } from 'drizzle-orm';
import type { TenantDb } from '../../kernel/context.js';
import type { UserId } from '../access/public.js';
import { type PersonRow, type UserRow, personColumns, users } from './tables.js';

/** E-mail addresses are compared without regard to case. */
export async function findUserByEmail(db: TenantDb, email: string): Promise<UserRow | null> {
  const [user] = await db.select().from(users).where(sql`lower(${users.email}) = lower(${email})`).limit(1);
  return user ?? null;
}

export async function findUserById(db: TenantDb, id: UserId): Promise<UserRow | null> {
  const [user] = await db.select().from(users).where(eq(users.id, id)).limit(1);
  return user ?? null;
}

/** Until the transaction ends nobody deactivates the user. */
export async function pinUser(db: TenantDb, id: UserId): Promise<UserRow | null> {
  const [user] = await db.select().from(users).where(eq(users.id, id)).limit(1).for('share');
  return user ?? null;
}

/** FOR UPDATE: changes of one account go one after the other. */
export async function lockUser(db: TenantDb, id: UserId): Promise<UserRow | null> {
  const [user] = await db.select().from(users).where(eq(users.id, id)).for('update').limit(1);
  return user ?? null;
}

/** The same without the secret. */
export async function lockPerson(db: TenantDb, id: UserId): Promise<PersonRow | null> {
  const [user] = await db.select(personColumns).from(users).where(eq(users.id, id)).limit(1).for('update');
  return user ?? null;
}

/** Null when the e-mail is taken in this tenant. */
export async function insertUser(db: TenantDb, row: typeof users.$inferInsert): Promise<UserRow | null> {
  const [user] = await db.insert(users).values(row).onConflictDoNothing().returning();
  return user ?? null;
}

type UserChange = Partial<Pick<UserRow, 'displayName' | 'language' | 'timeZone' | 'avatar' | 'deactivatedAt'>>;

/** Counts the version on. Null when the user is gone. */
export async function updateUserRow(db: TenantDb, id: UserId, change: UserChange & { readonly updatedAt: Date }): Promise<PersonRow | null> {
  const [user] = await db
    .update(users)
    .set({ ...change, version: sql`${users.version} + 1` })
    .where(eq(users.id, id))
    .returning(personColumns);
  return user ?? null;
}

/** Whether one of these is there and active. */
export async function hasActiveUser(db: TenantDb, ids: SQL): Promise<boolean> {
  const [row] = await db.execute<{ active: boolean }>(
    sql`select exists (select 1 from ${users} where deactivated_at is null and id in (${ids})) as active`,
  );
  return row?.active === true;
}

export type Administrator = Pick<UserRow, 'id' | 'email' | 'displayName' | 'language'>;

/** Of these the active ones, the longest known first. */
export async function listActiveUsers(db: TenantDb, ids: SQL, limit: number): Promise<Administrator[]> {
  return db
    .select({ id: users.id, email: users.email, displayName: users.displayName, language: users.language })
    .from(users)
    .where(sql`${users.deactivatedAt} is null and ${users.id} in (${ids})`)
    .orderBy(users.id)
    .limit(limit);
}

/** As an expression: those that may sign in. */
export function countActiveUsers(): SQL {
  return sql`(select count(*) from ${users} where ${users.deactivatedAt} is null)`;
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
