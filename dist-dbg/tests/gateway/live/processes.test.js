import { once } from 'node:events';
import { expect } from 'chai';
import { createClient } from 'graphql-sse';
import { ProductChangedDocument } from '../../../schema/generated/graphql.js';
import { createCategory } from '../../modules/webhooks/webhooks.js';
import { openStream } from '../../support/event-stream.js';
import { useEvents } from '../../support/events.js';
import { freePort } from '../../support/free-port.js';
import { startGatewayProcess } from '../../support/gateway-process.js';
import { startSecondGateway } from '../../support/second-gateway.js';
import { until, useWorld } from '../../support/world.js';
const CATEGORIES = 'subscription { eventOccurred(filter: { types: ["commerce.categoryCreated"] }) { subjectId } }';
describe('streams over several processes', function () {
    this.timeout(120_000);
    const world = useWorld();
    const events = useEvents(world);
    let gateway = null;
    const subjectOf = ({ data } = {}) => data?.eventOccurred.subjectId;
    beforeEach(() => events.settled());
    afterEach(async () => {
        await gateway?.stop();
        gateway = null;
    });
    it('tell on one gateway what was done on another', async () => {
        const second = await startSecondGateway(world);
        const admin = second.client({ tenant: 'acme', email: 'admin@acme.test' });
        const [here, there] = [await world.acme.admin.follow(CATEGORIES), await admin.follow(CATEGORIES)];
        for (const stream of [here, there])
            await stream.opened();
        const made = [await createCategory(world.acme.admin), await createCategory(admin)];
        for (const stream of [here, there]) {
            await stream.toldOf(2);
            expect(stream.told.map(subjectOf)).to.deep.equal(made.map(({ id }) => id));
        }
        here.close();
        await second.stop();
        await there.ended();
        expect([there.end, there.comments.at(-1)]).to.deep.equal(['ended', 'open it again']);
    });
    it('of one port serve each tenant at its process, and end at once with a signal (threat 95)', async () => {
        const running = await startGatewayProcess(world.databaseUrl, { WEB_CONCURRENCY: '2' });
        gateway = running;
        const streams = await Promise.all([world.acme, world.globex].map(async ({ admin }) => openStream(running.url, { query: CATEGORIES }, await admin.headers())));
        for (const stream of streams)
            expect(await stream.opened()).to.equal(null);
        const made = [await createCategory(world.acme.admin), await createCategory(world.globex.admin)];
        for (const [index, stream] of streams.entries()) {
            await stream.toldOf(1);
            expect(subjectOf(stream.told[0])).to.equal(made[index]?.id);
        }
        const exited = once(running.child, 'exit');
        running.child.kill('SIGTERM');
        for (const stream of streams)
            await stream.ended();
        const [code] = await exited;
        expect(code).to.equal(0);
        expect(streams.map(({ end, told }) => [end, told.length])).to.deep.equal([
            ['ended', 1],
            ['ended', 1],
        ]);
    });
    it('are opened again by a client that we did not write, when its process stops and another one takes its place', async () => {
        const port = await freePort();
        gateway = await startGatewayProcess(world.databaseUrl, { PORT: String(port) });
        const client = createClient({
            url: `${gateway.url}/graphql`,
            headers: await world.acme.admin.headers(),
            retryAttempts: 1_000,
            retry: () => new Promise((resolve) => setTimeout(resolve, 100)),
        });
        const told = [];
        let connections = 0;
        const over = new Promise((resolve) => {
            client.subscribe({ query: CATEGORIES }, { next: ({ data }) => void told.push(data?.eventOccurred.subjectId ?? ''), error: resolve, complete: () => resolve('complete') }, {
                connected: () => {
                    connections += 1;
                },
            });
        });
        await until(() => connections === 1, 'it is connected');
        const first = await createCategory(world.acme.admin);
        await until(() => told.length === 1, 'it is told');
        await gateway.stop();
        gateway = await startGatewayProcess(world.databaseUrl, { PORT: String(port) });
        await until(() => connections === 2, 'it is connected again');
        const second = await createCategory(world.acme.admin);
        await until(() => told.length === 2, 'it is told by the other one');
        expect(told).to.deep.equal([first.id, second.id]);
        // What is worth nothing any more is not tried again.
        const refused = await new Promise((resolve) => {
            const results = [];
            const stop = client.subscribe({ query: ProductChangedDocument.toString(), variables: { productId: 'nonsense' } }, { next: (result) => void results.push(result), error: resolve, complete: () => resolve(results) });
            expect(stop).to.be.a('function');
        });
        expect(JSON.stringify(refused)).to.contain('BAD_USER_INPUT');
        client.dispose();
        await over;
    });
});
//# sourceMappingURL=processes.test.js.map