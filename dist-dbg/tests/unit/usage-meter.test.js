import { expect } from 'chai';
import { tenantId } from '../../src/kernel/context.js';
import { UsageMeter } from '../../src/modules/usage/metering/meter.js';
import { outcomeUnknown } from '../../src/platform/db/errors.js';
import { silentLog } from '../support/config.js';
const user = {
    ...{ kind: 'user', id: 'usr_x', sessionId: 'ses_x', permissions: new Set() },
    ...{ assurance: { methods: ['pwd'], authenticatedAt: new Date() }, secondFactorFrom: null },
};
const tenantWith = (requestsPerDay) => ({ id: tenantId.mint(), entitlements: { quotas: { users: null, records: null, requestsPerDay, storageBytes: null } } });
describe('the meter of requests', () => {
    const begin = Date.parse('2026-11-21T23:59:58Z');
    let nowMs = begin;
    let failure = null;
    let stored = [];
    /** Stands for the control plane: keeps the rows that the statement carries, or fails. */
    const meter = () => new UsageMeter({
        now: () => new Date(nowMs),
        log: silentLog,
        write: (work) => work({
            async execute(statement) {
                if (failure)
                    throw failure;
                const json = statement.queryChunks.find((chunk) => typeof chunk === 'string' && chunk.startsWith('['));
                const rows = JSON.parse(json ?? '[]');
                stored.push(...rows);
                return rows;
            },
        }),
    });
    beforeEach(() => {
        nowMs = begin;
        failure = null;
        stored = [];
    });
    const total = () => stored.reduce((sum, { requests }) => sum + requests, 0);
    it('keeps what could not be stored for the next time', async () => {
        const [one, tenant] = [meter(), tenantWith(null)];
        one.admit({ tenant, actor: user });
        failure = new Error('no database');
        expect(await one.flush().catch((error) => error.message)).to.equal('no database');
        failure = null;
        one.admit({ tenant, actor: user });
        await one.flush();
        await one.flush();
        expect(total()).to.equal(2);
    });
    it('rather loses than counts twice what may have been stored', async () => {
        const [one, tenant] = [meter(), tenantWith(null)];
        one.admit({ tenant, actor: user });
        failure = outcomeUnknown();
        await one.flush().catch(() => { });
        failure = null;
        await one.flush();
        expect(total()).to.equal(0);
    });
    it('begins each day in UTC anew, and stores the end of the day before', async () => {
        const [one, tenant] = [meter(), tenantWith(2)];
        const ask = () => one.admit({ tenant, actor: user });
        ask();
        ask();
        expect(ask).to.throw('The limit of requests a day is 2.').with.property('retryAfterMs', 2_000);
        nowMs += 2_000;
        ask();
        await one.flush();
        expect(stored.map(({ day, requests }) => `${day} ${requests}`)).to.deep.equal(['2026-11-21 2', '2026-11-22 1']);
    });
});
//# sourceMappingURL=usage-meter.test.js.map