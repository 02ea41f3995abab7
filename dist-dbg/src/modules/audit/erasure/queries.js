import { sql } from 'drizzle-orm';
import { rowKeyOf } from '../catalogue.js';
import { auditChanges } from '../tables.js';
const numbersOf = (rows) => rows.map((row) => row.number).sort((a, b) => a - b);
/** Blanks the facts of entries about these things, and of entries that hold one of the texts. Their digests stay. Returns their numbers. */
export async function blankDetails({ db, tables: { entries } }, { ids, texts }) {
    const rows = await db.execute(sql `
    update ${entries} set details = '{}', details_digest = platform.audit_commitment(details_salt, details::text), details_salt = null
    where details_digest is null and details <> '{}' and (subject_id in ${listed(ids)}
      or exists (select from json_array_elements_text(${JSON.stringify(texts)}::json) text where strpos(lower(details::text), text) > 0))
    returning number::float8 as number`);
    return numbersOf(rows);
}
/** Blanks the addresses of entries of what these people did, or an operator in their name. */
export async function blankAddresses({ db, tables: { entries } }, ids) {
    const rows = await db.execute(sql `
    update ${entries} set address = null, address_digest = platform.audit_commitment(address_salt, address), address_salt = null
    where address_digest is null and address is not null and actor_id in ${listed(ids)}
    returning number::float8 as number`);
    return numbersOf(rows);
}
/** The users who have done something to this thing. A thousand is more than anybody has. */
export async function listUsersWhoActed({ db, tables: { entries } }, objectId) {
    const rows = await db.execute(sql `
    select distinct actor_id as id from ${entries} where subject_id = ${objectId} and actor_kind = 'user' limit 1000`);
    return rows.map((row) => row.id);
}
/** Blanks what changes say of these rows, and changes that hold one of the texts: the names of the fields and the digests stay. */
export async function blankChanges({ db, tables: { changes } }, { rowKeys, owned, texts }) {
    const rows = await db.execute(sql `
    with owned as (
      select distinct c.table_name, c.row_key from ${changes} c
      join json_to_recordset(${JSON.stringify(owned)}::json) o ("tableName" text, "column" text, value text)
        on c.table_name = o."tableName" and c.fields ->> o."column" = o.value)
    update ${changes} c set fields_digest = platform.audit_commitment(fields_salt, fields::text), fields_salt = null,
      fields = coalesce((select jsonb_object_agg(name, null) from jsonb_object_keys(fields) name), '{}')
    where fields_digest is null and (row_key in ${listed(rowKeys)} or (table_name, row_key) in (select table_name, row_key from owned)
      or exists (select from json_array_elements_text(${JSON.stringify(texts)}::json) text where strpos(lower(fields::text), text) > 0))
    returning number::float8 as number`);
    return numbersOf(rows);
}
/** The set of texts as one parameter. */
function listed(texts) {
    return sql `(select json_array_elements_text(${JSON.stringify(texts)}::json))`;
}
/** What has stood in these columns of a row, as far as the trail tells. */
export async function listPastValues(db, { tableName, objectId, columns }) {
    const rows = await db.execute(sql `
    select distinct past.text as value from ${auditChanges} c, jsonb_each(c.fields) field,
      jsonb_array_elements_text(case jsonb_typeof(field.value) when 'array' then field.value else jsonb_build_array(field.value) end) past(text)
    where c.table_name = ${tableName} and c.row_key = ${rowKeyOf(objectId)} and field.key in ${listed(columns)} and past.text is not null
    limit 100`);
    return rows.map((row) => row.value);
}
export async function insertErasure({ db, tables: { erasures } }, row) {
    await db.insert(erasures).values(row);
}
/** Protects the memory of whoever verifies; one is made for each person who was erased. */
const ERASURES_MAX = 100_000;
export async function listErasures({ db, tables: { erasures } }) {
    return db.select().from(erasures).limit(ERASURES_MAX);
}
/** A row of which something is blank though no erasure names it. */
export async function findUnprovedBlank({ db, tables: { entries, changes, erasures } }) {
    const [row] = await db.execute(sql `
    select number::float8 as number from (
      select e.number from ${entries} e where e.details_digest is not null and not exists (select from ${erasures} x where x.details @> e.number)
      union all
      select e.number from ${entries} e where e.address_digest is not null and not exists (select from ${erasures} x where x.addresses @> e.number)
      union all
      select c.number from ${changes} c where c.fields_digest is not null and not exists (select from ${erasures} x where x.changes @> c.number)
    ) blank order by number limit 1`);
    return row?.number ?? null;
}
//# sourceMappingURL=queries.js.map