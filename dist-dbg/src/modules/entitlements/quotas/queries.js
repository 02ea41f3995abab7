import { asc, eq, sql } from 'drizzle-orm';
import { invariant } from '../../../kernel/assert.js';
import { quotaAllowances } from './tables.js';
/**
 * Takes room from one row that nobody holds. False when there is none, or none with `slack` besides: whoever finds a row changed under
 * his eyes would keep it locked while he waits for the others, and they for him.
 */
export async function takeRoom(db, { quota, terms, count }, slack) {
    const taken = await db.execute(sql `
    update ${quotaAllowances} set room = room - ${count}::bigint where quota = ${quota} and room >= ${count}::bigint and stripe = (
      select a.stripe from (
        select stripe from ${quotaAllowances} where quota = ${quota} and terms = ${terms} and room >= ${count + slack}::bigint) ample
      join ${quotaAllowances} a on a.quota = ${quota} and a.stripe = ample.stripe
      where a.room >= ${count}::bigint order by random() limit 1 for update of a skip locked)
    returning stripe`);
    return taken.length > 0;
}
/** One sharing out at a time, until the transaction ends. */
export async function lockSharing(db, quota) {
    await db.execute(sql `select pg_advisory_xact_lock(hashtextextended('serai quota ' || current_user || ' ' || ${quota}, 0))`);
}
/** Waits for everybody who has taken room and may yet give it back. */
export async function lockAllowances(db, quota) {
    const { room, terms, countedAt } = quotaAllowances;
    return db
        .select({ room, terms, countedAt })
        .from(quotaAllowances)
        .where(eq(quotaAllowances.quota, quota))
        .orderBy(asc(quotaAllowances.stripe))
        .for('update');
}
export async function saveAllowances(db, quota, allowances) {
    const rows = allowances.map((allowance, stripe) => ({ quota, stripe, ...allowance }));
    await db
        .insert(quotaAllowances)
        .values(rows)
        .onConflictDoUpdate({
        target: [quotaAllowances.quota, quotaAllowances.stripe],
        set: { room: sql `excluded.room`, terms: sql `excluded.terms`, countedAt: sql `excluded.counted_at` },
    });
}
/** How many there are, by the modules' own expressions. */
export async function countMeasured(db, expressions) {
    const [row] = await db.execute(sql `select (${sql.join([...expressions], sql ` + `)})::bigint as count`);
    invariant(row, 'a select without a from gives one row');
    return Number(row.count);
}
//# sourceMappingURL=queries.js.map