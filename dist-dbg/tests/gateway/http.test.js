import { connect } from 'node:net';
import { expect } from 'chai';
import { MeDocument } from '../../schema/generated/graphql.js';
import { useWorld } from '../support/world.js';
describe('the gateway over HTTP', () => {
    const world = useWorld();
    const post = (body, headers = {}) => fetch(`${world.url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: body });
    const reasonOf = async (response) => {
        const text = await response.text();
        expect(text).to.not.match(/node_modules|\.js:\d|at Object|\/work\/|\/src\//);
        const body = JSON.parse(text);
        expect(body.errors?.[0]?.extensions.requestId).to.equal(response.headers.get('x-request-id'));
        return body.errors?.[0]?.extensions.reason;
    };
    const gateway = JSON.stringify({ query: '{ gateway { version } }' });
    it('answers bad requests in JSON with a status, a reason and the request id', async () => {
        const cases = [
            [400, 'BODY_NOT_JSON', post('{"query":')],
            [400, 'BODY_NOT_UTF8', post(new Uint8Array([123, 34, 0xff, 0xfe, 34, 125]))],
            [413, 'BODY_TOO_LARGE', post(JSON.stringify({ query: `{ a }${' '.repeat(5_000_000)}` }))],
            [415, 'CONTENT_TYPE_UNSUPPORTED', post(gateway, { 'content-type': 'text/plain' })],
            [415, 'CONTENT_TYPE_UNSUPPORTED', post('query=%7Bgateway%7D', { 'content-type': 'application/x-www-form-urlencoded' })],
            [400, 'BATCHING_DISABLED', post(`[${gateway},${gateway}]`)],
            [404, 'PATH_UNKNOWN', fetch(`${world.url}/admin`)],
            [405, 'METHOD_NOT_ALLOWED', fetch(`${world.url}/graphql`, { method: 'DELETE' })],
            [400, 'GRAPHQL_PARSE_FAILED', post('{"query":"{ gateway "}')],
            [400, 'GRAPHQL_VALIDATION_FAILED', post('{"query":"{ nothing }"}')],
        ];
        for (const [status, reason, sent] of cases) {
            const response = await sent;
            expect([response.status, await reasonOf(response)]).to.deep.equal([status, reason]);
        }
    });
    it('refuses what other sites could make a browser send (threats 50 and 51)', async () => {
        const simple = await fetch(`${world.url}/graphql?query={gateway{version}}`, { headers: { 'content-type': 'text/plain' } });
        expect(simple.status).to.equal(400);
        const mutation = await fetch(`${world.url}/graphql?query=${encodeURIComponent('mutation { signOut }')}`, {
            headers: { 'apollo-require-preflight': '1' },
        });
        expect(mutation.status).to.equal(405);
    });
    it('takes no upload within a request, and does nothing of what it asks for (threat 61)', async () => {
        const form = new FormData();
        form.set('operations', JSON.stringify({ query: 'mutation { updateProfile(input: { displayName: "Uploaded" }) { id } }', variables: { file: null } }));
        form.set('map', JSON.stringify({ 0: ['variables.file'] }));
        form.set('0', new Blob(['GIF89a']), 'kim.gif');
        const before = (await world.acme.admin.run(MeDocument)).me?.displayName;
        const headers = { authorization: `Bearer ${await world.acme.admin.token()}`, 'apollo-require-preflight': '1' };
        const response = await fetch(`${world.url}/graphql`, { method: 'POST', headers, body: form });
        expect([response.status, await reasonOf(response)]).to.deep.equal([400, 'UPLOADS_DISABLED']);
        expect((await world.acme.admin.run(MeDocument)).me?.displayName).to.equal(before);
    });
    it('refuses documents beyond their limits before anything of them runs (threats 41, 42 and 45)', async () => {
        const nested = (depth) => `{ categories ${'{ nodes { children '.repeat(depth)}{ totalCount }${' } }'.repeat(depth)} }`;
        const aliases = `{ ${Array.from({ length: 101 }, (_, index) => `a${index}: __typename`).join(' ')} }`;
        const tokens = `{ gateway { ${'version '.repeat(6_000)} } }`;
        for (const query of [nested(20), aliases, tokens]) {
            const response = await post(JSON.stringify({ query }));
            expect(response.status, query.slice(0, 60)).to.equal(400);
        }
    });
    it('speaks application/graphql-response+json to whoever asks for it', async () => {
        const asked = await post(gateway, { accept: 'application/graphql-response+json' });
        expect(asked.headers.get('content-type')).to.contain('application/graphql-response+json');
        const refused = await post('{"query":', { accept: 'application/graphql-response+json' });
        expect(refused.headers.get('content-type')).to.contain('application/graphql-response+json');
        const plain = await post(gateway, { accept: 'application/json' });
        expect(plain.headers.get('content-type')).to.contain('application/json');
    });
    it('masks what nobody foresaw, and writes it whole into the log (threat 62)', async () => {
        await world.sql((sql) => sql.unsafe(`alter table "t_${world.acme.tenant.id.slice(4)}".products rename to hidden`));
        const { errors } = await world.acme.viewer.send('{ products { nodes { id } } }');
        await world.sql((sql) => sql.unsafe(`alter table "t_${world.acme.tenant.id.slice(4)}".hidden rename to products`));
        expect(errors[0]?.extensions).to.include({ code: 'INTERNAL', reason: 'INTERNAL' });
        expect(JSON.stringify(errors)).to.not.match(/relation|select |does not exist|node_modules/);
        const line = world.logLines.find((one) => one.fields['requestId'] === errors[0]?.extensions.requestId || String(one.fields['error']).includes('does not exist'));
        expect(String(line?.fields['error'])).to.contain('does not exist');
    });
    it('answers an unforeseen violation of a unique index without a word of it (threat 24)', async () => {
        const schema = `"t_${world.acme.tenant.id.slice(4)}"`;
        await world.sql((sql) => sql.unsafe(`create unique index secret_index on ${schema}.categories (name)`));
        const create = async (slug) => {
            const text = `mutation { createCategory(input: { name: "${slug}", slug: "${slug}" }) { id } }`;
            return (await world.acme.admin.send(text)).data?.createCategory.id;
        };
        await create('twice');
        const id = await create('once');
        const { errors } = await world.acme.admin.send(`mutation { updateCategory(input: { id: "${id}", name: "twice" }) { id } }`);
        await world.sql((sql) => sql.unsafe(`drop index ${schema}.secret_index`));
        expect(errors[0]?.extensions).to.include({ code: 'INTERNAL', reason: 'INTERNAL' });
        expect(JSON.stringify(errors)).to.not.match(/secret_index|duplicate|Key|twice/);
    });
    it('tells no figures to the public (threat 25)', async () => {
        const { status } = await fetch(`${world.url}/metrics`);
        expect(status).to.equal(404);
    });
    it('has a page of its own for probes, and tells what is down', async () => {
        expect((await fetch(`${world.url}/livez`)).status).to.equal(200);
        expect(await (await fetch(`${world.url}/readyz`)).json()).to.deep.equal({ status: 'ok', checks: { database: 'ok' } });
    });
    it('lets pages of allowed origins call it, and answers their preflight', async () => {
        const preflight = await fetch(`${world.url}/graphql`, {
            method: 'OPTIONS',
            headers: { origin: 'https://shop.example.com', 'access-control-request-method': 'POST' },
        });
        expect(preflight.status).to.equal(204);
        expect(preflight.headers.get('access-control-allow-headers')).to.contain('x-tenant');
    });
    it('opens an explorer for browsers, with local files for those who are offline', async () => {
        const page = await fetch(`${world.url}/graphql`, { headers: { accept: 'text/html' } });
        const html = await page.text();
        expect(page.headers.get('content-security-policy')).to.contain("default-src 'none'");
        expect(html).to.contain('embeddable-sandbox').and.contain('SignIn');
        const [asset] = /\/graphql\/assets\/[\w.-]+\/graphiql\.js/.exec(html) ?? [];
        expect((await fetch(`${world.url}${asset}`)).status).to.equal(200);
        expect((await fetch(`${world.url}/graphql/assets/../../package.json`)).status).to.equal(404);
    });
    it('carries headers that keep browsers from guessing and framing', async () => {
        const { headers } = await post(gateway);
        expect(headers.get('x-content-type-options')).to.equal('nosniff');
        expect(headers.get('cache-control')).to.equal('no-store');
        expect(headers.get('x-frame-options')).to.equal('DENY');
    });
    it('answers broken HTTP and goes on (threat 104)', async () => {
        const { hostname, port } = new URL(world.url);
        const raw = (text) => new Promise((resolve) => {
            const socket = connect(Number(port), hostname, () => socket.write(text));
            let answer = '';
            socket.on('data', (chunk) => {
                answer += chunk;
            });
            socket.on('close', () => resolve(answer));
            socket.on('error', () => resolve(answer));
        });
        expect(await raw('POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n')).to.match(/^HTTP\/1.1 400/);
        expect(await raw(`GET / HTTP/1.1\r\nHost: localhost\r\nX: ${'a'.repeat(40_000)}\r\n\r\n`)).to.match(/^HTTP\/1.1 431/);
        expect(await raw('nonsense\r\n\r\n')).to.match(/^HTTP\/1.1 400/);
        expect((await post(gateway)).status).to.equal(200);
    });
});
describe('the gateway in production', () => {
    const world = useWorld({ EXPLORER: 'false' });
    it('tells nothing of its schema: no introspection, no suggestions, no page (threat 48)', async () => {
        const introspection = await world.acme.anonymous.send('{ __schema { types { name } } }');
        expect(introspection.status).to.equal(400);
        const typo = await world.acme.anonymous.send('{ gatewy { version } }');
        expect(JSON.stringify(typo.errors)).to.not.contain('Did you mean');
        expect((await fetch(`${world.url}/graphql`, { headers: { accept: 'text/html' } })).headers.get('content-type')).to.not.contain('text/html');
    });
});
//# sourceMappingURL=http.test.js.map