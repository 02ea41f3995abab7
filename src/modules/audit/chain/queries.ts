import { asc, desc, eq, gt, lte, sql } from 'drizzle-orm';
import type { ControlDb } from '../../../kernel/context.js';
import { auditAnchors } from '../control.tables.js';
import type { OpenTrail } from '../trail.js';
import { changeDigest, entryDigest } from './digests.js';
import type { Range } from './ranges.js';

export type SealRow = OpenTrail['tables']['seals']['$inferSelect'];
export type AnchorRow = typeof auditAnchors.$inferSelect;
type Gap = Range & { readonly notedBefore: number };
export type UnsealedRow = {
  readonly number: number;
  /** In hex. */
  readonly digest: string;
  /** Every transaction with a lower number has ended. */
  readonly oldestOpen: number;
  /** No transaction with this number or a higher one has begun. */
  readonly nextOpen: number;
};

/**
 * Until the transaction ends nobody else seals or prunes this trail; false when somebody is at it. Trails of all servers are locked in the control
 * plane, whose transaction is the last to end: until then the anchor may lag behind the chain.
 */
export async function lockTrail(db: ControlDb, name: string): Promise<boolean> {
  const [row] = await db.execute<{ locked: boolean }>(sql`select pg_try_advisory_xact_lock(hashtextextended(${trailLock(name)}, 0)) as locked`);
  return row?.locked === true;
}

function trailLock(name: string): string {
  return `audit trail ${name}`;
}

export async function findLastSeal({ db, tables: { seals } }: OpenTrail): Promise<SealRow | null> {
  const [seal] = await db.select().from(seals).orderBy(desc(seals.number)).limit(1);
  return seal ?? null;
}

/** A state of a tenant that is older than the trail has none. */
export async function hasTrail({ db }: OpenTrail): Promise<boolean> {
  const [row] = await db.execute<{ there: boolean }>(sql`select to_regclass('audit_seals') is not null as there`);
  return row?.there === true;
}

export async function findSeal({ db, tables: { seals } }: OpenTrail, number: number): Promise<SealRow | null> {
  const [seal] = await db.select().from(seals).where(eq(seals.number, number)).limit(1);
  return seal ?? null;
}

/** A common table expression `unsealed`: the numbers of rows above the last sealed one, and of those that were committed late. */
function unsealed({ entries, changes, gaps }: OpenTrail['tables'], lastNumber: number) {
  return sql`unsealed as (
    select number from ${entries} where number > ${lastNumber}
    union all select number from ${changes} where number > ${lastNumber}
    union all select late.number from ${gaps} g join ${entries} late on late.number between g.from_number and g.to_number
    union all select late.number from ${gaps} g join ${changes} late on late.number between g.from_number and g.to_number)`;
}

/** The lowest numbers that no seal covers, with their digests. */
export async function listUnsealed({ db, tables }: OpenTrail, lastNumber: number, limit: number): Promise<UnsealedRow[]> {
  return db.execute<UnsealedRow>(sql`
    with ${unsealed(tables, lastNumber)}, next as (select number from unsealed order by number limit ${limit}),
    digests as (
      select e.number, ${entryDigest} as digest from next join ${tables.entries} e using (number)
      union all select c.number, ${changeDigest} from next join ${tables.changes} c using (number))
    select number::float8 as number, encode(digest, 'hex') as digest, pg_snapshot_xmin(pg_current_snapshot())::text::float8 as "oldestOpen",
      pg_snapshot_xmax(pg_current_snapshot())::text::float8 as "nextOpen"
    from digests order by number`);
}

export type Orphan = { readonly number: number; readonly tableName: string; readonly rowKey: string };

/** The first change of each transaction that changed data past the product: nothing says who did it. */
export async function listOrphans({ db, tables }: OpenTrail, lastNumber: number, limit: number): Promise<Orphan[]> {
  return db.execute<Orphan>(sql`
    with ${unsealed(tables, lastNumber)}
    select distinct on (c.transaction_id, c.written_at) c.number::float8 as number, c.table_name as "tableName", c.row_key as "rowKey"
    from unsealed join ${tables.changes} c using (number)
    where not exists (select from ${tables.entries} e where e.transaction_id = c.transaction_id and e.written_at = c.written_at)
    order by c.transaction_id, c.written_at, c.number limit ${limit}`);
}

export type Attribution = {
  readonly number: number;
  readonly id: string;
  readonly action: string;
  readonly subjectId: string;
  readonly details: unknown;
};

/** Entries for such transactions, in the name of the database login. */
export async function insertAttributions({ db, tables }: OpenTrail, attributions: readonly Attribution[]): Promise<void> {
  await db.execute(sql`
    insert into ${tables.entries} (id, occurred_at, actor_kind, actor_id, action, subject_id, details, request_id, transaction_id, written_at)
    select a.id, c.written_at, 'database', c.login, a.action, a."subjectId", a.details, '', c.transaction_id, c.written_at
    from json_to_recordset(${JSON.stringify(attributions)}::json) a (number bigint, id uuid, action text, "subjectId" text, details jsonb)
    join ${tables.changes} c using (number)`);
}

export async function insertSeal({ db, tables }: OpenTrail, seal: SealRow): Promise<void> {
  await db.insert(tables.seals).values(seal);
}

export async function listGaps({ db, tables: { gaps } }: OpenTrail): Promise<Gap[]> {
  const rows = await db.select().from(gaps).orderBy(asc(gaps.fromNumber)).limit(100_000);
  return rows.map(({ fromNumber: from, toNumber: to, notedBefore }) => ({ from, to, notedBefore }));
}

export async function replaceGaps({ db, tables }: OpenTrail, gaps: readonly Gap[]): Promise<void> {
  await db.delete(tables.gaps);
  if (gaps.length === 0) return;
  await db.insert(tables.gaps).values(gaps.map(({ from, to, notedBefore }) => ({ fromNumber: from, toNumber: to, notedBefore })));
}

/** As if they had been noted now: the transactions that they were left by have ended, and the next batch looks for their rows a last time. */
export async function updateGapsNoted({ db, tables: { gaps } }: OpenTrail): Promise<void> {
  await db.execute(sql`update ${gaps} set noted_before = pg_snapshot_xmax(pg_current_snapshot())::text::bigint`);
}

export async function findAnchor(db: ControlDb, trail: string): Promise<AnchorRow | null> {
  const [anchor] = await db.select().from(auditAnchors).where(eq(auditAnchors.trail, trail)).limit(1);
  return anchor ?? null;
}

export async function upsertAnchor(db: ControlDb, { trail, ...anchor }: AnchorRow): Promise<void> {
  await db
    .insert(auditAnchors)
    .values({ trail, ...anchor })
    .onConflictDoUpdate({ target: auditAnchors.trail, set: anchor });
}

export async function deleteAnchor(db: ControlDb, trail: string): Promise<void> {
  await db.delete(auditAnchors).where(eq(auditAnchors.trail, trail));
}

/** Until the transaction ends nobody else seals or prunes this trail. Waits for whoever is at it, as long as locks are waited for. */
export async function waitForTrail(db: ControlDb, name: string): Promise<void> {
  await db.execute(sql`select pg_advisory_xact_lock(hashtextextended(${trailLock(name)}, 0))`);
}

export async function listSeals({ db, tables: { seals } }: OpenTrail, after: number, limit: number): Promise<SealRow[]> {
  return db.select().from(seals).where(gt(seals.number, after)).orderBy(asc(seals.number)).limit(limit);
}

/** Without their digests, which are long. */
export async function listSealsThrough({ db, tables: { seals } }: OpenTrail, through: number) {
  return db
    .select({ number: seals.number, numbers: seals.numbers, hash: seals.hash })
    .from(seals)
    .where(lte(seals.number, through))
    .orderBy(asc(seals.number))
    .limit(10_000);
}
