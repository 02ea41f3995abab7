import { expect } from 'chai';
import { CreateWebhookEndpointDocument, DeactivateUserDocument, DeleteWebhookSourceDocument, ErasePersonalDataDocument, ReceivedWebhookBodyDocument, ReplayReceivedWebhooksDocument, RotateWebhookSourceSecretDocument, UpdateWebhookSourceDocument, } from '../../../schema/generated/graphql.js';
import { schemaOf } from '../../../src/kernel/context.js';
import { handleReceived } from '../../../src/modules/inbound/handling/handle.js';
import { tend } from '../../../src/modules/inbound/keeping/job.js';
import { useEvents } from '../../support/events.js';
import { useReceiver } from '../../support/receiver.js';
import { until, useWorld } from '../../support/world.js';
import { newUser } from '../access/people.js';
import { auditedOf, categoriesNamed, newCategory, newSource, receivedOf, send, toCategory, untilReceived } from './inbound.js';
describe('a received webhook', () => {
    const world = useWorld({ OUTBOUND_ALLOW: '127.0.0.1' });
    const events = useEvents(world);
    const receiver = useReceiver();
    const replay = async (input) => (await world.acme.admin.run(ReplayReceivedWebhooksDocument, { input })).replayReceivedWebhooks?.count;
    const change = (text) => world.sql((sql) => sql.unsafe(text.replaceAll('$t', `${schemaOf(world.acme.tenant.id)}.`)));
    it('does the mutation of its mapping once, in the name of its source, and in this tenant alone', async () => {
        const { admin, tenant } = world.acme;
        const source = await newSource(admin, toCategory);
        const { name, payload } = newCategory();
        const sent = await send(world, source, { payload });
        const received = await untilReceived(admin, sent.json.id, 'HANDLED');
        expect(received).to.include({ type: 'category.created', externalId: sent.externalId, reason: null, detail: null });
        expect(await categoriesNamed(admin, name)).to.equal(1);
        expect(await categoriesNamed(world.globex.admin, name)).to.equal(0);
        const [entry] = await change(`select actor_kind, actor_id from $taudit_entries where action = 'commerce.categoryCreated' order by occurred_at desc limit 1`);
        expect([entry?.['actor_kind'], entry?.['actor_id']]).to.deep.equal(['system', source.id]);
        expect(Object.keys(await auditedOf(world, tenant, sent.json.id ?? ''))).to.deep.equal([]);
    });
    it('is done once also when its worker dies between the mutation and its note, and when it is replayed', async () => {
        const { admin, ctx } = world.acme;
        await events.settled();
        await events.stopWorkers();
        const source = await newSource(admin, toCategory);
        const { name, payload } = newCategory();
        const { json } = await send(world, source, { payload });
        const event = {
            id: '',
            name: '',
            version: 1,
            subjectId: '',
            occurredAt: new Date(),
            attempt: 1,
            payload: { receivedId: json.id ?? '', ticket: 0 },
        };
        // The note is lost with the process: the webhook still waits.
        const dying = Object.assign(Object.create(ctx), { write: () => Promise.reject(new Error('killed')) });
        for (let time = 0; time < 3; time += 1)
            await handleReceived(dying, event).then(() => expect.fail('it should have died'), (error) => expect(error.message).to.equal('killed'));
        expect((await receivedOf(admin, source.id))[0]?.state).to.equal('PENDING');
        await events.startWorkers();
        await untilReceived(admin, json.id, 'HANDLED');
        expect(await categoriesNamed(admin, name)).to.equal(1);
        expect(await replay({ ids: [json.id] })).to.equal(0);
        expect(await categoriesNamed(admin, name)).to.equal(1);
    });
    it('becomes an event under the name of its mapping, which outgoing webhooks pass on', async () => {
        const { admin } = world.acme;
        const { createWebhookEndpoint } = await admin.run(CreateWebhookEndpointDocument, {
            input: { url: `${receiver.url}/passed-on`, eventTypes: ['inbound.webhookReceived'], filter: 'name == "supplier order"' },
        });
        expect(createWebhookEndpoint?.secret).to.be.a('string');
        const mapping = (types, event) => ({
            types,
            event,
            values: [
                { to: 'number', pointer: '/data/number' },
                { to: 'kind', attribute: 'TYPE' },
            ],
        });
        const source = await newSource(admin, { mappings: [mapping(['order.*'], 'supplier order'), mapping(['*'], 'something else')] });
        const sent = await send(world, source, { payload: { type: 'order.made', data: { number: 17 } } });
        await send(world, source, { payload: { type: 'other', data: { number: 18 } } });
        const [passed] = await receiver.until('/passed-on', 1);
        expect(passed?.json.data).to.deep.equal({
            ...{ receivedId: sent.json.id, sourceId: source.id, externalId: sent.externalId, type: 'order.made' },
            ...{ name: 'supplier order', fields: { number: 17, kind: 'order.made' } },
        });
        expect((await untilReceived(admin, sent.json.id, 'HANDLED'))?.state).to.equal('HANDLED');
    });
    it('is kept and left alone when no mapping is for its type', async () => {
        const { admin } = world.acme;
        const source = await newSource(admin, toCategory);
        const { json } = await send(world, source, { payload: { type: 'customer.created' } });
        expect((await untilReceived(admin, json.id, 'IGNORED'))?.reason).to.equal('NO_MAPPING');
    });
    it('fails with the reason when the payload lacks a value, or the mutation is refused, and can be replayed when that is mended', async () => {
        const { admin } = world.acme;
        const source = await newSource(admin, toCategory);
        const lacking = await send(world, source, { payload: { type: 'category.created', data: { name: 'No code' } } });
        expect(await untilReceived(admin, lacking.json.id, 'FAILED')).to.include({
            reason: 'VALUES_MISSING',
            detail: 'input.slug: there is nothing at /data/code',
        });
        const { name, payload } = newCategory();
        const bad = await send(world, source, { payload: { type: 'category.created', data: { name, code: 'Not A Slug' } } });
        const failed = await untilReceived(admin, bad.json.id, 'FAILED');
        expect(failed?.reason).to.equal('MUTATION_REFUSED');
        expect(failed?.detail).to.match(/^BAD_USER_INPUT INVALID_INPUT: input\.slug/);
        await admin.run(UpdateWebhookSourceDocument, {
            input: {
                id: source.id,
                mappings: [
                    {
                        ...toCategory.mappings[0],
                        values: [
                            { to: 'input.name', pointer: '/data/name' },
                            { to: 'input.slug', value: payload.data.code },
                        ],
                    },
                ],
            },
        });
        expect(await replay({ ids: [bad.json.id] })).to.equal(1);
        await untilReceived(admin, bad.json.id, 'HANDLED');
        expect(await categoriesNamed(admin, name)).to.equal(1);
        // What another mapping says is another deed.
        await admin.run(UpdateWebhookSourceDocument, { input: { id: source.id, mappings: [{ types: ['*'], event: 'again', values: [] }] } });
        expect(await replay({ ids: [bad.json.id] })).to.equal(1);
    });
    it('is verified again before anything is done: by the secret of then, and against the bytes of then', async () => {
        const { admin } = world.acme;
        await events.settled();
        const source = await newSource(admin, { ...toCategory, mappings: [] });
        const { name, payload } = newCategory();
        const good = await send(world, source, { payload });
        const changed = await send(world, source, { payload: newCategory().payload });
        for (const { json } of [good, changed])
            await untilReceived(admin, json.id, 'IGNORED');
        await admin.run(RotateWebhookSourceSecretDocument, { input: { id: source.id, overlapHours: 0 } });
        await admin.run(UpdateWebhookSourceDocument, { input: { id: source.id, mappings: toCategory.mappings } });
        world.clock.advance('2d');
        await change(`update $treceived_webhooks set body = convert_to(replace(convert_from(body, 'UTF8'), 'category', 'Category'), 'UTF8') where external_id = '${changed.externalId}'`);
        expect(await replay({ sourceId: source.id, states: ['IGNORED'] })).to.equal(2);
        await untilReceived(admin, good.json.id, 'HANDLED');
        expect(await categoriesNamed(admin, name)).to.equal(1);
        expect((await untilReceived(admin, changed.json.id, 'FAILED'))?.reason).to.equal('NOT_VERIFIED');
    });
    it('may do what whoever made its source may do, and no longer than they may', async () => {
        const { admin } = world.acme;
        const person = await newUser(world, world.acme, 'admin');
        const source = await newSource(person.client, toCategory);
        const unpermitted = await newSource(person.client, { ...toCategory, permissions: [] });
        const first = newCategory();
        await untilReceived(admin, (await send(world, source, { payload: first.payload })).json.id, 'HANDLED');
        const refused = await untilReceived(admin, (await send(world, unpermitted, { payload: newCategory().payload })).json.id, 'FAILED');
        expect(refused?.detail).to.include('PERMISSION_MISSING');
        await admin.run(DeactivateUserDocument, { input: { id: person.id } });
        const later = newCategory();
        const failed = await untilReceived(admin, (await send(world, source, { payload: later.payload })).json.id, 'FAILED');
        expect(failed).to.include({ reason: 'MUTATION_REFUSED' });
        expect(failed?.detail).to.include('PERMISSION_MISSING');
        expect(await categoriesNamed(admin, later.name)).to.equal(0);
        // Whoever takes the mapping over answers for it.
        await admin.run(UpdateWebhookSourceDocument, { input: { id: source.id, permissions: ['products:write'] } });
        expect(await replay({ sourceId: source.id })).to.equal(1);
        await until(async () => (await categoriesNamed(admin, later.name)) === 1, 'it is done in the name of the other administrator');
    });
    it('is emptied when the person whom it names is erased, and cannot be replayed then', async () => {
        const { admin } = world.acme;
        const source = await newSource(admin);
        const person = await newUser(world, world.acme);
        const naming = await send(world, source, { payload: { type: 'x', text: `about ${person.id} and where they live` } });
        const other = await send(world, source, { payload: { type: 'x', text: 'about the weather' } });
        for (const { json } of [naming, other])
            await untilReceived(admin, json.id, 'IGNORED');
        await admin.run(DeactivateUserDocument, { input: { id: person.id } });
        await admin.run(ErasePersonalDataDocument, { input: { subjectId: person.id } });
        const bodyOf = async (id) => (await admin.run(ReceivedWebhookBodyDocument, { id: id ?? '' })).receivedWebhook?.body;
        expect(await bodyOf(naming.json.id)).to.equal('');
        expect(await bodyOf(other.json.id)).to.include('the weather');
        expect(await replay({ ids: [naming.json.id] })).to.equal(1);
        expect((await untilReceived(admin, naming.json.id, 'FAILED'))?.reason).to.equal('NOT_VERIFIED');
    });
    it('is not handled when its source is deleted, and cannot be replayed', async () => {
        const { admin } = world.acme;
        await events.settled();
        await events.stopWorkers();
        const source = await newSource(admin, toCategory);
        const { json } = await send(world, source, { payload: newCategory().payload });
        await admin.run(DeleteWebhookSourceDocument, { input: { id: source.id } });
        await events.startWorkers();
        expect((await untilReceived(admin, json.id, 'FAILED'))?.reason).to.equal('SOURCE_DELETED');
        expect(await replay({ ids: [json.id] })).to.equal(0);
    });
    it('is handled when what told of it was lost, and forgotten when its time is over', async () => {
        const { admin, ctx } = world.acme;
        await events.settled();
        await events.stopWorkers();
        const source = await newSource(admin, toCategory);
        const { name, payload } = newCategory();
        const { json } = await send(world, source, { payload });
        await world.sql((sql) => sql `truncate platform.outbox, platform.deliveries`);
        await tend(ctx);
        world.clock.advance('7h');
        await tend(ctx);
        await events.startWorkers();
        await untilReceived(admin, json.id, 'HANDLED');
        expect(await categoriesNamed(admin, name)).to.equal(1);
        await admin.run(DeleteWebhookSourceDocument, { input: { id: source.id } });
        world.clock.advance('31d');
        await tend(ctx);
        expect(await receivedOf(admin, source.id)).to.deep.equal([]);
        const [left] = await change(`select count(*)::int as count from $twebhook_sources where deleted_at is not null`);
        expect(left?.['count']).to.equal(0);
    });
});
//# sourceMappingURL=handling.test.js.map