import { sql } from 'drizzle-orm';
import { changeDigest, entryDigest } from './digests.js';
/** The rows that a batch covers, as far as they are there: `number` and `digest`. */
function rowsOf({ entries, changes }, ranges) {
    return sql `
    select e.number, ${entryDigest} as digest from unnest(${ranges}) r join ${entries} e on e.number >= lower(r) and e.number < upper(r)
    union all
    select c.number, ${changeDigest} from unnest(${ranges}) r join ${changes} c on c.number >= lower(r) and c.number < upper(r)`;
}
/** The batches between two numbers whose rows are not what was sealed. Batches that were pruned have none. */
export async function listBrokenSeals({ db, tables }, { from, through }) {
    const rows = await db.execute(sql `
    select s.number::float8 as number from ${tables.seals} s cross join lateral (
      select coalesce(string_agg(digest, ''::bytea order by number), ''::bytea) as digests from (${rowsOf(tables, sql `s.numbers`)}) found
    ) there
    where s.number between ${from} and ${through} and s.pruned_at is null and there.digests <> s.digests order by s.number`);
    return rows.map((row) => row.number);
}
/** Each row that a batch covers and that is there, with its digest in hex. */
export async function listRowsOfSeal({ db, tables }, numbers) {
    return db.execute(sql `
    select number::float8 as number, encode(digest, 'hex') as digest from (${rowsOf(tables, sql `${numbers}::int8multirange`)}) found order by number`);
}
/** How many rows there are up to a number, and beyond it. */
export async function countRows({ db, tables: { entries, changes } }, lastNumber) {
    const [row] = await db.execute(sql `
    select count(*) filter (where number <= ${lastNumber})::float8 as through, count(*) filter (where number > ${lastNumber})::float8 as beyond
    from (select number from ${entries} union all select number from ${changes}) all_rows`);
    return row ?? { through: 0, beyond: 0 };
}
/** A row up to a number that no batch covers, and that is not one of those that may still be committed late. */
export async function findUncoveredRow({ db, tables: { entries, changes, seals, gaps } }, lastNumber) {
    const [row] = await db.execute(sql `
    select r.number::float8 as number from (select number from ${entries} union all select number from ${changes}) r
    where r.number <= ${lastNumber}
      and not exists (select from ${seals} s where s.last_number >= r.number and s.pruned_at is null and s.numbers @> r.number)
      and not exists (select from ${gaps} g where r.number between g.from_number and g.to_number)
    order by r.number limit 1`);
    return row?.number ?? null;
}
/** What stands under a number: an entry, a change of a row, or nothing any more. */
export async function findRow({ db, tables: { entries, changes } }, number) {
    const [row] = await db.execute(sql `
    select id::text as id, action, null as "tableName", null as "rowKey" from ${entries} where number = ${number}
    union all
    select null, operation, table_name, row_key from ${changes} where number = ${number} limit 1`);
    return row ?? null;
}
//# sourceMappingURL=verification-queries.js.map