import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { expect } from 'chai';
import { DeadLettersDocument, DiscardDeadLettersDocument, EventQueuesDocument, EventStatusDocument, RecurringJobsDocument, RedriveDeadLettersDocument, } from '../../../schema/generated/graphql.js';
import { GiveUp, on } from '../../../src/kernel/events.js';
import { projectRoot } from '../../../src/platform/config/config.js';
import { startJobs } from '../../../src/worker-jobs.js';
import { testConfig } from '../../support/config.js';
import { effectsOf, listening, tell, thingHappened, useEvents, writeEffect } from '../../support/events.js';
import { until, useWorld } from '../../support/world.js';
describe('what operators see of the queues', () => {
    const world = useWorld();
    let isBroken = true;
    const events = useEvents(world, listening(on(thingHappened, async function works(ctx, event) {
        if (isBroken && event.payload.thingId.startsWith('broken'))
            throw new GiveUp('the other side is closed');
        await writeEffect(ctx, 'works', event, event.payload.thingId);
    })));
    const letters = async (filter = {}) => (await world.operator.run(DeadLettersDocument, { filter, first: 100 })).deadLetters;
    const details = async () => (await effectsOf(world.acme.ctx)).map(({ detail }) => detail);
    const serai = (...args) => {
        const env = {
            PATH: process.env['PATH'],
            NODE_ENV: 'test',
            DATABASE_URL: world.databaseUrl,
            SERAI_SECRET: 'for-tests-only-and-long-enough-to-be-one',
        };
        return spawnSync(process.execPath, [path.join(projectRoot(), 'dist/src/cli.js'), ...args], { env, encoding: 'utf8' });
    };
    it('counts what is to be done, and tells what became of an event', async () => {
        await world.operator.token();
        const handled = await tell(world.acme.ctx, 'whole');
        await events.settled();
        const { eventQueues } = await world.operator.run(EventQueuesDocument);
        expect(eventQueues).to.have.length(1);
        expect(eventQueues?.[0]).to.deep.include({
            server: 'control',
            waiting: 0,
            onQueue: 0,
            retrying: 0,
            deadLetters: 0,
            parkedTenants: 0,
            oldestSeconds: null,
        });
        expect(eventQueues?.[0]?.handledPerMinute).to.be.greaterThan(0);
        const { eventStatus } = await world.operator.run(EventStatusDocument, { id: handled.id });
        expect(eventStatus?.listeners).to.have.length(1);
        expect(eventStatus?.listeners[0]).to.deep.include({ listener: 'tests.works', state: 'HANDLED', lastError: null });
        await events.stopWorkers();
        const waiting = await tell(world.acme.ctx, 'whole');
        const queue = (await world.operator.run(EventQueuesDocument)).eventQueues?.[0];
        expect(queue).to.include({ waiting: 1 });
        expect(queue?.oldestSeconds).to.be.within(0, 30);
        const status = (await world.operator.run(EventStatusDocument, { id: waiting.id })).eventStatus;
        expect(status).to.deep.include({ name: 'tests.thingHappened', tenantId: world.acme.tenant.id, listeners: [] });
        await events.startWorkers();
        await events.settled();
        const unknown = { id: 'evt_01h455vb4pex5vsknk084sn02q' };
        expect((await world.operator.refusal(EventStatusDocument, unknown)).reason).to.equal('QUEUES_EVENT_UNKNOWN');
    });
    it('lists dead letters with their reason, and has them tried again once the cause is mended (threat 88)', async () => {
        const told = [await tell(world.acme.ctx, 'broken-1'), await tell(world.globex.ctx, 'broken-2')];
        await events.settled();
        const all = await letters();
        expect(all?.totalCount).to.equal(2);
        expect(all?.nodes.map(({ eventId }) => eventId)).to.have.members(told.map(({ id }) => id));
        expect(all?.nodes[0]).to.include({ reason: 'GAVE_UP', listener: 'tests.works', attempts: 1, lastError: 'GiveUp: the other side is closed' });
        expect((await letters({ tenant: world.globex.tenant.id }))?.nodes.map(({ tenantId }) => tenantId)).to.deep.equal([world.globex.tenant.id]);
        expect((await letters({ reason: 'MALFORMED' }))?.nodes).to.deep.equal([]);
        isBroken = false;
        const input = { filter: { listener: 'tests.works', tenant: world.acme.tenant.id } };
        expect((await world.operator.run(RedriveDeadLettersDocument, { input })).redriveDeadLetters).to.deep.equal({ count: 1 });
        await until(async () => (await details()).includes('broken-1'), 'it was handled');
        await events.settled();
        const left = await letters();
        expect(left?.nodes.map(({ tenantId }) => tenantId)).to.deep.equal([world.globex.tenant.id]);
        const ids = left?.nodes.map(({ id }) => id) ?? [];
        await world.operator.run(RedriveDeadLettersDocument, { input: { ids } });
        await events.settled();
        expect((await letters())?.totalCount).to.equal(0);
        const audited = await world.sql((admin) => admin `select details from control.audit_entries where action = 'queues.deadLettersRedriven' order by id`);
        expect(audited.map((row) => row['details'].count)).to.deep.equal([1, 1]);
    });
    it('lets them discard what nobody shall handle, messages that are none of ours included', async () => {
        isBroken = true;
        await tell(world.acme.ctx, 'broken-3');
        events.queue.server.sendMessage('serai-events', 'nonsense');
        await events.settled();
        await until(async () => (await letters())?.totalCount === 2, 'both are dead letters');
        expect((await world.operator.run(RedriveDeadLettersDocument, { input: { filter: { reason: 'MALFORMED' } } })).redriveDeadLetters?.count).to.equal(0);
        expect((await world.operator.run(DiscardDeadLettersDocument, { input: { filter: {} } })).discardDeadLetters?.count).to.equal(2);
        const left = await world.sql((admin) => admin `select count(*)::int as rows from platform.outbox where name = 'tests.thingHappened'`);
        expect(left[0]?.['rows']).to.equal(0);
    });
    it('refuses to be told nothing, too much, or by anybody else', async () => {
        expect((await world.operator.refusal(RedriveDeadLettersDocument, { input: {} })).fields?.[0]?.reason).to.equal('NOTHING_CHOSEN');
        expect((await world.operator.refusal(RedriveDeadLettersDocument, { input: { ids: ['evt_1'] } })).fields?.[0]?.reason).to.equal('NOT_AN_ID');
        const refused = { code: 'FORBIDDEN', reason: 'PERMISSION_MISSING' };
        expect(await world.acme.admin.refusal(DeadLettersDocument)).to.include(refused);
        expect(await world.acme.admin.refusal(EventQueuesDocument)).to.include(refused);
        expect(await world.acme.admin.refusal(DiscardDeadLettersDocument, { input: { filter: {} } })).to.include(refused);
    });
    it('is on the command line as well, in words and as JSON', async function () {
        // Six processes, one after the other.
        this.timeout(90_000);
        await tell(world.acme.ctx, 'broken-4');
        await events.settled();
        expect(JSON.parse(serai('queues', '--json').stdout)[0]).to.include({ server: 'control', deadLetters: 1 });
        expect(serai('queues').stdout).to.match(/dead letters +1\n/);
        expect(JSON.parse(serai('queues', 'dead', '--json').stdout)[0]).to.include({ listener: 'tests.works', reason: 'GAVE_UP' });
        expect(serai('queues', 'redrive').stderr).to.contain('--all');
        isBroken = false;
        expect(JSON.parse(serai('queues', 'redrive', '--listener', 'tests.works', '--json').stdout)).to.deep.equal({ count: 1 });
        await until(async () => (await details()).includes('broken-4'), 'it was handled');
        expect(serai('queues', 'discard', '--all').stdout).to.contain('0 dead letters were discarded');
    });
    it('shows the recurring jobs', async () => {
        const stop = startJobs(world.app, testConfig(world.databaseUrl, { PREPARED_SCHEMAS: '0' }), world.log);
        await until(async () => ((await world.operator.run(RecurringJobsDocument)).recurringJobs ?? []).some(({ endedAt }) => endedAt !== null), 'one has run');
        await stop();
        const names = (await world.operator.run(RecurringJobsDocument)).recurringJobs?.map(({ name }) => name);
        expect(names).to.include.members(['auth.forgetEndedSessions', 'fleet.migrate', 'tenancy.eraseTerminated', 'tenancy.prepareSchemas']);
    });
});
//# sourceMappingURL=queues.test.js.map