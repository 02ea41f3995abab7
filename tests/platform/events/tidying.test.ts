import { expect } from 'chai';
import { on } from '../../../src/kernel/events.js';
import { tidyOutbox } from '../../../src/platform/delivery/housekeeping.js';
import { listening, tell, thingHappened, useEvents, writeEffect } from '../../support/events.js';
import { until, useWorld } from '../../support/world.js';

describe('what nobody needs any more', () => {
  const world = useWorld();
  const events = useEvents(world, listening(on(thingHappened, (ctx, event) => writeEffect(ctx, 'works', event), { name: 'works' })));
  const count = async (from: string) => Number((await world.sql((admin) => admin.unsafe(`select count(*)::int as rows from ${from}`)))[0]?.['rows']);
  const tidy = () => tidyOutbox({ write: (work) => world.app.services.database.writeControl(({ db }) => work(db)) }, world.clock.now());

  it('goes after its time: notes of handled events, messages that were none of ours, and events that two listeners left to each other', async () => {
    await tell(world.acme.ctx, 'handled');
    events.queue.server.sendMessage('serai-events', 'nonsense');
    await events.settled();
    await until(async () => (await count('platform.dead_letters')) === 1, 'the message is a dead letter');
    await events.stopWorkers();
    await tell(world.acme.ctx, 'orphan');
    await tell(world.acme.ctx, 'waiting');
    await world.sql((admin) => admin`update platform.outbox set relayed_at = now() where payload ->> 'thingId' = 'orphan'`);

    await tidy();
    expect([await count('platform.inbox'), await count('platform.dead_letters'), await count('platform.outbox')]).to.deep.equal([1, 1, 2]);
    world.clock.advance('11m');
    await tidy();
    expect([await count('platform.inbox'), await count('platform.dead_letters'), await count('platform.outbox')]).to.deep.equal([1, 1, 1]);
    world.clock.advance('8d');
    await tidy();
    expect([await count('platform.inbox'), await count('platform.dead_letters')]).to.deep.equal([0, 1]);
    world.clock.advance('7d');
    await tidy();
    expect([await count('platform.dead_letters'), await count('platform.outbox')]).to.deep.equal([0, 1]);
  });
});
