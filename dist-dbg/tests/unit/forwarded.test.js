import { once } from 'node:events';
import http from 'node:http';
import { expect } from 'chai';
import { clientOf } from '../../src/gateway/http/forwarded.js';
/** Our own connection to 127.0.0.1 is the peer: trusting the loopback makes us the proxy. */
const PROXY = ['127.0.0.0/8'];
let trustedProxies;
let port;
const server = http.createServer((request, response) => response.end(JSON.stringify(clientOf(request, trustedProxies))));
async function seen(headers, options) {
    trustedProxies = options.trusting;
    const [response] = (await once(http.get({ port, host: '127.0.0.1', agent: false, headers: { host: 'acme.app.test', ...headers } }), 'response'));
    return JSON.parse((await response.setEncoding('utf8').toArray()).join(''));
}
const addressSeen = async (forwardedFor, trusting) => (await seen({ 'x-forwarded-for': forwardedFor }, { trusting })).address;
describe('clientOf', () => {
    before(async () => {
        await once(server.listen(0, '127.0.0.1'), 'listening');
        port = server.address().port;
    });
    after(() => server.close());
    describe('X-Forwarded-Host and -Proto (threat 13)', () => {
        const spoofed = { 'x-forwarded-host': 'globex.app.test', 'x-forwarded-proto': 'https', 'x-forwarded-for': '203.0.113.9' };
        const direct = { address: '127.0.0.1', host: 'acme.app.test', protocol: 'http' };
        it('mean nothing from a peer that is no trusted proxy', async () => {
            for (const trusting of [[], ['10.0.0.0/8'], ['127.0.0.2'], ['::1'], ['0::/0']]) {
                expect(await seen(spoofed, { trusting }), trusting.join()).to.deep.equal(direct);
            }
        });
        it('count from a trusted proxy, given as an address or as a block, also mapped into IPv6', async () => {
            for (const trusting of [['127.0.0.1'], PROXY, ['10.0.0.1', '0.0.0.0/0'], ['::ffff:127.0.0.1']]) {
                expect(await seen(spoofed, { trusting }), trusting.join()).to.deep.equal({
                    address: '203.0.113.9',
                    host: 'globex.app.test',
                    protocol: 'https',
                });
            }
        });
        it('are ignored one by one when they are malformed', async () => {
            const malformed = { 'x-forwarded-host': 'globex.app.test, evil.com', 'x-forwarded-proto': 'https,http', 'x-forwarded-for': 'nobody' };
            expect(await seen(malformed, { trusting: PROXY })).to.deep.equal(direct);
            for (const host of ['a b', 'user@globex.app.test', 'globex.app.test/x', '']) {
                expect(await seen({ 'x-forwarded-host': host }, { trusting: PROXY }), host).to.include({ host: 'acme.app.test' });
            }
            expect(await seen({ 'x-forwarded-proto': 'javascript' }, { trusting: PROXY })).to.include({ protocol: 'http' });
        });
    });
    describe('X-Forwarded-For (threat 120)', () => {
        it('gives one address to a hundred invented ones over the same connection', async () => {
            const addresses = new Set();
            for (let at = 0; at < 100; at += 1)
                addresses.add(await addressSeen(`198.51.100.${at}`, []));
            expect([...addresses]).to.deep.equal(['127.0.0.1']);
        });
        it('gives one address to a hundred invented ones in front of what the proxy wrote', async () => {
            const addresses = new Set();
            for (let at = 0; at < 100; at += 1)
                addresses.add(await addressSeen(`198.51.100.${at}, 203.0.113.9`, PROXY));
            expect([...addresses]).to.deep.equal(['203.0.113.9']);
        });
        it('is read from the right, past our own proxies, to the first stranger', async () => {
            const trusting = [...PROXY, '10.0.0.0/8', '2001:db8::/32'];
            expect(await addressSeen('8.8.8.8, 203.0.113.9, 10.1.2.3, 2001:db8::7', trusting)).to.equal('203.0.113.9');
            expect(await addressSeen('garbage, 203.0.113.9, 10.1.2.3', trusting)).to.equal('203.0.113.9');
            expect(await addressSeen('10.9.9.9, 10.1.2.3', trusting)).to.equal('10.9.9.9');
        });
        it('is ignored when a hop that we have to read is malformed', async () => {
            for (const header of ['garbage', '203.0.113.9:4711', '256.1.1.1', '127.1', '0x7f.0.0.1', '203.0.113.9,', 'garbage, 127.0.0.9']) {
                expect(await addressSeen(header, PROXY), header).to.equal('127.0.0.1');
            }
        });
        it('gives one form to each address', async () => {
            expect(await addressSeen('::ffff:203.0.113.9', PROXY)).to.equal('203.0.113.9');
            expect(await addressSeen('2001:0DB8:0:0:0:0:0:1', PROXY)).to.equal('2001:db8::1');
        });
    });
});
//# sourceMappingURL=forwarded.test.js.map