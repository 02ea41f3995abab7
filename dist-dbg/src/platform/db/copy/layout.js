/** What PostgreSQL's catalog says of the tables of one schema, as far as copying and comparing their rows needs it. */
import { quote } from '../quote.js';
/** Our own record of migrations: it is written by whoever builds the schema. */
const RECORD = 'migrations';
/** The statement whose rows are the schema's tables, as `KeyedTable`. */
export function tablesOf(schema) {
    return `select c.relname as name, json_agg(a.attname order by a.attname collate "C") as columns,
      coalesce(json_agg(a.attname order by a.attname collate "C") filter (where a.attnum = any(i.indkey::int2[])), '[]') as key
    from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
      left join pg_index i on i.indrelid = c.oid and i.indisprimary
    where c.relnamespace = to_regnamespace(${quote(quoteName(schema))}) and c.relkind in ('r', 'p') and not c.relispartition and c.relname <> '${RECORD}'
    group by c.relname order by c.relname collate "C"`;
}
export async function listTables(connection, schema) {
    const tables = await connection.script(tablesOf(schema));
    return tables.map(({ name, columns }) => ({ name, columns }));
}
export async function listSequences(connection, schema) {
    return connection.script(`
    select sequencename as name, last_value::text as value from pg_sequences
    where schemaname = ${quote(schema)} and last_value is not null order by sequencename collate "C"`);
}
/** Rows in any order have the same hash on every server; other rows have another one, but by a chance of 2^-128. */
export function fingerprintOf(schema, { name, columns }) {
    return hashOfRows(name, inSchema(schema, name), contentOf(columns));
}
/** The same of some rows: `rows` is what SQL says behind FROM. */
export function hashOfRows(name, rows, content) {
    const half = (from) => `coalesce(sum(('x' || encode(substr(content, ${from}, 8), 'hex'))::bit(64)::bigint), 0)::text`;
    return `select ${quote(name)} as name, count(*)::text as rows, ${half(1)} || '/' || ${half(9)} as hash
    from (select ${content} as content from ${rows}) as contents`;
}
/** What stands for a row's values. */
export function contentOf(columns) {
    return `sha256(convert_to(row(${columns.map(quoteName).join(', ')})::text, 'UTF8'))`;
}
/** A schema's own object, as SQL writes it. */
export function inSchema(schema, name) {
    return `${quoteName(schema)}.${quoteName(name)}`;
}
export function quoteName(name) {
    return `"${name.replaceAll('"', '""')}"`;
}
//# sourceMappingURL=layout.js.map