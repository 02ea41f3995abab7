import { and, desc, eq, isNull, lt, sql } from 'drizzle-orm';
import type { TenantDb } from '../../../kernel/context.js';
import type { SealRow } from '../chain/queries.js';
import { auditSettings } from '../tables.js';
import type { OpenTrail } from '../trail.js';

export async function findRetentionDays(db: TenantDb): Promise<number | null> {
  const [settings] = await db.select({ days: auditSettings.retentionDays }).from(auditSettings).limit(1);
  return settings?.days ?? null;
}

export async function upsertRetentionDays(db: TenantDb, retentionDays: number, updatedAt: Date): Promise<void> {
  await db
    .insert(auditSettings)
    .values({ retentionDays, updatedAt })
    .onConflictDoUpdate({ target: auditSettings.id, set: { retentionDays, updatedAt } });
}

/** The newest batch that was sealed before, whose rows are all older therefore. Null when none is left to prune. */
export async function findSealBefore({ db, tables: { seals } }: OpenTrail, before: Date): Promise<SealRow | null> {
  const [seal] = await db
    .select()
    .from(seals)
    .where(and(lt(seals.sealedAt, before), isNull(seals.prunedAt)))
    .orderBy(desc(seals.number))
    .limit(1);
  return seal ?? null;
}

/** The batches that are left up to this one: the first of them, and how many rows the next `limit` have. */
export async function findSealsToPrune({ db, tables: { seals } }: OpenTrail, through: number, limit: number) {
  const [found] = await db.execute<{ through: number | null }>(sql`
    select max(number)::float8 as through from (select number from ${seals} where number <= ${through} order by number limit ${limit}) next`);
  return found?.through ?? null;
}

/** Removes the rows of the batches up to this one, and the batches before it. Returns how many rows that were. */
export async function deleteRowsThrough({ db, tables: { entries, changes, seals } }: OpenTrail, through: number): Promise<number> {
  const [deleted] = await db.execute<{ rows: number }>(sql`
    with old as (select r from ${seals}, unnest(numbers) r where number <= ${through} and pruned_at is null),
    gone_entries as (delete from ${entries} e using old where e.number >= lower(old.r) and e.number < upper(old.r) returning 1),
    gone_changes as (delete from ${changes} c using old where c.number >= lower(old.r) and c.number < upper(old.r) returning 1),
    gone_seals as (delete from ${seals} where number < ${through})
    select ((select count(*) from gone_entries) + (select count(*) from gone_changes))::float8 as rows`);
  return deleted?.rows ?? 0;
}

/** What remains of the pruned batches: the hash that the next one is chained to. */
export async function updateSealPruned({ db, tables: { seals } }: OpenTrail, number: number, pruned: Pick<SealRow, 'prunedAt' | 'mac'>) {
  const [seal] = await db
    .update(seals)
    .set({ ...pruned, digests: Buffer.alloc(0) })
    .where(eq(seals.number, number))
    .returning({ number: seals.number });
  return seal ?? null;
}
