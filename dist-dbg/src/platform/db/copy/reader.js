import { setTimeout as sleep } from 'node:timers/promises';
import { schemaBusy } from '../errors.js';
import { appliedOf } from '../migrator.js';
import { quote } from '../quote.js';
import { fingerprintOf, inSchema, listSequences, listTables, quoteName } from './layout.js';
/** A migration of one tenant is over within this time, or something is wrong with it. */
const MIGRATION_WAIT_MS_MAX = 30_000;
const MIGRATION_POLL_MS = 100;
/**
 * Reads a schema within one transaction, and keeps it from being migrated, repaired or renamed meanwhile; reads and writes go on. Throws
 * `SCHEMA_BUSY` when a migration does not end. When it throws, its connection is of no further use.
 */
export async function readSchema(connection, options, work) {
    await lockOutMigrations(connection, options.schema);
    await connection.script('begin isolation level repeatable read read only');
    const copy = await lookAt(connection, options);
    const result = await work(copy);
    await connection.script(`commit; select pg_advisory_unlock_shared(${lockOf(options.schema)})`);
    return result;
}
/** The lock that whoever migrates the schema takes alone. It goes with the connection when that breaks. */
export async function lockOutMigrations(connection, schema) {
    const deadline = performance.now() + MIGRATION_WAIT_MS_MAX;
    for (;;) {
        const [row] = await connection.script(`select pg_try_advisory_lock_shared(${lockOf(schema)}) as locked`);
        if (row?.locked)
            return;
        if (performance.now() > deadline)
            throw schemaBusy();
        await sleep(MIGRATION_POLL_MS);
    }
}
function lockOf(schema) {
    return `hashtextextended(${quote(`migrate ${schema}`)}, 0)`;
}
async function lookAt(connection, { schema, without }) {
    const left = new Set(without);
    const found = (await listTables(connection, schema)).filter((table) => !left.has(table.name));
    // Against whoever changes tables by hand: to a snapshot that is older than such a change, a table may look empty.
    if (found.length > 0)
        await connection.script(`lock table ${found.map(({ name }) => inSchema(schema, name)).join(', ')} in access share mode`);
    const tables = [];
    for (const table of found)
        tables.push({ ...table, ...(await fingerprint(connection, schema, table)) });
    const [server] = await connection.script("select current_setting('server_version') as version");
    return {
        tables,
        sequences: await listSequences(connection, schema),
        migrations: (await connection.script(appliedOf(schema))),
        serverVersion: server?.version ?? '',
        open: (table) => openRows(connection, schema, table),
    };
}
/** How many rows the table has at this moment, and their hash. */
export async function fingerprint(connection, schema, table) {
    const [row] = await connection.script(fingerprintOf(schema, table));
    return { rows: Number(row?.rows), hash: row?.hash ?? '' };
}
function openRows(connection, schema, { name, columns }) {
    return connection.readRows(`copy (select ${columns.map(quoteName).join(', ')} from ${inSchema(schema, name)}) to stdout`);
}
//# sourceMappingURL=reader.js.map