import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { expect } from 'chai';
import { isRunning } from '../../src/platform/lifecycle/data-dir.js';
import { startGatewayProcess } from '../support/gateway-process.js';
import { until, useWorld } from '../support/world.js';
describe('several processes on one port', function () {
    this.timeout(120_000);
    const world = useWorld();
    let gateway = null;
    afterEach(async () => {
        await gateway?.stop();
        gateway = null;
    });
    const start = async () => {
        gateway = await startGatewayProcess(world.databaseUrl, { WEB_CONCURRENCY: '2' });
        return gateway;
    };
    const childrenOf = ({ child }) => {
        try {
            return execFileSync('pgrep', ['-P', String(child.pid)], { encoding: 'utf8' })
                .trim()
                .split('\n')
                .map(Number);
        }
        catch {
            return [];
        }
    };
    /** A connection of its own for each request, as from many clients. */
    const ask = async ({ url }, tenant) => {
        const headers = { ...(await world.acme.anonymous.headers()), 'x-tenant': tenant.slug, 'content-type': 'application/json', connection: 'close' };
        const answer = await fetch(`${url}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query: '{ gateway { version } }' }) });
        await answer.text();
        return answer.status;
    };
    it('serve every tenant, also while one of them is killed, which is replaced', async () => {
        const running = await start();
        const before = childrenOf(running);
        expect(before).to.have.length(2);
        const tenants = [world.acme.tenant, world.globex.tenant];
        for (const tenant of tenants)
            expect(await ask(running, tenant)).to.equal(200);
        process.kill(before[0] ?? 0, 'SIGKILL');
        // Its own connections break; whoever comes then is served.
        await until(() => !childrenOf(running).includes(before[0] ?? 0), 'it is gone');
        for (const tenant of [...tenants, ...tenants])
            expect(await ask(running, tenant)).to.equal(200);
        await until(() => childrenOf(running).length === 2, 'it is replaced', 20_000);
        await until(async () => (await Promise.all(tenants.map((tenant) => ask(running, tenant)))).every((status) => status === 200), 'all is well');
    });
    it('stop together, by a signal to the one that keeps them or to all of them, and answer what they have begun', async () => {
        for (const toAll of [false, true]) {
            const running = await start();
            const children = childrenOf(running);
            const asked = Promise.all(Array.from({ length: 20 }, () => ask(running, world.acme.tenant)));
            const ended = once(running.child, 'exit');
            // Connected before the stop, or refused: never broken off.
            const statuses = await asked;
            if (toAll)
                for (const pid of children)
                    process.kill(pid, 'SIGINT');
            running.child.kill('SIGINT');
            expect(await ended).to.deep.equal([0, null]);
            expect(statuses).to.deep.equal(statuses.map(() => 200));
            expect(children.filter((pid) => isRunning(pid, 'node'))).to.deep.equal([]);
        }
    });
    it('end with the one that keeps them, also when that is killed', async () => {
        const running = await start();
        const children = childrenOf(running);
        running.child.kill('SIGKILL');
        await until(() => children.every((pid) => !isRunning(pid, 'node')), 'none is left behind', 20_000);
    });
});
//# sourceMappingURL=processes.test.js.map