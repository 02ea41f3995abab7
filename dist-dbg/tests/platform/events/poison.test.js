import { expect } from 'chai';
import { eventId, on } from '../../../src/kernel/events.js';
import { deadLettersOf, effectsOf, listening, tell, thingHappened, useEvents, writeEffect } from '../../support/events.js';
import { until, useWorld } from '../../support/world.js';
describe('messages and events that are none of ours (threats 21, 88)', () => {
    const world = useWorld();
    const events = useEvents(world, listening(on(thingHappened, (ctx, event) => writeEffect(ctx, 'works', event, event.payload.thingId), { name: 'works' }), on(thingHappened, (ctx, event) => writeEffect(ctx, 'inOrder', event, event.payload.thingId), { name: 'inOrder', ordered: true })));
    const send = (body) => events.queue.server.sendMessage('serai-events', body);
    const reasons = async () => (await deadLettersOf(world)).map(({ reason }) => reason);
    const clear = () => world.sql((admin) => admin.unsafe('delete from platform.dead_letters; delete from platform.outbox').simple());
    afterEach(clear);
    /** An envelope that would be right if there were such an event. */
    const envelope = (more = {}) => ({
        format: 1,
        server: 'control',
        eventId: eventId.mint(),
        listener: 'tests.works',
        name: 'tests.thingHappened',
        version: 1,
        tenantId: world.acme.tenant.id,
        requestId: 'test',
        traceparent: null,
        ...more,
    });
    const insertEvent = (name, version, payload) => world.sql((admin) => admin `insert into platform.outbox (id, tenant_id, name, version, subject_id, payload, request_id, occurred_at)
        values (gen_random_uuid(), ${world.acme.tenant.id}, ${name}, ${version}, 'x', ${JSON.stringify(payload)}::text::jsonb, 'test', now())`);
    it('become dead letters with their reason, without any write, and the others flow', async () => {
        const { tenantId: _none, ...withoutTenant } = envelope();
        const poison = [
            '{not json',
            'null',
            'x'.repeat(1_000_000),
            JSON.stringify(withoutTenant),
            JSON.stringify(envelope({ format: 99 })),
            JSON.stringify(envelope({ listener: 'nul\0' })),
            JSON.stringify(envelope({ more: 'than asked for' })),
        ];
        for (const body of poison)
            send(body);
        send(JSON.stringify(envelope()));
        send(JSON.stringify(envelope({ tenantId: 'ten_01h455vb4pex5vsknk084sn02q' })));
        send(JSON.stringify(envelope({ server: 'elsewhere' })));
        await tell(world.acme.ctx, 'flows');
        await events.settled();
        await until(async () => (await reasons()).length === 10, 'all are dead letters');
        expect(await reasons()).to.have.members([...poison.map(() => 'MALFORMED'), 'NO_SUCH_DELIVERY', 'TENANT_UNKNOWN', 'UNKNOWN_SERVER']);
        expect((await effectsOf(world.acme.ctx)).map(({ detail }) => detail)).to.deep.equal(['flows', 'flows']);
    });
    it('that name another tenant than their event do nothing, and are told (threat 21)', async () => {
        await events.stopWorkers();
        const { id } = await tell(world.acme.ctx, 'of acme');
        await world.sql((admin) => admin `insert into platform.deliveries (event_id, listener, tenant_id, subject_id, sequence, ordered, due_at)
        select id, 'tests.works', tenant_id, subject_id, sequence, false, now() + interval '1 hour' from platform.outbox where id = ${eventId.toUuid(id)}`);
        await world.sql((admin) => admin `update platform.outbox set relayed_at = now()`);
        await events.startWorkers();
        send(JSON.stringify(envelope({ eventId: id, tenantId: world.globex.tenant.id })));
        send(JSON.stringify(envelope({ eventId: id, tenantId: null })));
        await until(async () => (await reasons()).length === 2, 'both are dead letters');
        expect(await reasons()).to.deep.equal(['FOREIGN', 'FOREIGN']);
        expect(await effectsOf(world.globex.ctx)).to.deep.equal([]);
        expect((await effectsOf(world.acme.ctx)).filter(({ detail }) => detail === 'of acme')).to.deep.equal([]);
        await world.sql((admin) => admin `delete from platform.deliveries`);
    });
    it('that are of an unknown name or version, or have another payload, are kept with the reason', async () => {
        await insertEvent('tests.neverHeardOf', 1, {});
        await insertEvent('tests.thingHappened', 99, { thingId: 'x', number: 1 });
        await insertEvent('tests.thingHappened', 1, { thingId: 7 });
        await world.sql((admin) => admin `insert into platform.outbox (id, tenant_id, name, version, subject_id, payload, request_id, occurred_at)
        values ('00000000-0000-0000-0000-00000000000f', 'somebody', 'tests.thingHappened', 1, 'x', '{}', 'test', now())`);
        await tell(world.acme.ctx, 'flows on');
        await events.settled();
        expect(await reasons()).to.have.members(['UNKNOWN_EVENT', 'UNKNOWN_VERSION', 'INVALID_PAYLOAD', 'INVALID_PAYLOAD', 'MALFORMED']);
        expect((await effectsOf(world.acme.ctx)).filter(({ detail }) => detail === 'flows on')).to.have.length(2);
    });
    it('are taken up again by a build that knows them', async () => {
        const newer = { ...thingHappened.definition, version: 99 };
        await insertEvent('tests.thingHappened', 99, { thingId: 'of the newer build', number: 1 });
        await events.settled();
        expect(await reasons()).to.deep.equal(['UNKNOWN_VERSION']);
        await events.stopWorkers();
        const known = listening(on(thingHappened, (ctx, event) => writeEffect(ctx, 'works', event, event.payload.thingId), { name: 'works' }));
        const [listener] = known.listeners;
        if (listener?.kind !== 'on')
            throw new Error('no listener');
        await events.startWorkers({
            ...known,
            events: [...known.events, { definition: newer }],
            listeners: [{ ...listener, hears: (definition) => definition.name === newer.name }],
        });
        await until(async () => (await effectsOf(world.acme.ctx)).some(({ detail }) => detail === 'of the newer build'), 'it was handled');
        await events.settled();
        expect(await reasons()).to.deep.equal([]);
    });
});
//# sourceMappingURL=poison.test.js.map