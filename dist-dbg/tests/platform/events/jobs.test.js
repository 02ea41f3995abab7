import { expect } from 'chai';
import { ReactivateTenantDocument, SuspendTenantDocument } from '../../../schema/generated/graphql.js';
import { nextRun, platformJob, tenantJob } from '../../../src/kernel/jobs.js';
import { defineModule } from '../../../src/kernel/module.js';
import { modules } from '../../../src/modules.js';
import { startJobs } from '../../../src/worker-jobs.js';
import { testConfig } from '../../support/config.js';
import { deadLettersOf, useEvents } from '../../support/events.js';
import { until, useWorld } from '../../support/world.js';
describe('jobs that modules declare', () => {
    const world = useWorld();
    const runs = [];
    const inside = { now: 0, most: 0 };
    let failures = 0;
    const own = defineModule({
        name: 'tests',
        rank: 3,
        jobs: [
            platformJob({
                name: 'alone',
                every: '1s',
                async run(_ctx, signal) {
                    inside.now += 1;
                    inside.most = Math.max(inside.most, inside.now);
                    runs.push('alone');
                    await new Promise((resolve) => {
                        const timer = setTimeout(resolve, 50);
                        signal.addEventListener('abort', () => {
                            clearTimeout(timer);
                            resolve();
                        });
                    });
                    inside.now -= 1;
                },
            }),
            platformJob({
                name: 'fails',
                every: '1m',
                async run() {
                    failures += 1;
                    throw new Error('as planned');
                },
            }),
            tenantJob({
                name: 'daily',
                every: '1d',
                at: '03:30',
                async run(ctx, { dueAt }) {
                    runs.push(`${ctx.tenant.slug} ${dueAt.toISOString().slice(11, 16)}`);
                },
            }),
        ],
    });
    const events = useEvents(world, own);
    const stops = [];
    const start = () => {
        const stop = startJobs(world.app, testConfig(world.databaseUrl, { PREPARED_SCHEMAS: '0' }), world.log, [...modules, own]);
        stops.push(stop);
        return stop;
    };
    before(() => {
        start();
        start();
    });
    after(() => Promise.all(stops.map((stop) => stop())));
    const daily = () => runs.filter((run) => run.endsWith('03:30'));
    it('run for the platform in one process at a time, and in another one when that ends', async () => {
        await until(() => runs.filter((run) => run === 'alone').length >= 2, 'it runs again and again');
        expect(inside.most).to.equal(1);
        const [first, second] = stops;
        const before = runs.length;
        await first?.();
        await until(() => runs.slice(before).includes('alone'), 'it goes on');
        start();
        await second?.();
        const after = runs.length;
        await until(() => runs.slice(after).includes('alone'), 'it goes on again');
        expect(inside.most).to.equal(1);
    });
    it('run for each open tenant once per time, whoever has the turn', async () => {
        const operator = () => world.client({ tenant: null, email: 'operator@serai.test' });
        expect(daily()).to.deep.equal([]);
        world.clock.advance('1d');
        await until(() => daily().length === 2, 'both tenants had their run');
        expect(daily()).to.have.members(['acme 03:30', 'globex 03:30']);
        const tenantId = world.globex.tenant.id;
        await operator().run(SuspendTenantDocument, { input: { tenantId, reason: 'x' } });
        world.clock.advance('1d');
        await until(() => daily().length === 3, 'the open tenant had its run');
        await events.settled();
        expect(daily()).to.have.length(3);
        await operator().run(ReactivateTenantDocument, { input: { tenantId } });
        expect(await deadLettersOf(world)).to.deep.equal([]);
    });
    it('are noted with their times and what went wrong, and run again', async () => {
        const before = failures;
        world.clock.advance('1m');
        await until(() => failures > before, 'it runs again');
        const rows = await world.sql((admin) => admin `select name, every, last_error from control.jobs where name like 'tests.%' order by name`);
        expect(rows.map((row) => ({ ...row }))).to.deep.equal([
            { name: 'tests.alone', every: '1s', last_error: null },
            { name: 'tests.daily', every: '1d', last_error: null },
            { name: 'tests.fails', every: '1m', last_error: 'Error: as planned' },
        ]);
    });
    it('come at times that are the same for every process', () => {
        const next = (every, at) => nextRun({ every, ...(at ? { at } : {}) }, new Date('2026-11-21T12:03:00Z')).toISOString();
        expect(next('5m')).to.equal('2026-11-21T12:05:00.000Z');
        expect(next('1d')).to.equal('2026-11-22T00:00:00.000Z');
        expect(next('1d', '03:30')).to.equal('2026-11-22T03:30:00.000Z');
        expect(() => platformJob({ name: 'x', every: '0s', run: async () => { } })).to.throw('no time between runs');
    });
});
//# sourceMappingURL=jobs.test.js.map