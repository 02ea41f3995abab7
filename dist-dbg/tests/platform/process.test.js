import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { expect } from 'chai';
import { projectRoot } from '../../src/platform/config/config.js';
import { isRunning } from '../../src/platform/lifecycle/data-dir.js';
import { until } from '../support/world.js';
const main = path.join(projectRoot(), 'dist', 'src', 'main.js');
/** A first start is two seconds on an idle machine; a busy one takes longer, and this is no benchmark. */
const START_MS_MAX = 60_000;
describe('npm start', function () {
    this.timeout(240_000);
    let dataDir = '';
    const running = new Set();
    beforeEach(() => {
        dataDir = mkdtempSync(path.join(os.tmpdir(), 'serai-start-'));
        chmodSync(dataDir, 0o755);
    });
    afterEach(async () => {
        const alive = () => [...running].filter((child) => child.exitCode === null && child.signalCode === null);
        for (const child of alive())
            child.kill('SIGINT');
        await until(() => alive().length === 0, 'all gateways have ended', START_MS_MAX).catch(() => {
            for (const child of alive())
                child.kill('SIGKILL');
        });
        running.clear();
        const postmaster = postmasterPid();
        if (postmaster !== null && isRunning(postmaster, 'postgres'))
            process.kill(postmaster, 'SIGQUIT');
        rmSync(dataDir, { recursive: true, force: true });
    });
    const environment = (more) => ({
        PATH: process.env['PATH'],
        DATA_DIR: dataDir,
        PORT: '0',
        DEMO: 'false',
        LOG_FORMAT: 'json',
        ...more,
    });
    const start = (more = {}, program = main) => {
        const child = spawn(process.execPath, [program], { env: environment(more), stdio: ['ignore', 'pipe', 'pipe'] });
        running.add(child);
        let output = '';
        for (const stream of [child.stdout, child.stderr])
            stream.on('data', (chunk) => {
                output += chunk;
            });
        const ended = new Promise((resolve) => child.once('exit', resolve));
        return {
            child,
            output: () => output,
            ended,
            get url() {
                return /http:\/\/localhost:\d+/.exec(output)?.[0] ?? '';
            },
        };
    };
    const started = async (more = {}) => {
        const gateway = start(more);
        await until(() => gateway.output().includes('ready in') || gateway.child.exitCode !== null, 'the gateway is ready', START_MS_MAX);
        expect(gateway.output()).to.contain('ready in');
        return gateway;
    };
    /** What a start that must fail says, which is one sentence and no stack. */
    const refusal = async (more = {}) => {
        const gateway = start(more);
        expect(await gateway.ended).to.be.oneOf([1, 78]);
        expect(gateway.output()).to.not.match(/\n\s+at /);
        return gateway.output();
    };
    const postmasterPid = () => {
        const file = path.join(dataDir, 'postgres', 'postmaster.pid');
        return existsSync(file) ? Number(readFileSync(file, 'utf8').split('\n')[0]) : null;
    };
    const isReady = async (gateway) => (await fetch(`${gateway.url}/readyz`)).status === 200;
    it('serves, and on SIGTERM or Ctrl-C stops everything and leaves nothing running', async () => {
        for (const signal of ['SIGTERM', 'SIGINT']) {
            const gateway = await started();
            expect(await isReady(gateway)).to.equal(true);
            const postmaster = postmasterPid() ?? 0;
            gateway.child.kill(signal);
            expect(await gateway.ended).to.equal(0);
            expect(isRunning(postmaster, 'postgres')).to.equal(false);
            expect(existsSync(path.join(dataDir, 'serai.pid'))).to.equal(false);
        }
    });
    it('goes on after kill -9, of itself and of PostgreSQL, with everything that was answered', async () => {
        const first = await started({ DEMO: 'true' });
        const post = (url, query, headers = {}) => fetch(`${url}/graphql`, {
            method: 'POST',
            headers: { 'content-type': 'application/json', 'x-tenant': 'acme', ...headers },
            body: JSON.stringify({ query }),
        });
        const signIn = async (url) => {
            const answer = await post(url, 'mutation { signIn(input: { email: "admin@acme.test", password: "correct-horse-battery" }) { ... on SignedIn { accessToken } } }');
            return (await answer.json()).data.signIn.accessToken;
        };
        const authorization = `Bearer ${await signIn(first.url)}`;
        await post(first.url, 'mutation { createCategory(input: { name: "Kept", slug: "kept" }) { id } }', { authorization });
        first.child.kill('SIGKILL');
        await first.ended;
        const second = await started({ DEMO: 'true' });
        const found = async (url) => (await post(url, '{ categories(first: 100) { nodes { slug } } }', { authorization: `Bearer ${await signIn(url)}` })).text();
        expect(await found(second.url)).to.contain('"kept"');
        process.kill(postmasterPid() ?? 0, 'SIGKILL');
        second.child.kill('SIGKILL');
        await second.ended;
        const third = await started({ DEMO: 'true' });
        expect(await found(third.url)).to.contain('"kept"');
    });
    it('says in one sentence that the port is taken', async () => {
        const server = createServer().listen(0, '127.0.0.1');
        await new Promise((resolve) => server.once('listening', resolve));
        const { port } = server.address();
        const said = await refusal({ PORT: String(port) });
        server.close();
        expect(said).to.contain(`Port ${port} is taken`).and.contain('PORT=');
        expect(postmasterPid()).to.equal(null);
    });
    it('says that another Serai runs on the same data, and steps over the lock of a killed one', async () => {
        const first = await started();
        expect(await refusal())
            .to.contain('already runs')
            .and.contain(String(first.child.pid));
        expect(await isReady(first)).to.equal(true);
        first.child.kill('SIGINT');
        await first.ended;
        writeFileSync(path.join(dataDir, 'serai.pid'), '999999');
        await started();
    });
    it('lets a worker and commands work beside it, on its database and its queue, and a worker take the place of a killed queue', async () => {
        const gateway = await started();
        const worker = start({}, path.join(projectRoot(), 'dist', 'src', 'worker.js'));
        await until(() => worker.output().includes('the worker runs'), 'the worker is ready', START_MS_MAX);
        const note = () => JSON.parse(readFileSync(path.join(dataDir, 'queue.json'), 'utf8'));
        expect(note().pid).to.equal(gateway.child.pid);
        expect(worker.output()).to.contain(note().endpoint);
        const cli = path.join(projectRoot(), 'dist', 'src', 'cli.js');
        const drift = spawnSync(process.execPath, [cli, 'drift', '--json'], { env: environment({}), encoding: 'utf8' });
        expect(JSON.parse(drift.stdout)).to.deep.equal({ tenants: 0, drifts: [], unreachable: [] });
        expect(await isReady(gateway)).to.equal(true);
        gateway.child.kill('SIGKILL');
        await until(() => existsSync(path.join(dataDir, 'queue.json')) && note().pid === worker.child.pid, 'the worker has a queue of its own');
        worker.child.kill('SIGTERM');
        expect(await worker.ended).to.equal(0);
    });
    it('says that the data is of another PostgreSQL', async () => {
        const gateway = await started();
        gateway.child.kill('SIGINT');
        await gateway.ended;
        writeFileSync(path.join(dataDir, 'postgres', 'PG_VERSION'), '16\n');
        expect(await refusal())
            .to.contain('PostgreSQL 16')
            .and.contain('DATA_DIR');
    });
    it('says that it may not write where the data should be', async () => {
        const said = await refusal({ DATA_DIR: '/proc/serai' });
        expect(said).to.contain('/proc/serai').and.contain('DATA_DIR');
    });
    it('says what is wrong with an external database', async () => {
        expect(await refusal({ DATABASE_URL: 'postgres://nobody:x@127.0.0.1:1/none', SERAI_SECRET: 'a'.repeat(40) })).to.contain('cannot be reached');
    });
    it('names everything that production lacks', async () => {
        expect(await refusal({ NODE_ENV: 'production', DEMO: 'true' }))
            .to.contain('DATABASE_URL')
            .and.contain('SERAI_SECRET')
            .and.contain('DEMO');
    });
    it('is prepared by commands that refuse bad input in one sentence', () => {
        const cli = path.join(projectRoot(), 'dist', 'src', 'cli.js');
        const bad = spawnSync(process.execPath, [cli, 'operator', 'create', '--email', 'nonsense', '--name', 'Kim'], {
            env: environment({}),
            encoding: 'utf8',
        });
        expect(bad.status).to.equal(1);
        expect(bad.stderr)
            .to.contain('email: must be an e-mail address')
            .and.not.match(/\n\s+at /);
    });
    it('is checked beforehand by serai doctor', () => {
        const cli = path.join(projectRoot(), 'dist', 'src', 'cli.js');
        const well = spawnSync(process.execPath, [cli, 'doctor', '--json'], { env: environment({}), encoding: 'utf8' });
        expect(well.status, well.stdout).to.equal(0);
        expect(JSON.parse(well.stdout)).to.be.an('array').that.has.length.greaterThan(3);
        const ill = spawnSync(process.execPath, [cli, 'doctor'], { env: environment({ PORT: 'x', LOG_LEVEL: 'y' }), encoding: 'utf8' });
        expect(ill.status).to.equal(1);
        expect(ill.stdout)
            .to.match(/fail\s+configuration\s+PORT/)
            .and.match(/fail\s+configuration\s+LOG_LEVEL/);
    });
});
//# sourceMappingURL=process.test.js.map