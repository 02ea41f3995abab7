import { type SQL, asc, eq, sql } from 'drizzle-orm';
import { invariant } from '../../../kernel/assert.js';
import type { TenantDb } from '../../../kernel/context.js';
import type { Claim } from './claim.js';
import { quotaAllowances } from './tables.js';

/**
 * Takes room from one row that nobody holds. False when there is none, or none with `slack` besides: whoever finds a row changed under
 * his eyes would keep it locked while he waits for the others, and they for him.
 */
export async function takeRoom(db: TenantDb, { quota, terms, count }: Claim, slack: number): Promise<boolean> {
  const taken = await db.execute(sql`
    update ${quotaAllowances} set room = room - ${count}::bigint where quota = ${quota} and room >= ${count}::bigint and stripe = (
      select a.stripe from (
        select stripe from ${quotaAllowances} where quota = ${quota} and terms = ${terms} and room >= ${count + slack}::bigint) ample
      join ${quotaAllowances} a on a.quota = ${quota} and a.stripe = ample.stripe
      where a.room >= ${count}::bigint order by random() limit 1 for update of a skip locked)
    returning stripe`);
  return taken.length > 0;
}

/** One sharing out at a time, until the transaction ends. */
export async function lockSharing(db: TenantDb, quota: string): Promise<void> {
  await db.execute(sql`select pg_advisory_xact_lock(hashtextextended('serai quota ' || current_user || ' ' || ${quota}, 0))`);
}

export type Allowance = Pick<typeof quotaAllowances.$inferSelect, 'room' | 'terms' | 'countedAt'>;

/** Waits for everybody who has taken room and may yet give it back. */
export async function lockAllowances(db: TenantDb, quota: string): Promise<readonly Allowance[]> {
  const { room, terms, countedAt } = quotaAllowances;
  return db
    .select({ room, terms, countedAt })
    .from(quotaAllowances)
    .where(eq(quotaAllowances.quota, quota))
    .orderBy(asc(quotaAllowances.stripe))
    .for('update');
}

export async function saveAllowances(db: TenantDb, quota: string, allowances: readonly Allowance[]): Promise<void> {
  const rows = allowances.map((allowance, stripe) => ({ quota, stripe, ...allowance }));
  await db
    .insert(quotaAllowances)
    .values(rows)
    .onConflictDoUpdate({
      target: [quotaAllowances.quota, quotaAllowances.stripe],
      set: { room: sql`excluded.room`, terms: sql`excluded.terms`, countedAt: sql`excluded.counted_at` },
    });
}

/** How many there are, by the modules' own expressions. */
export async function countMeasured(db: TenantDb, expressions: readonly SQL[]): Promise<number> {
  const [row] = await db.execute<{ count: string }>(sql`select (${sql.join([...expressions], sql` + `)})::bigint as count`);
  invariant(row, 'a select without a from gives one row');
  return Number(row.count);
}
