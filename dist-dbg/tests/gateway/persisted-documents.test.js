import { createHash } from 'node:crypto';
import { expect } from 'chai';
import { readTrustedDocuments, trustedTexts } from '../../src/gateway/execution/trusted-documents.js';
import { projectRoot } from '../../src/platform/config/config.js';
import { StartProblem } from '../../src/platform/lifecycle/start-problem.js';
import { openStream } from '../support/event-stream.js';
import { useWorld } from '../support/world.js';
const sha256 = (text) => createHash('sha256').update(text).digest('hex');
const persisted = (hash) => ({ persistedQuery: { version: 1, sha256Hash: hash } });
function sender(world) {
    return async (who, body) => {
        const headers = { 'content-type': 'application/json', ...(await who.admin.headers()) };
        const response = await fetch(`${world.url}/graphql`, { method: 'POST', headers, body: JSON.stringify(body) });
        return { status: response.status, ...(await response.json()) };
    };
}
const reasonOf = ({ errors }) => errors?.[0]?.extensions.reason;
describe('a document that is named by its hash', () => {
    const world = useWorld();
    const send = sender(world);
    const query = '{ products(first: 1) { nodes { name } } }';
    it('is asked for once, and answered with the rows of whoever asks, from POST and GET (threat 11)', async () => {
        const extensions = persisted(sha256(query));
        expect((await send(world.acme, { extensions })).errors?.[0]?.extensions).to.include({ code: 'PERSISTED_QUERY_NOT_FOUND' });
        const registered = await send(world.acme, { query, extensions });
        const [ofAcme, again, ofGlobex] = [
            await send(world.acme, { extensions }),
            await send(world.acme, { extensions }),
            await send(world.globex, { extensions }),
        ];
        expect(ofAcme).to.deep.equal(registered);
        expect(again).to.deep.equal(registered);
        expect(ofGlobex.data?.products.nodes).to.have.length(1);
        expect(ofGlobex.data?.products.nodes[0]?.name).to.not.equal(ofAcme.data?.products.nodes[0]?.name);
        const headers = { ...(await world.globex.admin.headers()), 'apollo-require-preflight': '1' };
        const got = await fetch(`${world.url}/graphql?extensions=${encodeURIComponent(JSON.stringify(extensions))}`, { headers });
        expect((await got.json()).data).to.deep.equal(ofGlobex.data);
    });
    it('is refused when hash and text do not belong together, and then not remembered', async () => {
        const other = '{ products(first: 2) { nodes { name } } }';
        const extensions = persisted(sha256('{ gateway { version } }'));
        expect(await send(world.acme, { query: other, extensions })).to.deep.include({ status: 400 });
        expect(reasonOf(await send(world.acme, { query: other, extensions }))).to.equal('PERSISTED_DOCUMENT_MISMATCH');
        expect(reasonOf(await send(world.acme, { extensions }))).to.equal('PERSISTED_QUERY_NOT_FOUND');
    });
    it('is not remembered when it is invalid', async () => {
        const invalid = '{ products { nonsense } }';
        await send(world.acme, { query: invalid, extensions: persisted(sha256(invalid)) });
        expect(reasonOf(await send(world.acme, { extensions: persisted(sha256(invalid)) }))).to.equal('PERSISTED_QUERY_NOT_FOUND');
    });
    it('must be named by a SHA-256', async () => {
        for (const persistedQuery of [{ version: 2, sha256Hash: sha256('x') }, { version: 1, sha256Hash: 'x' }, { version: 1 }, null, 'text']) {
            expect(reasonOf(await send(world.acme, { extensions: { persistedQuery } })), JSON.stringify(persistedQuery)).to.equal('PERSISTED_DOCUMENT_MALFORMED');
        }
    });
});
describe('a gateway that is to be locked without a manifest', () => {
    it('does not start', () => {
        expect(() => trustedTexts({ root: '/nowhere', documents: 'trusted' })).to.throw(StartProblem, 'trusted-documents.json');
        expect(trustedTexts({ root: '/nowhere', documents: 'any' })).to.deep.equal([]);
    });
});
describe('a subscription that is named by its hash', () => {
    const world = useWorld();
    it('is asked for once, and opened', async () => {
        const query = 'subscription { productChanged { eventType } }';
        const extensions = persisted(sha256(query));
        const headers = await world.acme.admin.headers();
        const unknown = await openStream(world.url, { extensions }, headers);
        expect(reasonOf((await unknown.ended()) ?? {})).to.equal('PERSISTED_QUERY_NOT_FOUND');
        for (const ask of [{ query, extensions }, { extensions }]) {
            const stream = await openStream(world.url, ask, headers);
            expect(await stream.opened()).to.equal(null);
            stream.close();
        }
    });
});
describe('a gateway that is locked to its trusted documents (threat 60)', () => {
    const world = useWorld({ DOCUMENTS: 'trusted' });
    const trusted = readTrustedDocuments(projectRoot()).find(({ body }) => body.startsWith('query Products')) ?? { id: '', body: '' };
    /** Signs in with the document of the manifest; the test client writes one of its own. */
    const tokenOf = async () => {
        const { body: query = '' } = readTrustedDocuments(projectRoot()).find(({ body }) => body.startsWith('mutation SignIn')) ?? {};
        const response = await fetch(`${world.url}/graphql`, {
            method: 'POST',
            headers: { 'content-type': 'application/json', 'x-tenant': 'acme' },
            body: JSON.stringify({ query, variables: { input: { email: 'admin@acme.test', password: 'correct-horse-battery' } } }),
        });
        return (await response.json()).data.signIn.accessToken;
    };
    it('executes them by hash and by text', async () => {
        const headers = { 'content-type': 'application/json', authorization: `Bearer ${await tokenOf()}` };
        for (const ask of [{ extensions: persisted(trusted.id) }, { query: trusted.body }, { query: trusted.body, extensions: persisted(trusted.id) }]) {
            const response = await fetch(`${world.url}/graphql`, { method: 'POST', headers, body: JSON.stringify({ ...ask, variables: { first: 2 } }) });
            expect((await response.json()).data?.products.nodes).to.have.length(2);
        }
    });
    it('follows them live, by hash and by text, and no other', async () => {
        const { id = '', body = '' } = readTrustedDocuments(projectRoot()).find((one) => one.body.startsWith('subscription ProductChanged')) ?? {};
        const headers = { authorization: `Bearer ${await tokenOf()}` };
        for (const ask of [{ extensions: persisted(id) }, { query: body }, { query: body, extensions: persisted(id) }]) {
            const stream = await openStream(world.url, ask, headers);
            expect(await stream.opened()).to.equal(null);
            stream.close();
        }
        const other = await openStream(world.url, { query: 'subscription { productChanged { productId } }' }, headers);
        expect([other.status, reasonOf((await other.ended()) ?? {})]).to.deep.equal([403, 'DOCUMENT_NOT_TRUSTED']);
    });
    it('executes what its own pages send', async () => {
        const page = await (await fetch(`${world.url}/account/reset-password`)).text();
        const [, query = ''] = /"mutation":"([^"]+)"/.exec(page) ?? [];
        const response = await fetch(`${world.url}/graphql`, {
            method: 'POST',
            headers: { 'content-type': 'application/json', 'x-tenant': 'acme' },
            body: JSON.stringify({ query, variables: { input: { token: 'none', newPassword: 'correct-horse-battery' } } }),
        });
        expect(query).to.contain('resetPassword');
        expect(reasonOf((await response.json())))
            .to.be.a('string')
            .and.not.equal('DOCUMENT_NOT_TRUSTED');
    });
    it('refuses every other one, with and without a hash, from POST and GET, and remembers none', async () => {
        const raw = '{ gateway { version } }';
        const anonymous = async (init, search = '') => {
            const response = await fetch(`${world.url}/graphql${search}`, {
                ...init,
                headers: { 'content-type': 'application/json', 'apollo-require-preflight': '1' },
            });
            return { status: response.status, ...(await response.json()) };
        };
        const post = (body) => anonymous({ method: 'POST', body: JSON.stringify(body) });
        for (const refused of [
            post({ query: raw }),
            post({ query: raw, extensions: persisted(sha256(raw)) }),
            anonymous({}, `?query=${encodeURIComponent(raw)}`),
        ]) {
            const { status, ...body } = await refused;
            expect([status, reasonOf(body)]).to.deep.equal([403, 'DOCUMENT_NOT_TRUSTED']);
        }
        expect(reasonOf(await post({ extensions: persisted(sha256(raw)) }))).to.equal('PERSISTED_QUERY_NOT_FOUND');
    });
});
//# sourceMappingURL=persisted-documents.test.js.map