import { expect } from 'chai';
import { CreateCategoryDocument, ReactivateTenantDocument, SuspendTenantDocument } from '../../../schema/generated/graphql.js';
import { createSystemContext } from '../../../src/app.js';
import { GiveUp, on, onControl, onEvery } from '../../../src/kernel/events.js';
import { categoryCreated } from '../../../src/modules/commerce/events.js';
import { tenantReactivated } from '../../../src/modules/tenancy/events.js';
import { deadLettersOf, effectsOf, listening, tell, thingHappened, useEvents, writeEffect } from '../../support/events.js';
import { until, useWorld } from '../../support/world.js';
describe('a listener of the worker', () => {
    const world = useWorld();
    const heard = [];
    const attempts = new Map();
    const events = useEvents(world, listening(on(categoryCreated, async function noteCategory(ctx, event) {
        heard.push(`${ctx.tenant.slug} ${ctx.actor.kind} ${ctx.requestId} ${ctx.traceparent} ${event.payload.categoryId}`);
        await writeEffect(ctx, 'noteCategory', event);
    }), on(thingHappened, async function callsOutside() { }), on(thingHappened, async function stumbles(ctx, event) {
        attempts.set(event.payload.thingId, event.attempt);
        if (event.payload.thingId === 'stumbles' && event.attempt < 3)
            throw new Error('not yet');
        if (event.payload.thingId === 'hopeless')
            throw new Error('never', { cause: new Error('the reason') });
        if (event.payload.thingId === 'pointless')
            throw new GiveUp('the customer is gone');
        if (event.payload.thingId === 'hangs')
            await new Promise((resolve) => ctx.signal?.addEventListener('abort', resolve));
        await writeEffect(ctx, 'stumbles', event, event.payload.thingId);
    }, { attempts: 3, firstRetryMs: 1, timeoutMs: 1_000 }), on(thingHappened, async function writesTwice(ctx, event) {
        if (event.payload.thingId !== 'twice')
            return;
        await writeEffect(ctx, 'writesTwice', event, 'first');
        await writeEffect(ctx, 'writesTwice', event, 'second');
    }, { attempts: 1 }), onControl(tenantReactivated, async function noteReactivation(_ctx, event) {
        heard.push(`control ${event.payload.tenantId}`);
    }), onEvery((definition) => definition.public, async (ctx, event) => void heard.push(`public ${ctx.tenant.slug} ${event.name}`), { name: 'everyPublic' })));
    it('hears what was committed, as the tenant in which it happened, with the request id and the trace of the request', async () => {
        const traceparent = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01';
        const input = { name: 'Heard', slug: 'heard' };
        const { headers, data } = await world.acme.admin.send(CreateCategoryDocument, { input }, { traceparent });
        await events.settled();
        expect(heard).to.include(`acme system ${headers.get('x-request-id')} ${traceparent} ${data?.createCategory.id}`);
        expect(heard).to.include('public acme commerce.categoryCreated');
        expect((await effectsOf(world.acme.ctx)).map(({ listener }) => listener)).to.deep.equal(['noteCategory']);
        expect(await effectsOf(world.globex.ctx)).to.deep.equal([]);
    });
    it('hears nothing of a transaction that was rolled back', async () => {
        await world.acme.admin.refusal(CreateCategoryDocument, { input: { name: 'Heard', slug: 'heard' } });
        const before = heard.length;
        await events.settled();
        expect(heard).to.have.length(before);
    });
    it('is tried again after a failure, with the effect of the attempt that succeeded', async () => {
        await tell(world.globex.ctx, 'stumbles');
        await events.settled();
        expect(attempts.get('stumbles')).to.equal(3);
        expect((await effectsOf(world.globex.ctx)).filter(({ detail }) => detail === 'stumbles')).to.have.length(1);
    });
    it('leaves a dead letter with the reason when its attempts are used up, and the other listeners have done their part (threat 88)', async () => {
        const { id } = await tell(world.acme.ctx, 'hopeless');
        await events.settled();
        expect(await deadLettersOf(world)).to.deep.include({
            eventId: id,
            listener: 'tests.stumbles',
            tenantId: world.acme.tenant.id,
            attempts: 3,
            reason: 'ATTEMPTS_EXHAUSTED',
            lastError: 'Error: never <- Error: the reason',
        });
    });
    it('gives up at once when it says that trying again is pointless, and when it takes too long three times', async () => {
        const pointless = await tell(world.acme.ctx, 'pointless');
        const hanging = await tell(world.acme.ctx, 'hangs');
        await events.settled();
        const letters = await deadLettersOf(world);
        expect(letters.find(({ eventId }) => eventId === pointless.id)).to.include({ attempts: 1, reason: 'GAVE_UP' });
        expect(letters.find(({ eventId }) => eventId === hanging.id)?.lastError).to.contain('longer than 1 seconds');
    });
    it('writes once: a second unit of work is refused, since nobody would notice its repetition', async () => {
        const { id } = await tell(world.acme.ctx, 'twice');
        await events.settled();
        expect((await deadLettersOf(world)).find(({ eventId }) => eventId === id)?.lastError).to.contain('tests.writesTwice writes twice');
        expect((await effectsOf(world.acme.ctx)).filter(({ listener }) => listener === 'writesTwice').map(({ detail }) => detail)).to.deep.equal([
            'first',
        ]);
    });
    it('hears a scheduled event at its time, and not before', async () => {
        const at = new Date(world.clock.now().getTime() + 3_600_000);
        await world.acme.ctx.write(async (tx) => tx.schedule(thingHappened({ thingId: 'later', number: 1 }), at));
        await events.settled();
        expect(attempts.has('later')).to.equal(false);
        world.clock.advance('61m');
        await until(() => attempts.has('later'), 'the scheduled event is heard');
        await events.settled();
    });
    it('hears events of the control plane when it asks for those', async () => {
        const operator = () => world.client({ tenant: null, email: 'operator@serai.test' });
        const tenantId = world.globex.tenant.id;
        await operator().run(SuspendTenantDocument, { input: { tenantId, reason: 'x' } });
        await operator().run(ReactivateTenantDocument, { input: { tenantId } });
        await events.settled();
        expect(heard).to.include(`control ${tenantId}`);
    });
    it('waits while its tenant is suspended, and loses nothing (threats 17, 21)', async () => {
        const operator = () => world.client({ tenant: null, email: 'operator@serai.test' });
        const tenantId = world.globex.tenant.id;
        await operator().run(SuspendTenantDocument, { input: { tenantId, reason: 'x' } });
        const ctx = createSystemContext(world.app.services, 'test', world.globex.tenant);
        await Promise.all(Array.from({ length: 20 }, (_, at) => tell(ctx, `parked-${at}`)));
        await tell(world.acme.ctx, 'not parked');
        await until(() => attempts.has('not parked'), 'other tenants go on');
        await events.settled();
        expect([...attempts.keys()].filter((thing) => thing.startsWith('parked-'))).to.deep.equal([]);
        await operator().run(ReactivateTenantDocument, { input: { tenantId } });
        await until(() => [...attempts.keys()].filter((thing) => thing.startsWith('parked-')).length === 20, 'they are heard');
        await events.settled();
        const kept = (await effectsOf(world.globex.ctx)).filter(({ detail }) => detail.startsWith('parked-'));
        expect(kept).to.have.length(20);
    });
});
//# sourceMappingURL=listeners.test.js.map