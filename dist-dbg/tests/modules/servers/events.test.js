import { expect } from 'chai';
import { DeadLettersDocument, DiscardDeadLettersDocument, EventQueuesDocument, EventStatusDocument, RedriveDeadLettersDocument, } from '../../../schema/generated/graphql.js';
import { createSystemContext } from '../../../src/app.js';
import { GiveUp, on } from '../../../src/kernel/events.js';
import { tenantJob } from '../../../src/kernel/jobs.js';
import { defineModule } from '../../../src/kernel/module.js';
import { modules } from '../../../src/modules.js';
import { startJobs } from '../../../src/worker-jobs.js';
import { testConfig } from '../../support/config.js';
import { effectsOf, effectsTable, tell, thingHappened, useEvents, writeEffect } from '../../support/events.js';
import { startGate } from '../../support/gate.js';
import { createSecondDatabase, onboardOn, register } from '../../support/servers.js';
import { until, useWorld } from '../../support/world.js';
describe('events of tenants on several servers', function () {
    this.timeout(60_000);
    const world = useWorld();
    let isBroken = true;
    const runs = [];
    const own = defineModule({
        name: 'tests',
        rank: 3,
        events: [thingHappened],
        listeners: [
            on(thingHappened, async function works(ctx, event) {
                if (isBroken && event.payload.thingId.startsWith('broken'))
                    throw new GiveUp('the other side is closed');
                await writeEffect(ctx, 'works', event, event.payload.thingId);
            }),
        ],
        jobs: [tenantJob({ name: 'daily', every: '1d', at: '03:30', run: async (ctx) => void runs.push(ctx.tenant.slug) })],
    });
    const events = useEvents(world, own);
    let second;
    let gate;
    let serverName = '';
    let stopJobs = async () => { };
    before(async () => {
        second = await createSecondDatabase();
        gate = await startGate(second.input.host, second.input.port ?? 5432);
        const server = await register(world, second, { name: 'eventful', host: '127.0.0.1', port: gate.port });
        serverName = server.name;
        const { schema } = await onboardOn(world, server.id, 'faraway');
        await second.sql((sql) => sql.unsafe(effectsTable(schema)));
        stopJobs = startJobs(world.app, testConfig(world.databaseUrl, { PREPARED_SCHEMAS: '0' }), world.log, [...modules, own]);
    });
    after(async () => {
        await stopJobs();
        await gate.stop();
        await second.drop();
    });
    const faraway = async () => createSystemContext(world.app.services, 'test', await world.app.directory.findBySlug('faraway'));
    const details = async () => (await effectsOf(await faraway())).map(({ detail }) => detail);
    const operator = () => world.client({ tenant: null, email: 'operator@serai.test' });
    const letters = async (filter = {}, more = {}) => (await operator().run(DeadLettersDocument, { filter, first: 100, ...more })).deadLetters;
    it('are counted by server, and found wherever they are', async () => {
        const told = await tell(await faraway(), 'whole');
        await until(async () => (await details()).includes('whole'), 'it was handled');
        await until(async () => {
            const { eventStatus } = await operator().run(EventStatusDocument, { id: told.id });
            return eventStatus?.listeners[0]?.state === 'HANDLED';
        }, 'it is known as handled');
        const { eventQueues } = await operator().run(EventQueuesDocument);
        expect(eventQueues?.map(({ server }) => server)).to.have.members(['control', serverName]);
    });
    it('are one list of dead letters, page by page, and tried again or discarded together', async () => {
        const at = [world.acme.ctx, await faraway(), world.globex.ctx, await faraway()];
        for (const [index, ctx] of at.entries()) {
            await tell(ctx, `broken-${index}`);
            await until(async () => (await letters())?.totalCount === index + 1, 'it is a dead letter');
            world.clock.advance('1m');
        }
        const all = await letters();
        const tenants = all?.nodes.map(({ tenantId }) => tenantId);
        expect(tenants).to.deep.equal(at.map((ctx) => ctx.tenant.id).reverse());
        const seen = [];
        let after = null;
        do {
            const page = await letters({}, { first: 1, after });
            seen.push(...(page?.nodes.map(({ tenantId }) => tenantId) ?? []));
            after = page?.pageInfo.hasNextPage ? (page.pageInfo.endCursor ?? null) : null;
        } while (after !== null);
        expect(seen).to.deep.equal(tenants);
        isBroken = false;
        const filter = { listener: 'tests.works' };
        expect((await operator().run(RedriveDeadLettersDocument, { input: { filter } })).redriveDeadLetters).to.deep.equal({ count: 4 });
        await until(async () => (await details()).length === 3, 'those of the other server were handled');
        await events.settled();
        expect((await letters())?.totalCount).to.equal(0);
        isBroken = true;
        for (const ctx of [world.acme.ctx, await faraway()])
            await tell(ctx, 'broken-again');
        await until(async () => (await letters())?.totalCount === 2, 'both are dead letters');
        expect((await operator().run(DiscardDeadLettersDocument, { input: { filter: {} } })).discardDeadLetters).to.deep.equal({ count: 2 });
        expect(await second.sql((sql) => sql `select 1 from platform.outbox where name = 'tests.thingHappened'`)).to.have.length(0);
    });
    it('are those of jobs too; a server that is away keeps no other waiting, and has its turn later', async () => {
        world.clock.advance('1d');
        await until(() => runs.length >= 3, 'every tenant had its run');
        expect(runs).to.have.members(['acme', 'globex', 'faraway']);
        await gate.refuse();
        world.clock.advance('1d');
        await until(() => runs.length >= 5, 'the others had their run');
        expect(runs.slice(3)).to.have.members(['acme', 'globex']);
        expect((await letters())?.totalCount, 'of the server that answers').to.equal(0);
        await gate.open();
        await until(async () => (await tell(await faraway(), 'back').catch(() => null)) !== null, 'the server is found again');
        await until(async () => (await details()).includes('back'), 'its events are heard');
        world.clock.advance('1d');
        await until(() => runs.slice(5).includes('faraway'), 'its tenants have their turn');
    });
});
//# sourceMappingURL=events.test.js.map