import { once } from 'node:events';
import http from 'node:http';
import { expect } from 'chai';
import { sendJson, sendRefusal, setSecurityHeaders } from '../../src/gateway/http/answer.js';
import { Refusal, invalidInput } from '../../src/kernel/errors.js';
let answer;
const server = http.createServer((_request, response) => answer(response));
let url;
async function answered(with_, init = {}) {
    answer = with_;
    const response = await fetch(url, init);
    return { status: response.status, headers: response.headers, body: (await response.json()) };
}
const refuse = (refusal, accept = '*/*') => answered((response) => sendRefusal(response, refusal, 'req_7'), { headers: { accept } });
describe('answers', () => {
    before(async () => {
        await once(server.listen(0, '127.0.0.1'), 'listening');
        url = `http://127.0.0.1:${server.address().port}/graphql`;
    });
    after(() => server.close());
    describe('sendRefusal', () => {
        it('answers in the shape of GraphQL, with code, reason and request id, and nothing of the cause', async () => {
            const cause = new Error('relation "t_1.users" does not exist at /srv/serai/dist/db.js:10');
            const taken = new Refusal({ code: 'CONFLICT', reason: 'USERS_EMAIL_TAKEN', message: 'Taken.' }, { cause });
            expect(await refuse(taken)).to.deep.include({
                status: 409,
                body: { errors: [{ message: 'Taken.', extensions: { code: 'CONFLICT', reason: 'USERS_EMAIL_TAKEN', requestId: 'req_7' } }] },
            });
        });
        it('names every wrong field', async () => {
            const fields = [{ path: 'input.email', reason: 'MALFORMED', message: 'no address' }];
            expect((await refuse(invalidInput(fields))).body)
                .to.have.nested.property('errors[0].extensions.fields')
                .that.deep.equals(fields);
        });
        it('says when to come again, in whole seconds', async () => {
            const busy = new Refusal({ code: 'RATE_LIMITED', reason: 'BUSY', message: 'Busy.', retryAfterMs: 1_200 });
            expect((await refuse(busy)).headers.get('retry-after')).to.equal('2');
        });
        it('asks for a bearer token with 401', async () => {
            const stranger = new Refusal({ code: 'UNAUTHENTICATED', reason: 'TOKEN_INVALID', message: 'Who?' });
            const { status, headers } = await refuse(stranger);
            expect([status, headers.get('www-authenticate')]).to.deep.equal([401, 'Bearer']);
        });
        it('uses the media type that the request prefers', async () => {
            const modern = 'application/graphql-response+json';
            const expected = {
                '*/*': 'application/json',
                'application/json': 'application/json',
                'text/html, nonsense;q=x': 'application/json',
                [modern]: modern,
                [`${modern}, application/json;q=0.9`]: modern,
                [`application/json, ${modern.toUpperCase()}`]: modern,
                [`${modern};q=0.5, application/json`]: 'application/json',
                [`${modern};q=0, */*`]: 'application/json',
                [`application/json;q=0.8, ${modern};q=0.9, */*;q=0.1`]: modern,
            };
            for (const [accept, type] of Object.entries(expected)) {
                const { headers } = await refuse(invalidInput([]), accept);
                expect(headers.get('content-type'), accept).to.equal(`${type}; charset=utf-8`);
            }
        });
    });
    describe('every answer', () => {
        it('carries the security headers, and over HTTPS the order to stay there', async () => {
            const { headers } = await answered((response) => sendJson(response, 200, {}));
            expect(Object.fromEntries(headers)).to.include({
                'x-content-type-options': 'nosniff',
                'x-frame-options': 'DENY',
                'referrer-policy': 'no-referrer',
                'cache-control': 'no-store',
                'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
            });
            expect(headers.has('strict-transport-security')).to.equal(false);
            const secure = await answered((response) => {
                setSecurityHeaders(response, 'https');
                sendJson(response, 200, {});
            });
            expect(secure.headers.get('strict-transport-security')).to.match(/^max-age=\d{8}/);
        });
        it('leaves a header that is already set', async () => {
            const { headers } = await answered((response) => {
                response.setHeader('allow', 'GET, POST');
                sendJson(response, 405, {}, { 'cache-control': 'private' });
            });
            expect([headers.get('allow'), headers.get('cache-control')]).to.deep.equal(['GET, POST', 'private']);
        });
        it('to a request that nobody read closes the connection when its body has come', async () => {
            const { headers, status } = await answered((response) => sendJson(response, 400, {}), { method: 'POST', body: 'x'.repeat(1_000_000) });
            expect([status, headers.get('connection')]).to.deep.equal([400, 'close']);
            expect((await answered((response) => sendJson(response, 200, {}))).headers.get('connection')).to.equal('keep-alive');
        });
    });
});
//# sourceMappingURL=answer.test.js.map