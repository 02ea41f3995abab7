import { once } from 'node:events';
import { request } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect } from 'chai';
import { useWorld } from '../support/world.js';
/** Below fetch, which decompresses by itself. */
async function send(world, method, query, headers = {}) {
    const search = method === 'GET' ? `?query=${encodeURIComponent(query)}` : '';
    const signedIn = { ...(await world.acme.viewer.headers()), 'content-type': 'application/json', ...headers };
    const sent = request(`${world.url}/graphql${search}`, { method, headers: signedIn });
    sent.end(method === 'POST' ? JSON.stringify({ query }) : undefined);
    const [response] = (await once(sent, 'response'));
    return { status: response.statusCode ?? 0, headers: response.headers, body: await buffer(response) };
}
const PAGE = '{ products(first: 10) { nodes { id name description variants { id sku title } } } }';
const LONG = `{ ${Array.from({ length: 12 }, (_, index) => `p${index}: products(first: 20) { nodes { id name description variants { id sku title } } }`).join(' ')} }`;
describe('the body of an answer', () => {
    const world = useWorld();
    it('is compressed as the client asks, and the same for whoever does not ask', async () => {
        for (const query of [PAGE, LONG]) {
            const plain = await send(world, 'POST', query);
            expect(plain.headers).to.not.have.property('content-encoding');
            const cases = [
                ['gzip', 'gzip', gunzipSync],
                ['br', 'br', brotliDecompressSync],
                ['gzip, deflate, br', 'br', brotliDecompressSync],
                ['br;q=0.1, GZIP;q=0.9', 'gzip', gunzipSync],
                ['*', 'br', brotliDecompressSync],
                ['*;q=0, gzip', 'gzip', gunzipSync],
            ];
            for (const [header, coding, decode] of cases) {
                const { headers, body } = await send(world, 'POST', query, { 'accept-encoding': header });
                expect(headers['content-encoding'], header).to.equal(coding);
                expect(Number(headers['content-length']), header)
                    .to.equal(body.length)
                    .and.be.lessThan(plain.body.length / 2);
                expect(decode(body).toString(), header).to.equal(plain.body.toString());
            }
            for (const header of ['identity', 'br;q=0, gzip;q=0', 'deflate', 'nonsense;;;q=x,,']) {
                const { headers, body } = await send(world, 'POST', query, { 'accept-encoding': header });
                expect([headers['content-encoding'], body.equals(plain.body)], header).to.deep.equal([undefined, true]);
            }
        }
        expect((await send(world, 'POST', LONG)).body.length).to.be.greaterThan(32_768);
    });
    it('stays as it is when it is short', async () => {
        expect((await send(world, 'POST', '{ gateway { version } }', { 'accept-encoding': 'br' })).headers).to.not.have.property('content-encoding');
    });
    it('is not sent again to who has it, from GET, and tells by what answers differ', async () => {
        const first = await send(world, 'GET', PAGE);
        const { etag = '', vary } = first.headers;
        expect([first.status, etag.slice(0, 3)]).to.deep.equal([200, 'W/"']);
        for (const part of ['authorization', 'x-tenant', 'accept-encoding'])
            expect(vary).to.contain(part);
        for (const header of [etag, etag.slice(2), `"other", ${etag}`, '*']) {
            const again = await send(world, 'GET', PAGE, { 'if-none-match': header, 'accept-encoding': 'gzip' });
            expect([again.status, again.body.length, again.headers.etag], header).to.deep.equal([304, 0, etag]);
        }
        const compressed = await send(world, 'GET', PAGE, { 'accept-encoding': 'gzip' });
        expect([compressed.headers.etag, compressed.headers['content-encoding']]).to.deep.equal([etag, 'gzip']);
        expect((await send(world, 'GET', PAGE, { 'if-none-match': 'W/"other"' })).status).to.equal(200);
    });
    it('is sent again when it has changed, and to somebody for whom it is another one', async () => {
        const { etag = '' } = (await send(world, 'GET', PAGE)).headers;
        const theirs = await send(world, 'GET', PAGE, { ...(await world.globex.viewer.headers()), 'if-none-match': etag });
        expect(theirs.status).to.equal(200);
        await world.sql((sql) => sql.unsafe(`update "t_${world.acme.tenant.id.slice(4)}".products set name = name || '!'`));
        expect((await send(world, 'GET', PAGE, { 'if-none-match': etag })).status).to.equal(200);
    });
    it('has no validator where it is the answer of a POST, or a refusal', async () => {
        expect((await send(world, 'POST', PAGE, { 'if-none-match': '*' })).status).to.equal(200);
        expect((await send(world, 'POST', PAGE)).headers).to.not.have.property('etag');
        const refused = await send(world, 'GET', '{ nothing }', { 'if-none-match': '*' });
        expect([refused.status, refused.headers.etag]).to.deep.equal([400, undefined]);
    });
});
//# sourceMappingURL=sending.test.js.map