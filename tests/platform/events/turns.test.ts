import { expect } from 'chai';
import { describeWork } from '../../../src/event-workers.js';
import { on } from '../../../src/kernel/events.js';
import { modules } from '../../../src/modules.js';
import { Relay } from '../../../src/platform/outbox/relay.js';
import type { Outgoing } from '../../../src/platform/queue/queues.js';
import { listening, thingHappened } from '../../support/events.js';
import { until, useWorld } from '../../support/world.js';

/** More than a tenant gets on the queue at a time. */
const MANY = 1_500;

describe('the turn of a tenant', () => {
  const world = useWorld();

  /** The first round of a relay that finds many of one kind and, behind them, one of the other: which it puts on the queue. */
  async function firstRound(many: 'news' | 'scheduled'): Promise<{ readonly sent: number; readonly isLastAmongThem: boolean }> {
    await world.sql((admin) => admin`truncate platform.outbox, platform.deliveries`);
    const last = thingHappened({ thingId: 'last', number: 0 });
    await world.acme.ctx.write(async (tx) => {
      const tell = { news: tx.emit, scheduled: (event: typeof last) => tx.schedule(event, tx.ctx.now()) };
      for (let number = 1; number <= MANY; number += 1) tell[many](thingHappened({ thingId: `thing-${number}`, number }));
      tell[many === 'news' ? 'scheduled' : 'news'](last);
    });
    const work = describeWork(world.app, [...modules, listening(on(thingHappened, async function hears() {}))]);
    const [server] = work.servers;
    if (!server) throw new Error('no server');
    const bodies: string[] = [];
    const send = async (_kind: unknown, messages: readonly Outgoing[]) => {
      bodies.push(...messages.map(({ body }) => body));
      return [];
    };
    const relay = new Relay({ ...work, server, queues: { send }, log: world.log });
    relay.start();
    await until(() => bodies.length > 0, 'the first of them are on the queue');
    await relay.stop();
    return { sent: bodies.length, isLastAmongThem: bodies.some((body) => body.includes(last.id)) };
  }

  it('has room for what was scheduled, however much has just happened', async () => {
    const { sent, isLastAmongThem } = await firstRound('news');
    expect(isLastAmongThem).to.equal(true);
    expect(sent).to.be.within(2, MANY - 1);
  });

  it('has room for what has just happened, however much was scheduled', async () => {
    const { sent, isLastAmongThem } = await firstRound('scheduled');
    expect(isLastAmongThem).to.equal(true);
    expect(sent).to.be.within(2, MANY - 1);
  });
});
