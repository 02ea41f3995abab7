import { expect } from 'chai';
import { CreateCategoryDocument } from '../../../schema/generated/graphql.js';
import { on } from '../../../src/kernel/events.js';
import { categoryCreated } from '../../../src/modules/commerce/events.js';
import { deadLettersOf, effectsOf, listening, tell, thingHappened, useEvents, writeEffect } from '../../support/events.js';
import { until, useWorld } from '../../support/world.js';
describe('events, when the queue misbehaves', () => {
    const world = useWorld();
    const runs = new Map();
    const held = new Map();
    const events = useEvents(world, listening(on(categoryCreated, (ctx, event) => writeEffect(ctx, 'noteCategory', event, event.payload.categoryId), { name: 'noteCategory' }), on(thingHappened, async function works(ctx, event) {
        const { thingId } = event.payload;
        runs.set(thingId, (runs.get(thingId) ?? 0) + 1);
        // The first run of these waits until the test lets it go on.
        if (thingId.startsWith('held') && !held.has(thingId))
            await new Promise((resolve) => held.set(thingId, resolve));
        await writeEffect(ctx, 'works', event, thingId);
    })));
    const effects = async (detail) => (await effectsOf(world.acme.ctx)).filter((one) => one.detail.startsWith(detail));
    const release = () => {
        for (const go of held.values())
            go();
    };
    /** The messages that are being worked on, as they stand on the queue. */
    const bodiesInWork = () => events.queue.server.inspectQueue('serai-events')?.messages.inflight.map(({ message }) => message.body) ?? [];
    it('stay writable while it is down, and all of them arrive once it is back, without what it had forgotten (threat 85)', async () => {
        await events.queue.stop();
        const slugs = Array.from({ length: 30 }, (_, at) => `down-${at}`);
        const made = await Promise.all(slugs.map((slug) => world.acme.admin.run(CreateCategoryDocument, { input: { name: slug, slug } })));
        await until(() => world.logLines.some((line) => line.message.includes('queue did not take messages')), 'the relay has noticed');
        expect(await effects('cat_')).to.have.length(0);
        await events.queue.start();
        await events.settled();
        const arrived = (await effects('cat_')).map(({ detail }) => detail);
        expect(arrived).to.have.members(made.map(({ createCategory }) => createCategory?.id ?? ''));
        expect(await deadLettersOf(world)).to.deep.equal([]);
    });
    it('arrive when it lost what it had taken', async () => {
        await Promise.all(Array.from({ length: 10 }, (_, at) => tell(world.acme.ctx, `lost-${at}`)));
        // Whatever is on it at this moment is gone, and nobody is told.
        events.queue.server.reset();
        // Past the time after which nothing was heard of a message.
        world.clock.advance('61s');
        await events.settled();
        expect(new Set((await effects('lost-')).map(({ detail }) => detail)).size).to.equal(10);
    });
    it('arrive when somebody deleted the queues themselves', async () => {
        events.queue.server.purgeAll();
        await Promise.all(Array.from({ length: 10 }, (_, at) => tell(world.acme.ctx, `deleted-${at}`)));
        await events.settled();
        expect(await effects('deleted-')).to.have.length(10);
    });
    it('have one effect and are worked on once when each message comes three times at once, and again afterwards (threat 86)', async () => {
        const things = Array.from({ length: 10 }, (_, at) => `held-thrice-${at}`);
        await Promise.all(things.map((thing) => tell(world.acme.ctx, thing)));
        await until(() => held.size >= 8, 'the first are being worked on');
        const bodies = bodiesInWork();
        expect(bodies.length).to.be.greaterThan(0);
        for (const body of [...bodies, ...bodies])
            events.queue.server.sendMessage('serai-events', body);
        await until(() => events.queue.server.inspectQueue('serai-events')?.messages.ready.length === 0, 'the copies were received');
        const letting = setInterval(release, 5);
        await events.settled();
        clearInterval(letting);
        for (const body of bodies)
            events.queue.server.sendMessage('serai-events', body);
        await until(() => events.queue.server.inspectQueue('serai-events')?.messages.ready.length === 0, 'the late copies were received');
        expect((await effects('held-thrice')).map(({ detail }) => detail)).to.have.members(things);
        expect(things.map((thing) => runs.get(thing))).to.deep.equal(things.map(() => 1));
        expect(await deadLettersOf(world)).to.deep.equal([]);
    });
    it('have one effect when the lease of a slow one ran out and another worker was faster (threat 89)', async () => {
        await tell(world.acme.ctx, 'held-slow');
        await until(() => held.has('held-slow'), 'it is being worked on');
        await until(async () => {
            // Again and again, since the first worker goes on giving signs of life.
            await world.sql((admin) => admin `update platform.deliveries set leased_until = now() - interval '1 second', due_at = now() where attempts = 1`);
            return (await effects('held-slow')).length === 1;
        }, 'the second run has done it');
        held.get('held-slow')?.();
        await events.settled();
        expect(runs.get('held-slow')).to.equal(2);
        expect(await effects('held-slow')).to.have.length(1);
        expect(await deadLettersOf(world)).to.deep.equal([]);
    });
    it('keep their lease by signs of life for as long as they are worked on (threat 89)', async function () {
        this.timeout(90_000);
        await tell(world.acme.ctx, 'held-long');
        await until(() => held.has('held-long'), 'it is being worked on');
        const leaseLeft = async () => Number((await world.sql((admin) => admin `select extract(epoch from leased_until - now()) as left from platform.deliveries`))[0]?.['left']);
        let least = await leaseLeft();
        await until(async () => {
            const left = await leaseLeft();
            if (left > least + 2)
                return true;
            least = Math.min(least, left);
            return false;
        }, 'the lease is extended', 15_000);
        release();
        await events.settled();
        expect(runs.get('held-long')).to.equal(1);
    });
});
//# sourceMappingURL=faults.test.js.map