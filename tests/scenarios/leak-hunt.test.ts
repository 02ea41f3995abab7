import { expect } from 'chai';
import { huntLeaks } from '../support/leak-hunt.js';
import { useWorld } from '../support/world.js';

describe('a dozen tenants with identical keys, worked on at random', () => {
  const world = useWorld({ DATABASE_CONNECTIONS: '5' });

  it('never see a canary of another: not in answers, rows, events or the log (threats 1, 2, 7 and 8)', async () => {
    const { app, url, databaseUrl, logLines } = world;
    const report = await huntLeaks({ app, url, databaseUrl, logLines, tenants: 12, operations: 1_500, seed: 20_261_121 });
    expect(report.foreign).to.deep.equal([]);
    expect(report.answered).to.be.greaterThan(1_200);
    expect(report.refused).to.be.greaterThan(100);
    expect(report.connectionsKilled).to.be.greaterThan(3);
  }).timeout(60_000);
});
