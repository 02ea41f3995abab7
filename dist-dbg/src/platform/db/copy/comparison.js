/** What differs between two schemas of one server, row by row. */
import { createHash } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { contentOf, fingerprintOf, inSchema, quoteName, tablesOf } from './layout.js';
/** The content of each table of a schema, in one statement and so at one moment. */
export async function fingerprintTables(db, schema, without) {
    const found = await db.execute(sql.raw(tablesOf(schema)));
    const tables = found.filter(({ name }) => !without.includes(name));
    if (tables.length === 0)
        return [];
    const statement = tables.map((table) => fingerprintOf(schema, table)).join(' union all ');
    const rows = await db.execute(sql.raw(statement));
    const contentByName = new Map(rows.map((row) => [row.name, row]));
    return tables.map(({ name, columns, key }) => {
        const content = contentByName.get(name);
        return { name, columns, key, rows: Number(content?.rows), hash: content?.hash ?? '' };
    });
}
/** One text for exactly these rows. */
export function digestOfContent(tables) {
    const lines = tables.map(({ name, columns, rows, hash }) => `${name} ${columns.join(',')} ${rows} ${hash}`);
    return createHash('sha256').update(lines.join('\n')).digest('hex').slice(0, 32);
}
/** Each table by its fingerprint, and row by row where that differs. Columns that only one side has are not compared. */
export async function compareSchemas(db, options) {
    const left = await fingerprintTables(db, options.left, options.without);
    const rightByName = new Map((await fingerprintTables(db, options.right, options.without)).map((table) => [table.name, table]));
    const tables = [];
    for (const table of left) {
        const other = rightByName.get(table.name);
        rightByName.delete(table.name);
        tables.push(other ? await compareTable(db, { ...options, table, other }) : onlyOn('LEFT', table));
    }
    tables.push(...[...rightByName.values()].map((table) => onlyOn('RIGHT', table)));
    return { tables, leftFingerprint: digestOfContent(left) };
}
function onlyOn(side, { name, rows }) {
    const [leftRows, rightRows] = side === 'LEFT' ? [rows, 0] : [0, rows];
    return { name, leftRows, rightRows, onlyLeft: leftRows, onlyRight: rightRows, different: 0, sample: [] };
}
async function compareTable(db, pair) {
    const { table, other } = pair;
    const sizes = { name: table.name, leftRows: table.rows, rightRows: other.rows };
    const isEqual = table.hash === other.hash && table.rows === other.rows && table.columns.join() === other.columns.join();
    const found = isEqual ? [] : await db.execute(sql.raw(differencesOf(pair)));
    const total = (side) => Number(found.find((row) => row.side === side)?.total ?? 0);
    const sample = found.map(({ side, key, columns }) => ({ side, key, columns: columns ?? [] }));
    return { ...sizes, onlyLeft: total('LEFT'), onlyRight: total('RIGHT'), different: total('BOTH'), sample };
}
/** Rows are joined by their primary key. Without one, each row meets an equal one, as often as there are any. */
function differencesOf({ left, right, table, other, sample }) {
    const columns = table.columns.filter((column) => other.columns.includes(column));
    const isKeyed = table.key.length > 0 && table.key.every((column) => other.key.includes(column));
    const keys = isKeyed ? table.key.map((_, index) => `k${index}`) : ['content', 'number'];
    const rowsOf = (schema) => isKeyed
        ? `select ${table.key.map((column, index) => `${quoteName(column)} as k${index}`).join(', ')}, ${contentOf(columns)} as content from ${inSchema(schema, table.name)}`
        : `select content, row_number() over (partition by content) as number from (select ${contentOf(columns)} as content from ${inSchema(schema, table.name)}) as c`;
    const key = isKeyed
        ? `json_build_object(${table.key.map((column, index) => `'${column.replaceAll("'", "''")}', k${index}`).join(', ')})::text`
        : `json_build_object('row', encode(substr(content, 1, 8), 'hex'))::text`;
    return `select side, total::text, ${key} as key, ${isKeyed ? changedColumns({ left, right, table, columns }) : 'null::json'} as columns from (
      select *, count(*) over (partition by side) as total, row_number() over (partition by side order by ${keys.join(', ')}) as place from (
        select case when r.content is null then 'LEFT' when l.content is null then 'RIGHT' else 'BOTH' end as side,
          ${keys.map((one) => `coalesce(l.${one}, r.${one}) as ${one}`).join(', ')}
        from (${rowsOf(left)}) l full join (${rowsOf(right)}) r on ${keys.map((one) => `l.${one} = r.${one}`).join(' and ')}
        where l.content is distinct from r.content) as differing) as placed
    where place <= ${sample} order by side, place`;
}
function changedColumns({ left, right, table, columns }) {
    const isRow = (alias) => table.key.map((column, index) => `${alias}.${quoteName(column)} = placed.k${index}`).join(' and ');
    const names = columns.map((column) => {
        const name = quoteName(column);
        return `case when l.${name}::text is distinct from r.${name}::text then '${column.replaceAll("'", "''")}' end`;
    });
    return `case when side = 'BOTH' then (select array_to_json(array_remove(array[${names.join(', ')}]::text[], null))
    from ${inSchema(left, table.name)} l, ${inSchema(right, table.name)} r where ${isRow('l')} and ${isRow('r')}) end`;
}
//# sourceMappingURL=comparison.js.map