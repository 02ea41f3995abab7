/** A real PgBouncer in transaction mode before a database, where the program is installed; else the database itself. */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { IDLE_ROLE } from '../../src/platform/db/identity.js';
import { serverUser } from '../../src/platform/embedded/server-user.js';
import { withAdmin } from './databases.js';
import { freePort } from './free-port.js';
export const isInstalled = spawnSync('pgbouncer', ['--version']).status === 0;
/** Both ways to reach the server, for `describe`; the title says what a run really proved. */
export const strategies = [
    { strategy: 'affinity', title: 'affinity' },
    { strategy: 'transaction', title: isInstalled ? 'transaction, behind PgBouncer' : 'transaction, without PgBouncer, which is not installed here' },
];
/** Fewer than a gateway under test has itself, so that its connections really share them. */
export const SERVER_CONNECTIONS = 3;
/** `ignored` are the settings of a connection's start that the pooler drops instead of refusing them. */
export async function startPooler(databaseUrl, ignored = []) {
    await setLoginDefaults(databaseUrl);
    return isInstalled ? startPgbouncer(databaseUrl, ignored) : { url: databaseUrl, stop: async () => { } };
}
/** As docs/operations.md says: what escapes a transaction finds nothing and may do nothing. */
async function setLoginDefaults(databaseUrl) {
    const { username, pathname } = new URL(databaseUrl);
    const settings = [`role = ${IDLE_ROLE}`, 'search_path = pg_catalog', 'default_transaction_read_only = on'];
    const statements = settings.map((setting) => `alter role "${username}" in database "${pathname.slice(1)}" set ${setting}`);
    await withAdmin(databaseUrl, (admin) => admin.unsafe(statements.join(';')).simple());
}
async function startPgbouncer(databaseUrl, ignored) {
    const target = new URL(databaseUrl);
    const port = await freePort();
    const folder = mkdtempSync(path.join(os.tmpdir(), 'serai-pgbouncer-'));
    const file = path.join(folder, 'pgbouncer.ini');
    writeFileSync(file, configuration(target, port, ignored));
    // It refuses to run as root; the user it runs as must be able to read its file.
    chmodSync(folder, 0o755);
    const user = serverUser();
    const running = spawn('pgbouncer', ['-q', file], { stdio: 'ignore', ...(user ? { uid: user.uid, gid: user.gid } : {}) });
    const url = new URL(databaseUrl);
    url.port = String(port);
    url.hostname = '127.0.0.1';
    await answers(url.toString());
    return {
        url: url.toString(),
        async stop() {
            running.kill('SIGKILL');
            if (running.exitCode === null && running.signalCode === null)
                await once(running, 'exit');
            rmSync(folder, { recursive: true, force: true });
        },
    };
}
function configuration(target, port, ignored) {
    const { hostname, port: targetPort, username, password } = target;
    return `[databases]
* = host=${hostname} port=${targetPort} user=${decodeURIComponent(username)} password=${decodeURIComponent(password)}
[pgbouncer]
listen_addr = 127.0.0.1
listen_port = ${port}
unix_socket_dir =
auth_type = any
pool_mode = transaction
default_pool_size = ${SERVER_CONNECTIONS}
max_client_conn = 200
server_login_retry = 0.2
ignore_startup_parameters = ${ignored.join(', ')}
`;
}
async function answers(url) {
    const deadline = Date.now() + 5_000;
    for (;;) {
        try {
            await withAdmin(url, (sql) => sql.unsafe('select 1'), {});
            return;
        }
        catch (error) {
            if (Date.now() > deadline)
                throw error;
            await new Promise((resolve) => setTimeout(resolve, 20));
        }
    }
}
//# sourceMappingURL=pooler.js.map