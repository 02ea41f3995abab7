import { getHeapSpaceStatistics } from 'node:v8';
import { expect } from 'chai';
import { toPage } from '../../src/kernel/page.js';
import { affinity } from '../../src/platform/db/affinity.js';
import { CONTROL } from '../../src/platform/db/identity.js';
import { Lane } from '../../src/platform/db/lane.js';
import { useWorld } from '../support/world.js';

const MEGABYTE = 2 ** 20;
/** Where objects are that nothing but a full collection takes away. */
const oldMb = () =>
  getHeapSpaceStatistics().reduce((sum, { space_name, space_used_size }) => sum + (space_name === 'old_space' ? space_used_size : 0), 0) / MEGABYTE;

/** What a process has now is old when it has made and dropped half a gigabyte of other things. */
function makeOld(): void {
  let last: readonly number[] = [];
  for (let turn = 0; turn < 5_000; turn += 1) last = new Array<number>(12_500).fill(turn);
  expect(last).to.have.lengthOf(12_500);
}

describe('what was read (decision 0062)', () => {
  const world = useWorld();

  const limits = { statementMs: 5_000, lockMs: 1_000, idleInTransactionMs: 5_000 };
  const open = () => new Lane({ url: world.databaseUrl, settings: affinity.startSettings(limits, null) });
  const large = { text: 'select repeat($1::text, 10000) as d', parameters: ['x'] };

  it('does not stay in memory when its statement has been answered', async () => {
    const lane = open();
    const ask = () => lane.sendAs(CONTROL, large, { keeps: true, user: null });
    await ask();
    const before = oldMb();
    // 57 MB in all.
    for (let turn = 0; turn < 6_000; turn += 1) await ask();
    expect(oldMb() - before).to.be.lessThan(28);
    await lane.destroy();
  });

  it('does not stay either on a connection that stood still for a while', async () => {
    const lane = open();
    const user = { onClosed() {}, onBlocked() {} };
    const ask = () => lane.sendAs(CONTROL, large, { keeps: true, user });
    const askOften = async (times: number) => {
      for (let turn = 0; turn < times; turn += 1) await ask();
    };
    // 57 MB in all. Some of them are on their way at any time, as they are in a process with much to do.
    const askMuch = () => Promise.all(Array.from({ length: 8 }, () => askOften(750)));
    lane.join(user);
    const standing = Promise.all([ask(), ask(), ask()]);
    makeOld();
    await standing;
    const before = oldMb();
    await askMuch();
    expect(oldMb() - before).to.be.lessThan(10);
    lane.leave(user);
    await lane.destroy();
  });

  it('does not stay in memory behind a page of it', async () => {
    const request = { order: 'rows.ID', size: 20, backward: false, boundary: null };
    const numbers = JSON.stringify(Array.from({ length: 2_000 }, (_, index) => index));
    const before = oldMb();
    // 76 MB in all.
    for (let turn = 0; turn < 5_000; turn += 1) {
      const page = toPage([{ id: turn, more: JSON.parse(numbers) as unknown }], request, ({ id }) => [id]);
      expect(page.pageInfo.endCursor()).to.equal(page.edges()[0]?.cursor);
      if (turn % 100 === 0) await new Promise((resolve) => setImmediate(resolve));
    }
    expect(oldMb() - before).to.be.lessThan(28);
  });
});
