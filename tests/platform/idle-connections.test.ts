import { expect } from 'chai';
import { affinity } from '../../src/platform/db/affinity.js';
import { IDLE_ROLE, identityOf } from '../../src/platform/db/identity.js';
import { LanePool } from '../../src/platform/db/lane-pool.js';
import { until, useWorld } from '../support/world.js';

describe('connections that nobody uses', () => {
  const world = useWorld();

  it('are ended, but not those where the statements of tenants are kept', async () => {
    const settings = affinity.startSettings({ statementMs: 5_000, lockMs: 1_000, idleInTransactionMs: 5_000 }, IDLE_ROLE);
    const options = { url: world.databaseUrl, settings, lanesMax: 7, budget: null, prefers: affinity.prefers, waitMs: 1_000, idleMs: 60 };
    const pool = new LanePool(options);
    const identity = identityOf(world.acme.tenant);
    const leaseAll = () => Promise.all(Array.from({ length: 7 }, () => pool.lease(identity, { shares: false, signal: null })));
    const lanes = await leaseAll();
    for (const lane of lanes) pool.release(lane);
    expect(pool.size).to.equal(7);
    await until(() => pool.size <= 4, 'the end of three connections');
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(pool.size).to.equal(4);
    const left = (await leaseAll()).filter((lane) => lanes.includes(lane));
    expect(left.map(({ slot }) => slot).sort()).to.deep.equal([0, 1, 2, 3]);
    await pool.close(0);
  });
});
