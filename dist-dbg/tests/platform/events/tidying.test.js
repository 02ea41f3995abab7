import { expect } from 'chai';
import { eventId, on } from '../../../src/kernel/events.js';
import { tidyOutbox } from '../../../src/platform/delivery/housekeeping.js';
import { completeDeliveries } from '../../../src/platform/delivery/settle-queries.js';
import { listening, tell, thingHappened, useEvents, writeEffect } from '../../support/events.js';
import { until, useWorld } from '../../support/world.js';
/** Of this test: webhooks have heard what the demo told. */
const NOTES = "platform.inbox where listener = 'tests.works'";
describe('what nobody needs any more', () => {
    const world = useWorld();
    const events = useEvents(world, listening(on(thingHappened, (ctx, event) => writeEffect(ctx, 'works', event), { name: 'works' })));
    const count = async (from) => Number((await world.sql((admin) => admin.unsafe(`select count(*)::int as rows from ${from}`)))[0]?.['rows']);
    const write = (work) => world.app.services.database.writeControl(({ db }) => work(db));
    const tidy = () => tidyOutbox({ write }, world.clock.now());
    it('goes after its time: notes of handled events, messages that were none of ours, and events that were left behind', async () => {
        await tell(world.acme.ctx, 'handled');
        events.queue.server.sendMessage('serai-events', 'nonsense');
        await events.settled();
        await until(async () => (await count('platform.dead_letters')) === 1, 'the message is a dead letter');
        await events.stopWorkers();
        await tell(world.acme.ctx, 'orphan');
        await tell(world.acme.ctx, 'waiting');
        await world.sql((admin) => admin `update platform.outbox set relayed_at = now() where payload ->> 'thingId' = 'orphan'`);
        await tidy();
        expect([await count(NOTES), await count('platform.dead_letters'), await count('platform.outbox')]).to.deep.equal([1, 1, 2]);
        world.clock.advance('11m');
        await tidy();
        expect([await count(NOTES), await count('platform.dead_letters'), await count('platform.outbox')]).to.deep.equal([1, 1, 1]);
        world.clock.advance('8d');
        await tidy();
        expect([await count(NOTES), await count('platform.dead_letters')]).to.deep.equal([0, 1]);
        world.clock.advance('7d');
        await tidy();
        expect([await count('platform.dead_letters'), await count('platform.outbox')]).to.deep.equal([0, 1]);
    });
    it('goes with the last of its listeners, also when two of them end at the same moment', async () => {
        const { id } = await tell(world.acme.ctx, 'both');
        await world.sql((admin) => admin `
        insert into platform.deliveries (event_id, listener, tenant_id, subject_id, sequence, ordered, due_at)
        select id, listener, tenant_id, subject_id, sequence, false, now() from platform.outbox, (values ('one'), ('other')) row (listener)
        where payload ->> 'thingId' = 'both'`);
        const done = (listener) => [{ eventId: eventId.toUuid(id), listener, tenantId: world.acme.tenant.id, isNoted: false }];
        const hasCompleted = Promise.withResolvers();
        const mayCommit = Promise.withResolvers();
        const one = write(async (db) => {
            await completeDeliveries(db, done('one'), world.clock.now());
            hasCompleted.resolve();
            await mayCommit.promise;
        });
        await hasCompleted.promise;
        const other = write((db) => completeDeliveries(db, done('other'), world.clock.now()));
        // Time enough for the other one to have looked, if nothing kept it from looking.
        await Promise.race([other, new Promise((resolve) => setTimeout(resolve, 300))]);
        mayCommit.resolve();
        await Promise.all([one, other]);
        expect(await count(`platform.outbox where payload ->> 'thingId' = 'both'`)).to.equal(0);
    });
});
//# sourceMappingURL=tidying.test.js.map