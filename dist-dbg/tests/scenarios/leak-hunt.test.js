import { expect } from 'chai';
import { testConfig } from '../support/config.js';
import { openHuntingGround } from '../support/hunting-ground.js';
import { huntLeaks } from '../support/leak-hunt.js';
import { until, useWorld } from '../support/world.js';
describe('a dozen tenants with identical keys, worked on at random', () => {
    const world = useWorld({ DATABASE_CONNECTIONS: '5' });
    it('never see a canary of another: not in answers, rows, events, messages, listeners or the log (threats 1, 2, 7 and 8)', async () => {
        const { app, databaseUrl, logLines } = world;
        const ground = await openHuntingGround(app, (variables) => testConfig(databaseUrl, variables));
        const report = await huntLeaks({ app, ground, databaseUrl, logLines, tenants: 12, operations: 1_500, seed: 20_261_121 });
        await until(() => ground.counts.heard > 20 && ground.counts.messages > 0, 'listeners have heard of what was done');
        await ground.stop();
        expect(ground.foreign).to.deep.equal([]);
        expect(report.foreign).to.deep.equal([]);
        expect(report.answered).to.be.greaterThan(1_200);
        expect(report.refused).to.be.greaterThan(100);
        expect(report.turnedAway).to.equal(0);
        expect(report.connectionsKilled).to.be.greaterThan(3);
    }).timeout(60_000);
});
//# sourceMappingURL=leak-hunt.test.js.map