import { asc, desc, eq, gt, lte, sql } from 'drizzle-orm';
import { auditAnchors } from '../control.tables.js';
import { changeDigest, entryDigest } from './digests.js';
/**
 * Until the transaction ends nobody else seals or prunes this trail; false when somebody is at it. Trails of all servers are locked in the control
 * plane, whose transaction is the last to end: until then the anchor may lag behind the chain.
 */
export async function lockTrail(db, name) {
    const [row] = await db.execute(sql `select pg_try_advisory_xact_lock(hashtextextended(${trailLock(name)}, 0)) as locked`);
    return row?.locked === true;
}
function trailLock(name) {
    return `audit trail ${name}`;
}
export async function findLastSeal({ db, tables: { seals } }) {
    const [seal] = await db.select().from(seals).orderBy(desc(seals.number)).limit(1);
    return seal ?? null;
}
/** A state of a tenant that is older than the trail has none. */
export async function hasTrail({ db }) {
    const [row] = await db.execute(sql `select to_regclass('audit_seals') is not null as there`);
    return row?.there === true;
}
export async function findSeal({ db, tables: { seals } }, number) {
    const [seal] = await db.select().from(seals).where(eq(seals.number, number)).limit(1);
    return seal ?? null;
}
/** A common table expression `unsealed`: the numbers of rows above the last sealed one, and of those that were committed late. */
function unsealed({ entries, changes, gaps }, lastNumber) {
    return sql `unsealed as (
    select number from ${entries} where number > ${lastNumber}
    union all select number from ${changes} where number > ${lastNumber}
    union all select late.number from ${gaps} g join ${entries} late on late.number between g.from_number and g.to_number
    union all select late.number from ${gaps} g join ${changes} late on late.number between g.from_number and g.to_number)`;
}
/** The lowest numbers that no seal covers, with their digests. */
export async function listUnsealed({ db, tables }, lastNumber, limit) {
    return db.execute(sql `
    with ${unsealed(tables, lastNumber)}, next as (select number from unsealed order by number limit ${limit}),
    digests as (
      select e.number, ${entryDigest} as digest from next join ${tables.entries} e using (number)
      union all select c.number, ${changeDigest} from next join ${tables.changes} c using (number))
    select number::float8 as number, encode(digest, 'hex') as digest, pg_snapshot_xmin(pg_current_snapshot())::text::float8 as "oldestOpen",
      pg_snapshot_xmax(pg_current_snapshot())::text::float8 as "nextOpen"
    from digests order by number`);
}
/** The first change of each transaction that changed data past the product: nothing says who did it. */
export async function listOrphans({ db, tables }, lastNumber, limit) {
    return db.execute(sql `
    with ${unsealed(tables, lastNumber)}
    select distinct on (c.transaction_id, c.written_at) c.number::float8 as number, c.table_name as "tableName", c.row_key as "rowKey"
    from unsealed join ${tables.changes} c using (number)
    where not exists (select from ${tables.entries} e where e.transaction_id = c.transaction_id and e.written_at = c.written_at)
    order by c.transaction_id, c.written_at, c.number limit ${limit}`);
}
/** Entries for such transactions, in the name of the database login. */
export async function insertAttributions({ db, tables }, attributions) {
    await db.execute(sql `
    insert into ${tables.entries} (id, occurred_at, actor_kind, actor_id, action, subject_id, details, request_id, transaction_id, written_at)
    select a.id, c.written_at, 'database', c.login, a.action, a."subjectId", a.details, '', c.transaction_id, c.written_at
    from json_to_recordset(${JSON.stringify(attributions)}::json) a (number bigint, id uuid, action text, "subjectId" text, details jsonb)
    join ${tables.changes} c using (number)`);
}
export async function insertSeal({ db, tables }, seal) {
    await db.insert(tables.seals).values(seal);
}
export async function listGaps({ db, tables: { gaps } }) {
    const rows = await db.select().from(gaps).orderBy(asc(gaps.fromNumber)).limit(100_000);
    return rows.map(({ fromNumber: from, toNumber: to, notedBefore }) => ({ from, to, notedBefore }));
}
export async function replaceGaps({ db, tables }, gaps) {
    await db.delete(tables.gaps);
    if (gaps.length === 0)
        return;
    await db.insert(tables.gaps).values(gaps.map(({ from, to, notedBefore }) => ({ fromNumber: from, toNumber: to, notedBefore })));
}
/** As if they had been noted now: the transactions that they were left by have ended, and the next batch looks for their rows a last time. */
export async function updateGapsNoted({ db, tables: { gaps } }) {
    await db.execute(sql `update ${gaps} set noted_before = pg_snapshot_xmax(pg_current_snapshot())::text::bigint`);
}
export async function findAnchor(db, trail) {
    const [anchor] = await db.select().from(auditAnchors).where(eq(auditAnchors.trail, trail)).limit(1);
    return anchor ?? null;
}
export async function upsertAnchor(db, { trail, ...anchor }) {
    await db
        .insert(auditAnchors)
        .values({ trail, ...anchor })
        .onConflictDoUpdate({ target: auditAnchors.trail, set: anchor });
}
export async function deleteAnchor(db, trail) {
    await db.delete(auditAnchors).where(eq(auditAnchors.trail, trail));
}
/** Until the transaction ends nobody else seals or prunes this trail. Waits for whoever is at it, as long as locks are waited for. */
export async function waitForTrail(db, name) {
    await db.execute(sql `select pg_advisory_xact_lock(hashtextextended(${trailLock(name)}, 0))`);
}
export async function listSeals({ db, tables: { seals } }, after, limit) {
    return db.select().from(seals).where(gt(seals.number, after)).orderBy(asc(seals.number)).limit(limit);
}
/** Without their digests, which are long. */
export async function listSealsThrough({ db, tables: { seals } }, through) {
    return db
        .select({ number: seals.number, numbers: seals.numbers, hash: seals.hash })
        .from(seals)
        .where(lte(seals.number, through))
        .orderBy(asc(seals.number))
        .limit(10_000);
}
//# sourceMappingURL=queries.js.map