import { setTimeout as sleep } from 'node:timers/promises';
import { expect } from 'chai';
import { schemaOf } from '../../../src/kernel/context.js';
import { TestQueue, deadLettersOf } from '../../support/events.js';
import { startGatewayProcess } from '../../support/gateway-process.js';
import { Random } from '../../support/random.js';
import { useWorkerProcesses } from '../../support/worker-processes.js';
import { until, useWorld } from '../../support/world.js';
import { newCategory, newSource, standard, toCategory } from './inbound.js';
const SENDERS = 4;
const KILLS = 4;
/** Below the rate that a source may have. */
const BETWEEN_MS = 200;
/** A sender tries again as senders do, only sooner. */
const AGAIN_MS = 100;
describe('webhooks that come while the processes that receive and handle them are killed', function () {
    this.timeout(240_000);
    const world = useWorld();
    const queue = new TestQueue();
    const running = [];
    const random = new Random(90);
    before(() => queue.start());
    const workers = useWorkerProcesses(world, queue, 'webhook-process');
    after(async () => {
        await Promise.all(running.map((gateway) => gateway.stop()));
        await queue.stop();
    });
    const startGateway = async () => void running.push(await startGatewayProcess(world.databaseUrl, { SQS_ENDPOINT: queue.endpoint }));
    it('are each done once, however often they had to be sent', async () => {
        const { admin, tenant } = world.acme;
        const source = await newSource(admin, toCategory);
        await Promise.all([startGateway(), startGateway(), workers.start(), workers.start()]);
        const names = [];
        let [sent, isOver] = [0, false];
        const sender = async () => {
            while (!isOver) {
                const { name, payload } = newCategory();
                names.push(name);
                const posted = standard(world, source, { payload, at: new Date() });
                do
                    sent += 1;
                while (!(await isTaken(source, posted)));
                await sleep(BETWEEN_MS);
            }
        };
        const sending = Promise.all(Array.from({ length: SENDERS }, sender));
        for (let kill = 0; kill < KILLS; kill += 1) {
            await sleep(200 + random.below(400));
            const victim = random.pick(running);
            victim.child.kill('SIGKILL');
            random.pick([...workers.running]).kill('SIGKILL');
            await Promise.all([startGateway(), workers.start()]);
            // Until here senders may still have tried it.
            running.splice(running.indexOf(victim), 1);
        }
        isOver = true;
        await sending;
        const ask = (text) => world.sql((sql) => sql.unsafe(text.replaceAll('$t', schemaOf(tenant.id))));
        const states = async () => (await ask('select state, count(*)::int as count from $t.received_webhooks group by 1')).map((row) => `${row['state']} ${row['count']}`);
        await until(async () => (await states()).join() === `HANDLED ${names.length}`, 'all are handled', 120_000);
        const made = await ask(`select name, count(*)::int as count from $t.categories where name like 'Category from outside %' group by 1`);
        expect(made.filter((row) => row['count'] !== 1)).to.deep.equal([]);
        expect(made.map((row) => row['name'])).to.have.members(names);
        expect(sent, 'a kill was noticed by a sender').to.be.greaterThan(names.length);
        expect(await deadLettersOf(world)).to.deep.equal([]);
    });
    /** Whether the sender may forget it. */
    async function isTaken({ url }, { body, headers }) {
        try {
            const { status } = await fetch(`${random.pick(running).url}${new URL(url).pathname}`, { method: 'POST', headers: headers ?? {}, body });
            if (status === 200)
                return true;
            expect(status, 'asked to come again').to.satisfy((code) => code === 429 || code >= 500);
        }
        catch (error) {
            if (!(error instanceof TypeError))
                throw error;
        }
        await sleep(AGAIN_MS);
        return false;
    }
});
//# sourceMappingURL=kills.test.js.map