import { and, eq, gt, lte } from 'drizzle-orm';
import type { ControlDb } from '../../../kernel/context.js';
import { type SignUpId, type SignUpRow, signUps } from './control.tables.js';

export async function insertSignUp(db: ControlDb, row: typeof signUps.$inferInsert): Promise<void> {
  await db.insert(signUps).values(row);
}

export async function countPendingSignUps(db: ControlDb, now: Date): Promise<number> {
  return db.$count(signUps, gt(signUps.expiresAt, now));
}

export async function findSignUp(db: ControlDb, id: SignUpId): Promise<SignUpRow | null> {
  const [signUp] = await db.select().from(signUps).where(eq(signUps.id, id)).limit(1);
  return signUp ?? null;
}

type Presented = { readonly digest: string; readonly now: Date };

export async function findOpenSignUp(db: ControlDb, { digest, now }: Presented): Promise<SignUpRow | null> {
  const [signUp] = await db
    .select()
    .from(signUps)
    .where(and(eq(signUps.digest, digest), gt(signUps.expiresAt, now)))
    .limit(1);
  return signUp ?? null;
}

/** Uses it up: of racing calls exactly one receives it. */
export async function deleteOpenSignUp(db: ControlDb, { digest, now }: Presented): Promise<SignUpRow | null> {
  const [signUp] = await db
    .delete(signUps)
    .where(and(eq(signUps.digest, digest), gt(signUps.expiresAt, now)))
    .returning();
  return signUp ?? null;
}

export async function deleteExpiredSignUps(db: ControlDb, now: Date): Promise<void> {
  await db.delete(signUps).where(lte(signUps.expiresAt, now));
}
