/** Loads rows into a schema that was built for them and that nobody uses yet. */
import { pipeline } from 'node:stream/promises';
import { quote } from '../quote.js';
import { countRows } from './count-rows.js';
import { inSchema, listTables, quoteName } from './layout.js';
import { fingerprint } from './reader.js';
/** What was loaded is not what was read, or the schema has no place for it. Nothing of it was kept. */
export class CopyFailed extends Error {
    name = 'CopyFailed';
}
/**
 * One transaction: all rows, or none. Triggers do not fire, since what they do is among the rows already; foreign keys are taken off and
 * put on again, and checked by that, so that tables may refer to each other and to themselves in any way. Throws `CopyFailed` unless
 * each table then has the rows of its source. When it throws, its connection is of no further use.
 */
export async function loadRows(connection, { schema, source, onRows, signal }) {
    await requirePlace(connection, schema, source.tables);
    const triggers = await listTriggers(connection, schema);
    const keys = await listForeignKeys(connection, schema);
    await connection.script(`begin read write;
    ${triggers.map(({ table, name }) => `alter table ${inSchema(schema, table)} disable trigger ${quoteName(name)};`).join('\n')}
    ${keys.map(({ table, name }) => `alter table ${inSchema(schema, table)} drop constraint ${quoteName(name)};`).join('\n')}`);
    let rows = 0;
    for (const table of source.tables) {
        await loadTable(connection, { schema, source, table, ...(signal ? { signal } : {}), onRows: (more) => onRows?.(rows + more) });
        rows += table.rows;
        onRows?.(rows);
    }
    await connection.script(`
    ${keys.map(({ table, name, definition }) => `alter table ${inSchema(schema, table)} add constraint ${quoteName(name)} ${definition};`).join('\n')}
    ${triggers.map(({ table, name, firing }) => `alter table ${inSchema(schema, table)} ${FIRING[firing]} trigger ${quoteName(name)};`).join('\n')}
    ${source.sequences.map(({ name, value }) => setSequence(schema, name, value)).join('\n')}
    ${source.tables.map(({ name }) => `analyze ${inSchema(schema, name)};`).join('\n')}`);
    for (const table of source.tables)
        await requireEqual(connection, schema, table);
    signal?.throwIfAborted();
    await connection.script('commit');
}
/** How a trigger was to fire, as ALTER TABLE says it. One that is off stays off. */
export const FIRING = { O: 'enable', A: 'enable always', R: 'enable replica' };
export function listTriggers(connection, schema) {
    return connection.script(`
    select c.relname as table, t.tgname as name, t.tgenabled::text as firing from pg_trigger t join pg_class c on c.oid = t.tgrelid
    where c.relnamespace = to_regnamespace(${quote(quoteName(schema))}) and not t.tgisinternal and t.tgparentid = 0 and t.tgenabled <> 'D'
    order by c.relname collate "C", t.tgname collate "C"`);
}
export function listForeignKeys(connection, schema) {
    return connection.script(`
    select c.relname as table, k.conname as name, pg_get_constraintdef(k.oid) as definition from pg_constraint k join pg_class c on c.oid = k.conrelid
    where c.relnamespace = to_regnamespace(${quote(quoteName(schema))}) and k.contype = 'f' and k.conparentid = 0
    order by c.relname collate "C", k.conname collate "C"`);
}
async function requirePlace(connection, schema, tables) {
    const columnsByTable = new Map((await listTables(connection, schema)).map(({ name, columns }) => [name, new Set(columns)]));
    for (const { name, columns } of tables) {
        const there = columnsByTable.get(name);
        if (!there)
            throw new CopyFailed(`There is no table ${name} to load rows into.`);
        const missing = columns.filter((column) => !there.has(column));
        if (missing.length > 0)
            throw new CopyFailed(`The table ${name} has no column ${missing.join(', ')} to load values into.`);
    }
}
async function loadTable(connection, { schema, source, table, onRows, signal }) {
    const { name, columns } = table;
    const rows = await source.open(table);
    const target = await connection.writeRows(`copy ${inSchema(schema, name)} (${columns.map(quoteName).join(', ')}) from stdin`);
    await pipeline(countRows(rows, onRows), target, signal ? { signal } : {});
}
/** A sequence that was made by hand is not among those of the migrations. */
export function setSequence(schema, name, value) {
    return `select setval(s.oid::regclass, ${value}) from pg_class s
    where s.relnamespace = to_regnamespace(${quote(quoteName(schema))}) and s.relname = ${quote(name)} and s.relkind = 'S';`;
}
async function requireEqual(connection, schema, table) {
    const { rows, hash } = await fingerprint(connection, schema, table);
    if (rows !== table.rows)
        throw new CopyFailed(`The table ${table.name} has ${rows} rows and should have ${table.rows}.`);
    if (hash !== table.hash)
        throw new CopyFailed(`The table ${table.name} has other values than its source.`);
}
//# sourceMappingURL=loader.js.map