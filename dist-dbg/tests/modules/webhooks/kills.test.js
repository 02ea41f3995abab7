import { expect } from 'chai';
import { Webhook } from 'standardwebhooks';
import { schemaOf } from '../../../src/kernel/context.js';
import { TestQueue, deadLettersOf } from '../../support/events.js';
import { Random } from '../../support/random.js';
import { answers, useReceiver } from '../../support/receiver.js';
import { useWorkerProcesses } from '../../support/worker-processes.js';
import { until, useWorld } from '../../support/world.js';
import { createCategory, newEndpoint } from './webhooks.js';
const EVENTS = 60;
const KILLS = 5;
describe('webhooks of workers that are killed, to a receiver that fails three calls in ten', function () {
    this.timeout(170_000);
    const world = useWorld({ OUTBOUND_ALLOW: '127.0.0.1' });
    const receiver = useReceiver();
    const queue = new TestQueue();
    before(() => queue.start());
    const workers = useWorkerProcesses(world, queue, 'webhook-process');
    after(() => queue.stop());
    it('are all delivered, each under one id, and each attempt is written down once', async () => {
        const { admin, tenant } = world.acme;
        const random = new Random(90);
        receiver.behaviour = (received, response) => {
            // Long enough for a kill to find some of them under way.
            setTimeout(() => (random.below(10) < 3 ? answers.status(500) : answers.ok)(received, response), 20);
        };
        const retrySeconds = Array.from({ length: 20 }, () => 1);
        const [plain, ordered] = [
            await newEndpoint(admin, receiver, { retrySeconds }),
            await newEndpoint(admin, receiver, { retrySeconds, ordered: true }),
        ];
        await Promise.all([workers.start(), workers.start()]);
        const happening = (async () => {
            for (let event = 0; event < EVENTS; event += 1)
                await createCategory(admin, `Category ${event}`);
        })();
        for (let kill = 0; kill < KILLS; kill += 1) {
            await new Promise((resolve) => setTimeout(resolve, 300 + random.below(900)));
            random.pick([...workers.running]).kill('SIGKILL');
            await workers.start();
        }
        await happening;
        const schema = schemaOf(tenant.id);
        const states = () => world.sql((sql) => sql.unsafe(`select state, count(*)::int as count from ${schema}.webhook_deliveries group by 1`));
        const isDelivered = async () => (await states()).map((row) => `${row['state']} ${row['count']}`).join() === `DELIVERED ${2 * EVENTS}`;
        await until(isDelivered, 'all are delivered', 120_000);
        for (const { path: at, secret } of [plain, ordered]) {
            const received = receiver.at(at);
            expect(new Set(received.map(({ headers }) => headers['webhook-id'])).size).to.equal(EVENTS);
            expect(new Set(received.map(({ json }) => json.data['categoryId'])).size).to.equal(EVENTS);
            for (const { body, headers } of received)
                new Webhook(secret).verify(body, headers);
        }
        // Attempts that a kill cut short were sent without being noted; all others are noted once each, with how often they were begun.
        const [row] = await world.sql((sql) => sql.unsafe(`select count(*)::int as attempts, sum(begun)::int as begun, count(distinct (delivery_id, round, number))::int as numbered,
        count(*) filter (where reason is null)::int as delivered from ${schema}.webhook_attempts`));
        expect(row?.['attempts']).to.equal(row?.['numbered']);
        expect(row?.['delivered']).to.equal(2 * EVENTS);
        expect(receiver.received.length).to.be.within(Number(row?.['attempts']), Number(row?.['begun']));
        expect(await deadLettersOf(world)).to.deep.equal([]);
    });
});
//# sourceMappingURL=kills.test.js.map