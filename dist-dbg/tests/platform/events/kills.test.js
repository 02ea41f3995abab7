import { once } from 'node:events';
import { expect } from 'chai';
import { schemaOf } from '../../../src/kernel/context.js';
import { TestQueue, deadLettersOf, effectsOf, effectsTable, isSettled, thingHappened } from '../../support/events.js';
import { Random } from '../../support/random.js';
import { useWorkerProcesses } from '../../support/worker-processes.js';
import { until, useWorld } from '../../support/world.js';
const EVENTS = 1_200;
const THINGS = 12;
const KILLS = 12;
describe('workers that are killed', function () {
    this.timeout(400_000);
    const world = useWorld();
    const queue = new TestQueue();
    before(async () => {
        await queue.start();
        await world.sql((admin) => admin.unsafe(effectsTable(schemaOf(world.acme.tenant.id))));
    });
    const workers = useWorkerProcesses(world, queue, 'event-process');
    after(() => queue.stop());
    it('lose no event and double no effect, whenever it happens (threat 90)', async () => {
        const random = new Random(90);
        await Promise.all([workers.start(), workers.start()]);
        const telling = (async () => {
            for (let number = 0; number < EVENTS; number += 20) {
                await world.acme.ctx.write(async (tx) => {
                    for (let at = number; at < number + 20; at += 1)
                        tx.emit(thingHappened({ thingId: `thing-${at % THINGS}`, number: at }));
                });
                await new Promise((resolve) => setTimeout(resolve, 100));
            }
        })();
        for (let kill = 0; kill < KILLS; kill += 1) {
            await new Promise((resolve) => setTimeout(resolve, 100 + random.below(700)));
            random.pick([...workers.running]).kill('SIGKILL');
            await workers.start();
        }
        await telling;
        // A lease runs out after twenty seconds, a lost message is sent again after sixty, and what waits in order may meet with both more than once.
        await until(() => isSettled(world), 'all is handled, what was in the hands of the killed as well', 300_000);
        const effects = await effectsOf(world.acme.ctx);
        for (const listener of ['notes', 'follows']) {
            const ids = effects.filter((one) => one.listener === listener).map(({ eventId }) => eventId);
            expect(ids, listener).to.have.length(EVENTS);
            expect(new Set(ids).size, listener).to.equal(EVENTS);
        }
        expect(await deadLettersOf(world)).to.deep.equal([]);
        const followed = Map.groupBy(effects.filter(({ listener }) => listener === 'follows').map(({ detail }) => detail.split(' ')), ([thing]) => thing);
        for (const [thing, seen] of followed) {
            const numbers = seen.map(([, number]) => Number(number));
            expect(numbers, thing).to.deep.equal(numbers.toSorted((a, b) => a - b));
        }
    });
    it('finish what they have begun when they are asked to stop, and leave the rest to others', async () => {
        const [leaving] = workers.running;
        await world.acme.ctx.write(async (tx) => {
            for (let number = 0; number < 200; number += 1)
                tx.emit(thingHappened({ thingId: 'leaving', number: 10_000 + number }));
        });
        await until(async () => (await effectsOf(world.acme.ctx)).some(({ detail }) => detail === 'leaving'), 'it has begun');
        leaving?.kill('SIGTERM');
        const [code] = leaving ? await once(leaving, 'exit') : [];
        expect(code).to.equal(0);
        await until(() => isSettled(world), 'the others have done the rest', 300_000);
        const ids = (await effectsOf(world.acme.ctx)).filter(({ detail }) => detail === 'leaving').map(({ eventId }) => eventId);
        expect(ids).to.have.length(200);
    });
});
//# sourceMappingURL=kills.test.js.map