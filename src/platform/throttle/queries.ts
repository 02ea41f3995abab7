import { eq, lt, sql } from 'drizzle-orm';
import type { ControlDb } from '../../kernel/context.js';
import type { Limit } from '../../kernel/throttle.js';
import { throttles } from './control.tables.js';

type Counted = { readonly key: string; readonly limit: Limit; readonly now: Date };

/**
 * Uses one of the limit for the key; false when none is left. The generic cell rate algorithm: a bucket that leaks steadily is one moment,
 * and one statement looks and takes.
 */
export async function takeOne(db: ControlDb, { key, limit, now }: Counted): Promise<boolean> {
  const at = sql`${now.toISOString()}::timestamptz`;
  const every = sql`make_interval(secs => ${limit.everyMs / 1_000})`;
  const next = sql`greatest(${throttles.regainedAt}, ${at}) + ${every}`;
  const taken = await db
    .insert(throttles)
    .values({ key, regainedAt: new Date(now.getTime() + limit.everyMs) })
    .onConflictDoUpdate({
      target: throttles.key,
      set: { regainedAt: next },
      setWhere: sql`${next} <= ${at} + make_interval(secs => ${(limit.burst * limit.everyMs) / 1_000})`,
    })
    .returning({ key: throttles.key });
  return taken.length > 0;
}

export async function findRegainedAt(db: ControlDb, key: string): Promise<Date | null> {
  const [row] = await db.select({ regainedAt: throttles.regainedAt }).from(throttles).where(eq(throttles.key, key)).limit(1);
  return row?.regainedAt ?? null;
}

export async function giveOneBack(db: ControlDb, { key, limit }: Omit<Counted, 'now'>): Promise<void> {
  await db
    .update(throttles)
    .set({ regainedAt: sql`${throttles.regainedAt} - make_interval(secs => ${limit.everyMs / 1_000})` })
    .where(eq(throttles.key, key));
}

export async function deleteRegainedBefore(db: ControlDb, before: Date): Promise<void> {
  await db.delete(throttles).where(lt(throttles.regainedAt, before));
}
