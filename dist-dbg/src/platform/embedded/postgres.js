/** Real PostgreSQL without an installation: for development and tests, never for production. */
import { spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { postgres } from '../db/driver.js';
import { isRunning, makeDataDir } from '../lifecycle/data-dir.js';
import { StartProblem } from '../lifecycle/start-problem.js';
import { findPrograms } from './programs.js';
import { giveTo, reachablePlaces, serverUser } from './server-user.js';
const FIRST_PORT = 54_329;
const START_MS_MAX = 30_000;
const STOP_MS_MAX = 8_000;
const POLL_MS = 20;
const SETTINGS = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: '120',
    shared_buffers: '128MB',
    // A schema of sixty tables is dropped or created in one transaction: each takes a lock.
    max_locks_per_transaction: '256',
    logging_collector: 'off',
};
export async function startEmbeddedPostgres(options) {
    makeDataDir(options.dataDir);
    const programs = findPrograms();
    const user = serverUser();
    const places = reachablePlaces({ native: programs.native, cluster: path.join(options.dataDir, 'postgres') }, user);
    const cluster = {
        folder: places.cluster,
        bin: path.join(places.native, 'bin'),
        user,
        logFile: path.join(options.dataDir, 'postgres.log'),
        passwordFile: path.join(options.dataDir, 'postgres-password'),
    };
    if (!existsSync(path.join(cluster.folder, 'PG_VERSION')))
        initialise(cluster);
    assertVersion(cluster, programs.version);
    const running = findRunning(cluster) ?? (await start(cluster, { ...SETTINGS, ...options.settings }));
    const url = await ensureLogin(cluster, running.port);
    return { url, version: programs.version, stop: () => stop(running.pid) };
}
/** The URL of the server that another process runs on this data directory; null while none is ready. */
export function findEmbeddedPostgres(dataDir) {
    const lock = path.join(dataDir, 'postgres', 'postmaster.pid');
    const passwordFile = path.join(dataDir, 'postgres-password');
    if (!existsSync(lock) || !existsSync(passwordFile))
        return null;
    const [, , , port, , , , status] = readFileSync(lock, 'utf8').split('\n');
    return status?.trim() === 'ready' ? urlOf(readFileSync(passwordFile, 'utf8'), Number(port)) : null;
}
/** Into a folder beside, then renamed: an interrupted first start leaves nothing half made. */
function initialise(cluster) {
    const fresh = `${cluster.folder}.new`;
    rmSync(fresh, { recursive: true, force: true });
    mkdirSync(fresh, { recursive: true, mode: 0o700 });
    giveTo(cluster.user, fresh);
    const password = randomBytes(24).toString('base64url');
    writeFileSync(cluster.passwordFile, password, { mode: 0o600 });
    // The server's user may not read our file, and must read this one.
    const handover = `${cluster.folder}.password`;
    writeFileSync(handover, password, { mode: 0o600 });
    giveTo(cluster.user, handover);
    const args = ['--pgdata', fresh, '--username=postgres', '--auth=scram-sha-256', `--pwfile=${handover}`, '--encoding=UTF8', '--no-instructions'];
    const made = spawnSync(path.join(cluster.bin, 'initdb'), [...args, '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C'], {
        ...identity(cluster),
        encoding: 'utf8',
    });
    rmSync(handover);
    if (made.status !== 0) {
        throw new StartProblem(`PostgreSQL could not make its data directory ${cluster.folder}: ${lastLine(made.stderr || String(made.error))}`);
    }
    rmSync(cluster.folder, { recursive: true, force: true });
    renameSync(fresh, cluster.folder);
}
function assertVersion(cluster, version) {
    const found = readFileSync(path.join(cluster.folder, 'PG_VERSION'), 'utf8').trim();
    const brought = version.split('.')[0];
    if (found === brought)
        return;
    throw new StartProblem(`${cluster.folder} was made by PostgreSQL ${found} and this Serai brings ${brought}: move that directory away to begin anew, or set DATA_DIR to another one.`);
}
/** A server that a killed run left behind goes on serving; a lock file of a dead one is removed. */
function findRunning(cluster) {
    const lock = path.join(cluster.folder, 'postmaster.pid');
    if (!existsSync(lock))
        return null;
    const [pid, , , port, , , , status] = readFileSync(lock, 'utf8').split('\n');
    if (isRunning(Number(pid), 'postgres')) {
        if (status?.trim() === 'ready')
            return { pid: Number(pid), port: Number(port) };
        throw new StartProblem(`PostgreSQL on ${cluster.folder} is just starting or stopping (process ${pid}): try again in a few seconds.`);
    }
    rmSync(lock);
    return null;
}
/** What passes by itself: processes of a killed server that are still ending, or a port that another start has just taken. */
const PASSING = /shared memory block .* still in use|could not bind/;
async function start(cluster, settings) {
    const deadline = performance.now() + START_MS_MAX;
    for (;;) {
        const { running, said } = await launch(cluster, settings, deadline);
        if (running)
            return running;
        if (!PASSING.test(said) || performance.now() > deadline) {
            throw new StartProblem(`PostgreSQL did not start: ${lastLine(said)} (all of it in ${cluster.logFile})`);
        }
        await sleep(10 * POLL_MS);
    }
}
async function launch(cluster, settings, deadline) {
    const port = await freePort();
    const log = openSync(cluster.logFile, 'a', 0o600);
    const from = statSync(cluster.logFile).size;
    const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
    // In a process group of its own: Ctrl-C in the terminal must reach the server through our ordered stop, not directly.
    const child = spawn(path.join(cluster.bin, 'postgres'), ['-D', cluster.folder, '-p', String(port), ...flags], {
        ...identity(cluster),
        detached: true,
        stdio: ['ignore', log, log],
    });
    closeSync(log);
    let ended = false;
    for (const event of ['exit', 'error']) {
        child.once(event, () => {
            ended = true;
        });
    }
    child.unref();
    while (!isReady(cluster)) {
        if (ended || performance.now() > deadline)
            return { running: null, said: readFileSync(cluster.logFile, 'utf8').slice(from) };
        await sleep(POLL_MS);
    }
    return { running: { pid: child.pid ?? 0, port }, said: '' };
}
function isReady(cluster) {
    const lock = path.join(cluster.folder, 'postmaster.pid');
    return existsSync(lock) && readFileSync(lock, 'utf8').split('\n')[7]?.trim() === 'ready';
}
async function stop(pid) {
    // SIGINT is PostgreSQL's fast shutdown, SIGQUIT its immediate one (recovery at the next start).
    for (const signal of ['SIGINT', 'SIGQUIT']) {
        if (!isRunning(pid, 'postgres'))
            return;
        process.kill(pid, signal);
        const deadline = performance.now() + STOP_MS_MAX;
        while (isRunning(pid, 'postgres') && performance.now() < deadline)
            await sleep(POLL_MS);
    }
}
/** The product's login and database, made on the first start. */
async function ensureLogin(cluster, port) {
    const password = readFileSync(cluster.passwordFile, 'utf8');
    const admin = postgres(`postgres://postgres:${password}@127.0.0.1:${port}/postgres`, { max: 1, fetch_types: false, onnotice: () => { } });
    try {
        const [login] = await admin `select 1 from pg_roles where rolname = 'serai'`;
        if (!login)
            await admin.unsafe(`create role serai login createrole createdb password '${password}'`);
        const [database] = await admin `select 1 from pg_database where datname = 'serai'`;
        if (!database)
            await admin.unsafe('create database serai owner serai');
    }
    finally {
        await admin.end();
    }
    return urlOf(password, port);
}
function urlOf(password, port) {
    return `postgres://serai:${password}@127.0.0.1:${port}/serai`;
}
async function freePort() {
    for (let port = FIRST_PORT; port < FIRST_PORT + 100; port += 1)
        if (await isFree(port))
            return port;
    throw new StartProblem(`None of the ports ${FIRST_PORT} to ${FIRST_PORT + 99} is free for the embedded PostgreSQL: free one, or set DATABASE_URL.`);
}
function isFree(port) {
    return new Promise((resolve) => {
        const probe = createServer();
        probe.once('error', () => resolve(false));
        probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)));
    });
}
function identity(cluster) {
    const owner = cluster.user === null ? {} : { uid: cluster.user.uid, gid: cluster.user.gid };
    return { ...owner, cwd: path.parse(cluster.folder).root, env: { LC_ALL: 'C', TZ: 'UTC' } };
}
function lastLine(text) {
    return text.trim().split('\n').at(-1)?.trim() ?? '';
}
//# sourceMappingURL=postgres.js.map