/** Brings rows that were changed since a copy began from its source to its target, and proves that they are the same there. */
import { pipeline } from 'node:stream/promises';
import { quote } from '../quote.js';
import { contentOf, hashOfRows, inSchema, listSequences, quoteName } from './layout.js';
import { CopyFailed, setSequence } from './loader.js';
/** Bounds the memory of one round. */
const KEYS_MAX = 200_000;
/** Bounds one statement. */
const KEYS_PER_STATEMENT = 2_000;
/**
 * One round: everything that was noted and committed until now. Rows go in a transaction of the target that has the foreign keys off, so any
 * order will do; all rows that go are taken away before others come, so that values that are unique may change places. Throws `CopyFailed`
 * unless these rows are then the same on both sides. Returns how many they were.
 */
export async function bringOver(sides, { requireTime = () => { }, closing = '' } = {}) {
    const { source, target, notes } = sides;
    try {
        await source.script('begin isolation level repeatable read read write');
        const changed = await listChanged(source, notes);
        await target.script('begin read write');
        let keys = 0;
        for (const [name, some] of changed) {
            requireTime();
            await bringTable(sides, name, some);
            keys += some.length;
        }
        await target.script(`${await sequencesOf(sides)} ${closing} commit`);
        // Exactly what this transaction saw: notes that were committed since are left to the next round.
        await source.script(`delete from ${inSchema(notes, 'changes')}; commit`);
        return keys;
    }
    catch (error) {
        await Promise.all([source, target].map((one) => one.script('rollback').catch(() => { })));
        throw error;
    }
}
async function listChanged(source, notes) {
    const rows = await source.script(`
    select distinct relation, key::text as key from ${inSchema(notes, 'changes')} order by relation, key limit ${KEYS_MAX + 1}`);
    if (rows.length > KEYS_MAX)
        throw new CopyFailed(`More than ${KEYS_MAX} rows have changed since the last look.`);
    return new Map([...Map.groupBy(rows, (row) => row.relation)].map(([name, some]) => [name, some.map(({ key }) => key)]));
}
async function bringTable({ source, target, from, to, tables }, name, keys) {
    const table = tables.get(name);
    if (!table)
        throw new CopyFailed(`The table ${name} was not there when the copy began.`);
    const parts = Array.from({ length: Math.ceil(keys.length / KEYS_PER_STATEMENT) }, (_, part) => keys.slice(part * KEYS_PER_STATEMENT, (part + 1) * KEYS_PER_STATEMENT));
    const isKey = table.key.map((column) => `rows.${quoteName(column)} = keys.${quoteName(column)}`).join(' and ');
    for (const part of parts)
        await target.script(`delete from ${inSchema(to, name)} rows using ${keysOf(to, table, part)} where ${isKey}`);
    const columns = table.columns.map(quoteName).join(', ');
    for (const part of parts) {
        const rows = await source.readRows(`copy (select ${columns} from ${rowsOf(from, table, part)}) to stdout`);
        await pipeline(rows, await target.writeRows(`copy ${inSchema(to, name)} (${columns}) from stdin`));
        const [there] = await source.script(hashOfRows(name, rowsOf(from, table, part), contentOf(table.columns)));
        const [here] = await target.script(hashOfRows(name, rowsOf(to, table, part), contentOf(table.columns)));
        if (there?.rows !== here?.rows || there?.hash !== here?.hash)
            throw new CopyFailed(`The table ${name} has other values than its source.`);
    }
}
/** The rows with these keys, as far as they exist. */
function rowsOf(schema, table, keys) {
    return `${inSchema(schema, table.name)} rows join ${keysOf(schema, table, keys)} using (${table.key.map(quoteName).join(', ')})`;
}
/** Keys as columns of the table's own types. */
function keysOf(schema, { name, key }, keys) {
    return `(select ${key.map((column) => `one.${quoteName(column)}`).join(', ')} from jsonb_array_elements(${quote(`[${keys.join(',')}]`)}::jsonb) as key
    cross join lateral jsonb_populate_record(null::${inSchema(schema, name)}, key.value) as one) keys`;
}
async function sequencesOf({ source, from, to }) {
    return (await listSequences(source, from)).map(({ name, value }) => setSequence(to, name, value)).join('\n');
}
//# sourceMappingURL=catch-up.js.map