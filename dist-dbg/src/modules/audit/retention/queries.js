import { and, desc, eq, isNull, lt, sql } from 'drizzle-orm';
import { auditSettings } from '../tables.js';
export async function findRetentionDays(db) {
    const [settings] = await db.select({ days: auditSettings.retentionDays }).from(auditSettings).limit(1);
    return settings?.days ?? null;
}
export async function upsertRetentionDays(db, retentionDays, updatedAt) {
    await db
        .insert(auditSettings)
        .values({ retentionDays, updatedAt })
        .onConflictDoUpdate({ target: auditSettings.id, set: { retentionDays, updatedAt } });
}
/** The newest batch that was sealed before, whose rows are all older therefore. Null when none is left to prune. */
export async function findSealBefore({ db, tables: { seals } }, before) {
    const [seal] = await db
        .select()
        .from(seals)
        .where(and(lt(seals.sealedAt, before), isNull(seals.prunedAt)))
        .orderBy(desc(seals.number))
        .limit(1);
    return seal ?? null;
}
/** The batches that are left up to this one: the first of them, and how many rows the next `limit` have. */
export async function findSealsToPrune({ db, tables: { seals } }, through, limit) {
    const [found] = await db.execute(sql `
    select max(number)::float8 as through from (select number from ${seals} where number <= ${through} order by number limit ${limit}) next`);
    return found?.through ?? null;
}
/** Removes the rows of the batches up to this one, and the batches before it. Returns how many rows that were. */
export async function deleteRowsThrough({ db, tables: { entries, changes, seals } }, through) {
    const [deleted] = await db.execute(sql `
    with old as (select r from ${seals}, unnest(numbers) r where number <= ${through} and pruned_at is null),
    gone_entries as (delete from ${entries} e using old where e.number >= lower(old.r) and e.number < upper(old.r) returning 1),
    gone_changes as (delete from ${changes} c using old where c.number >= lower(old.r) and c.number < upper(old.r) returning 1),
    gone_seals as (delete from ${seals} where number < ${through})
    select ((select count(*) from gone_entries) + (select count(*) from gone_changes))::float8 as rows`);
    return deleted?.rows ?? 0;
}
/** What remains of the pruned batches: the hash that the next one is chained to. */
export async function updateSealPruned({ db, tables: { seals } }, number, pruned) {
    const [seal] = await db
        .update(seals)
        .set({ ...pruned, digests: Buffer.alloc(0) })
        .where(eq(seals.number, number))
        .returning({ number: seals.number });
    return seal ?? null;
}
//# sourceMappingURL=queries.js.map