/** One template database with the demo in it, made once; each world is a copy of it. */
import { setTimeout as sleep } from 'node:timers/promises';
import { createApp, createSystemContext } from '../../src/app.js';
import { seedDemo } from '../../src/demo.js';
import { postgres } from '../../src/platform/db/driver.js';
import { sqlState } from '../../src/platform/db/errors.js';
import { Lifecycle } from '../../src/platform/lifecycle/lifecycle.js';
import { silentLog, testConfig } from './config.js';
import { startTestPostgres } from './postgres.js';
const TEMPLATE = 'serai_template';
export const testRoles = ['manager', 'member', 'viewer'];
let server = null;
let copies = 0;
export async function startDatabases() {
    server = await startTestPostgres();
    await onServer((admin) => admin.unsafe(`create database ${TEMPLATE}`));
    await fillTemplate(urlOf(TEMPLATE));
}
export async function stopDatabases() {
    await server?.stop();
}
/** A fresh copy of the template, or an empty database. Returns its URL and how to drop it. */
export async function createDatabase({ empty = false } = {}) {
    copies += 1;
    const name = `serai_test_${process.pid}_${copies}`;
    await onServer((admin) => admin.unsafe(empty ? `create database ${name}` : `create database ${name} template ${TEMPLATE}`));
    return { url: urlOf(name), drop: () => dropDatabase(name) };
}
/** A worker of autovacuum that is in the database belongs to a superuser, whom we may not end: it has gone a moment later. */
async function dropDatabase(name, attempts = 100) {
    try {
        await onServer((admin) => admin.unsafe(`drop database ${name} with (force)`));
    }
    catch (error) {
        if (sqlState(error) !== '42501' || attempts === 0)
            throw error;
        await sleep(100);
        await dropDatabase(name, attempts - 1);
    }
}
/** Against what a login is set to begin with where a pooler stands before the server. */
const ADMIN_SETTINGS = { role: 'none', search_path: 'public', default_transaction_read_only: 'off' };
/** Statements as the server's administrator, outside every session of the product: for arranging and for looking. */
export async function withAdmin(url, work, settings = ADMIN_SETTINGS) {
    const sql = postgres(url, { max: 1, fetch_types: false, onnotice: () => { }, connection: settings });
    try {
        return await work(sql);
    }
    finally {
        await sql.end();
    }
}
async function fillTemplate(url) {
    const lifecycle = new Lifecycle();
    const { services } = await createApp({ config: testConfig(url), databaseUrl: url, log: silentLog, lifecycle });
    await seedDemo(createSystemContext(services, 'test'));
    await lifecycle.stop(silentLog);
}
async function onServer(work) {
    await withAdmin(urlOf(null), work);
}
function urlOf(database) {
    if (server === null)
        throw new Error('the test database is not started; tests/support/hooks.ts starts it');
    const url = new URL(server.url);
    if (database !== null)
        url.pathname = `/${database}`;
    return url.toString();
}
//# sourceMappingURL=databases.js.map