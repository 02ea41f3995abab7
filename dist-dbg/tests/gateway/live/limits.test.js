import { expect } from 'chai';
import { EventOccurredDocument, ProductChangedDocument } from '../../../schema/generated/graphql.js';
import { schemaOf } from '../../../src/kernel/context.js';
import { useEvents } from '../../support/events.js';
import { until, useWorld } from '../../support/world.js';
describe('streams are bounded (threat 58)', () => {
    const world = useWorld({ LIVE_STREAMS: '5', LIVE_STREAMS_PER_TENANT: '4', LIVE_STREAMS_PER_USER: '2' });
    const open = [];
    afterEach(() => {
        for (const stream of open.splice(0))
            stream.close();
    });
    const follow = async (client = world.acme.admin) => {
        const stream = await client.follow(ProductChangedDocument);
        open.push(stream);
        await stream.opened();
        return stream;
    };
    const isFull = (stream, whose) => {
        expect(stream.status).to.equal(429);
        expect(stream.told[0]?.errors?.[0]?.extensions).to.include({ code: 'RATE_LIMITED', reason: 'LIVE_STREAMS_EXHAUSTED' });
        expect(stream.told[0]?.errors?.[0]?.message).to.match(whose);
    };
    it('for each user, tenant and process; a place that was given back is there again', async () => {
        const { admin, manager, member, viewer } = world.acme;
        for (const client of [admin, admin])
            expect((await follow(client)).status).to.equal(200);
        isFull(await follow(admin), /^Whoever asks has 2 /);
        for (const client of [manager, member])
            expect((await follow(client)).status).to.equal(200);
        isFull(await follow(viewer), /^The tenant has 4 /);
        expect((await follow(world.globex.admin)).status).to.equal(200);
        isFull(await follow(world.globex.viewer), /^This process has 5 /);
        open[0]?.close();
        await until(async () => (await follow(world.acme.viewer)).status === 200, 'the place is there again');
    });
});
describe('a client that does not read', () => {
    const world = useWorld();
    const big = 'x'.repeat(60_000);
    /** More than Node and the network keep for one connection, and what may wait for it besides. */
    const EVENTS = 600;
    const AT_ONCE = 10;
    /** As relays keep them. */
    const tell = (tenant) => world.sql(async (sql) => {
        await sql `with moved as (update platform.live_audiences set position = position + ${AT_ONCE} where tenant_id = ${tenant} returning position)
        insert into platform.live_events (tenant_id, position, id, name, version, subject_id, payload, occurred_at)
        select ${tenant}, position - ${AT_ONCE} + n, gen_random_uuid(), 'tests.bigThing', 1, 'thing', jsonb_build_object('text', ${big}::text), now()
        from moved, generate_series(1, ${AT_ONCE}::int) n`;
        await sql `select pg_notify('serai_live', '')`;
    });
    it('is closed with a reason, and keeps neither memory nor the others waiting', async function () {
        this.timeout(120_000);
        const { admin, tenant } = world.acme;
        const [stuck, late, quick] = [
            await admin.follow(EventOccurredDocument),
            await admin.follow(EventOccurredDocument),
            await admin.follow(EventOccurredDocument),
        ];
        for (const stream of [stuck, late, quick])
            await stream.opened();
        for (const stream of [stuck, late])
            stream.pause();
        for (let told = AT_ONCE; told <= EVENTS; told += AT_ONCE) {
            await tell(tenant.id);
            await quick.toldOf(told);
        }
        // It reads on, and learns why nothing more comes.
        late.resume();
        const last = await late.ended();
        expect([late.end, last?.errors?.[0]?.extensions.reason]).to.deep.equal(['complete', 'LIVE_STREAM_BEHIND']);
        expect(late.told.length).to.be.lessThan(EVENTS);
        // The other one is not waited for.
        await until(() => world.logLines.filter(({ message }) => message === 'a stream has ended').length === 2, 'both have ended');
        await tell(tenant.id);
        await quick.toldOf(EVENTS + AT_ONCE);
        for (const stream of [stuck, quick])
            stream.close();
    });
});
describe('a stream is opened by a request like every other', () => {
    const world = useWorld({ CORS_ORIGINS: 'https://shop.example.com' });
    const workers = useEvents(world);
    before(() => workers.settled());
    const send = async (body, headers = {}, method = 'POST') => {
        const sent = { 'content-type': 'application/json', ...(await world.acme.admin.headers()), ...headers };
        return fetch(`${world.url}/graphql`, { method, headers: sent, ...(method === 'POST' ? { body: JSON.stringify(body) } : {}) });
    };
    const query = ProductChangedDocument.toString();
    const events = { accept: 'text/event-stream' };
    it('and without asking for events it is refused, with what to do instead', async () => {
        const answer = await send({ query });
        expect(answer.status).to.equal(400);
        const { errors } = (await answer.json());
        expect(errors[0]?.extensions).to.include({ code: 'BAD_REQUEST', reason: 'LIVE_STREAM_REQUIRED' });
        // It was parsed and validated before, and is refused all the same.
        expect((await send({ query })).status).to.equal(400);
    });
    it('must name an operation, a known tenant and a good token, and says so as one answer', async () => {
        expect((await send({}, events)).headers.get('content-type')).to.match(/^text\/event-stream/);
        expect((await (await send({}, events)).text()).split('\n')[0]).to.equal('event: next');
        expect((await send({ query }, { ...events, authorization: 'Bearer nonsense' })).status).to.equal(401);
        expect((await send({ query }, { ...events, 'x-tenant': 'nobody' })).status).to.equal(404);
        expect((await send({ query }, { ...events, 'x-tenant': 'globex' })).status).to.equal(403);
        expect((await send({ query: 'x'.repeat(1_100_000) }, events)).status).to.equal(413);
        expect((await send({ query }, { ...events, 'content-type': 'text/plain' })).status).to.equal(415);
    });
    it('is bounded as every document is', async () => {
        const aliases = `subscription { ${Array.from({ length: 120 }, (_, index) => `a${index}: productChanged { productId }`).join(' ')} }`;
        const two = 'subscription { productChanged { productId } eventOccurred { id } }';
        for (const [text, reason] of [
            [aliases, 'DOCUMENT_TOO_MANY_ALIASES'],
            [two, 'GRAPHQL_VALIDATION_FAILED'],
            ['subscription {', 'GRAPHQL_PARSE_FAILED'],
        ]) {
            const told = await (await send({ query: text }, events)).text();
            expect(told)
                .to.contain(reason)
                .and.to.match(/^event: next\n.*\n\nevent: complete\n/s);
        }
    });
    it('names the variables that are wrong', async () => {
        const told = await (await send({ query, variables: { productId: { no: 'id' } } }, events)).text();
        expect(told).to.contain('"code":"BAD_USER_INPUT"').and.to.contain('$productId');
        expect(world.logLines.filter(({ level }) => level === 'error')).to.deep.equal([]);
    });
    it('may be called by pages of allowed origins alone, and is neither compressed nor kept on the way', async () => {
        const headers = { ...events, 'accept-encoding': 'gzip, br', origin: 'https://shop.example.com' };
        const answer = await send({ query }, headers);
        expect(answer.headers.get('access-control-allow-origin')).to.equal('https://shop.example.com');
        expect(answer.headers.get('content-encoding')).to.equal(null);
        expect(answer.headers.get('cache-control')).to.equal('no-store, no-transform');
        expect(answer.headers.get('x-content-type-options')).to.equal('nosniff');
        await answer.body?.cancel();
        const foreign = await send({ query }, { ...headers, origin: 'https://evil.example.com' });
        expect(foreign.headers.get('access-control-allow-origin')).to.equal(null);
        await foreign.body?.cancel();
    });
    it('answers queries and mutations as well, as one event and the end', async () => {
        const answer = await send({ query: '{ gateway { version } }' }, events);
        expect(answer.headers.get('content-type')).to.equal('text/event-stream; charset=utf-8');
        expect(await answer.text()).to.match(/^event: next\ndata: \{"data":\{"gateway":\{"version":"[^"]+"\}\}\}\n\nevent: complete\ndata:\n\n$/);
    });
    it('answers those with JSON where that is accepted as well, and opens subscriptions all the same', async () => {
        const both = { accept: 'application/graphql-response+json, application/json, text/event-stream, multipart/mixed' };
        const answer = await send({ query: '{ gateway { version } }' }, both);
        expect(answer.headers.get('content-type')).to.match(/^application\/(graphql-response\+)?json/);
        expect((await answer.json()).data).to.have.property('gateway');
        const stream = await send({ query }, both);
        expect(stream.headers.get('content-type')).to.equal('text/event-stream; charset=utf-8');
        await stream.body?.cancel();
    });
    it('tells what went wrong as an answer does: masked, with the request’s id, whole in the log (threat 62)', async () => {
        const { admin, tenant } = world.acme;
        const whole = await admin.follow('subscription { productChanged { product { id } } }');
        const broken = await admin.follow('subscription { productChanged { product { variants { title } } } }');
        for (const stream of [whole, broken])
            await stream.opened();
        const variants = `"${schemaOf(tenant.id)}".variants`;
        await world.sql((sql) => sql.unsafe(`alter table ${variants} rename column title to title_away`));
        const { data } = await admin.send('{ products(first: 1) { nodes { id } } }');
        const input = { id: data?.products.nodes[0]?.id, description: 'Told otherwise.' };
        await admin.send('mutation ($input: UpdateProductInput!) { updateProduct(input: $input) { id } }', { input });
        await Promise.all([whole.toldOf(1), broken.toldOf(1)]);
        await world.sql((sql) => sql.unsafe(`alter table ${variants} rename column title_away to title`));
        const [told] = broken.told;
        expect(told?.errors?.[0]?.extensions).to.include({ code: 'INTERNAL', reason: 'INTERNAL', requestId: broken.headers.get('x-request-id') });
        expect(JSON.stringify(told)).to.not.match(/select |title_away|node_modules|\.js|\/src\//i);
        expect(world.logLines.some(({ message }) => message === 'an operation failed')).to.equal(true);
        // Each event is an answer of its own: the streams go on.
        expect([broken.end, whole.end, whole.told[0]?.errors]).to.deep.equal([null, null, undefined]);
        for (const stream of [whole, broken])
            stream.close();
    });
});
//# sourceMappingURL=limits.test.js.map