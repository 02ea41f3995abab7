import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { expect } from 'chai';
import { schemaOf } from '../../../src/kernel/context.js';
import { projectRoot } from '../../../src/platform/config/config.js';
import { TestQueue, deadLettersOf, effectsOf, effectsTable, isSettled, thingHappened } from '../../support/events.js';
import { Random } from '../../support/random.js';
import { until, useWorld } from '../../support/world.js';

const EVENTS = 1_200;
const THINGS = 12;
const KILLS = 12;

describe('workers that are killed', function () {
  this.timeout(400_000);
  const world = useWorld();
  const queue = new TestQueue();
  const running = new Set<ChildProcess>();

  before(async () => {
    await queue.start();
    await world.sql((admin) => admin.unsafe(effectsTable(schemaOf(world.acme.tenant.id))));
  });
  after(async () => {
    for (const child of running) child.kill('SIGKILL');
    await queue.stop();
  });

  const start = async (): Promise<ChildProcess> => {
    const script = path.join(projectRoot(), 'dist', 'tests', 'support', 'event-process.js');
    const settings = JSON.stringify({ databaseUrl: world.databaseUrl, endpoint: queue.endpoint });
    const child = spawn(process.execPath, [script, settings], { stdio: ['ignore', 'pipe', 'inherit'] });
    running.add(child);
    child.once('exit', () => running.delete(child));
    if (child.stdout) await once(child.stdout, 'data');
    return child;
  };

  it('lose no event and double no effect, whenever it happens (threat 90)', async () => {
    const random = new Random(90);
    await Promise.all([start(), start()]);
    const telling = (async () => {
      for (let number = 0; number < EVENTS; number += 20) {
        await world.acme.ctx.write(async (tx) => {
          for (let at = number; at < number + 20; at += 1) tx.emit(thingHappened({ thingId: `thing-${at % THINGS}`, number: at }));
        });
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
    })();
    for (let kill = 0; kill < KILLS; kill += 1) {
      await new Promise((resolve) => setTimeout(resolve, 100 + random.below(700)));
      const child = random.pick([...running]);
      child.kill('SIGKILL');
      await start();
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
    const followed = Map.groupBy(
      effects.filter(({ listener }) => listener === 'follows').map(({ detail }) => detail.split(' ')),
      ([thing]) => thing,
    );
    for (const [thing, seen] of followed) {
      const numbers = seen.map(([, number]) => Number(number));
      expect(numbers, thing).to.deep.equal(numbers.toSorted((a, b) => a - b));
    }
  });

  it('finish what they have begun when they are asked to stop, and leave the rest to others', async () => {
    const [leaving] = running;
    await world.acme.ctx.write(async (tx) => {
      for (let number = 0; number < 200; number += 1) tx.emit(thingHappened({ thingId: 'leaving', number: 10_000 + number }));
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
