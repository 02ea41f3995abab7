import { expect } from 'chai';
import { startEventWorkers } from '../../../src/event-workers.js';
import { schemaOf } from '../../../src/kernel/context.js';
import { on } from '../../../src/kernel/events.js';
import { modules } from '../../../src/modules.js';
import { Lifecycle } from '../../../src/platform/lifecycle/lifecycle.js';
import { testConfig } from '../../support/config.js';
import { TestQueue, deadLettersOf, effectsOf, effectsTable, isSettled, listening, tell, thingHappened, writeEffect } from '../../support/events.js';
import { startFlakyLine } from '../../support/flaky-line.js';
import { until, useWorld } from '../../support/world.js';
const EVENTS = 150;
describe('events over an SQS that throttles, answers late, breaks off and loses answers (threats 85, 92)', function () {
    this.timeout(90_000);
    const world = useWorld();
    const queue = new TestQueue();
    const lifecycle = new Lifecycle();
    let line;
    before(async () => {
        await queue.start();
        line = await startFlakyLine(queue.endpoint, 85);
        await world.sql((admin) => admin.unsafe(effectsTable(schemaOf(world.acme.tenant.id))));
        const config = testConfig(world.databaseUrl, { SQS_ENDPOINT: line.url });
        const own = listening(on(thingHappened, (ctx, event) => writeEffect(ctx, 'works', event), { name: 'works' }), on(thingHappened, (ctx, event) => writeEffect(ctx, 'follows', event, String(event.payload.number)), { name: 'follows', ordered: true }));
        await startEventWorkers({ app: world.app, config, log: world.log, lifecycle }, [...modules, own]);
    });
    after(async () => {
        await lifecycle.stop(world.log);
        line.stop();
        await queue.stop();
    });
    it('all arrive, each with one effect and in order where that was asked for', async () => {
        for (let number = 0; number < EVENTS; number += 1)
            await tell(world.acme.ctx, 'thing', number);
        await until(() => isSettled(world), 'all are handled', 80_000);
        const effects = await effectsOf(world.acme.ctx);
        const idsOf = (listener) => effects.filter((one) => one.listener === listener).map(({ eventId }) => eventId);
        expect(new Set(idsOf('works')).size).to.equal(EVENTS);
        expect(idsOf('works')).to.have.length(EVENTS);
        const followed = effects.filter(({ listener }) => listener === 'follows').map(({ detail }) => Number(detail));
        expect(followed).to.deep.equal(Array.from({ length: EVENTS }, (_, at) => at));
        expect(await deadLettersOf(world)).to.deep.equal([]);
        for (const [fault, times] of Object.entries(line.faults))
            expect(times, fault).to.be.greaterThan(0);
    });
});
//# sourceMappingURL=throttled.test.js.map