import { once } from 'node:events';
import http from 'node:http';
import net, {} from 'node:net';
import { expect } from 'chai';
import { hostHeaderOf, parseHost } from '../../src/gateway/http/host.js';
import { Refusal } from '../../src/kernel/errors.js';
const INVALID = 'HOST_INVALID';
/** The slug, null for the base domain, or the reason of the refusal. */
function answer(host, baseDomain) {
    try {
        return parseHost(host, baseDomain).slug;
    }
    catch (error) {
        if (error instanceof Refusal && error.code === 'BAD_REQUEST')
            return error.reason;
        throw error;
    }
}
const underAppTest = [
    ['acme.app.test', 'acme'],
    ['acme.app.test:4000', 'acme'],
    ['ACME.App.Test', 'acme'],
    ['a-1.app.test', 'a-1'],
    [`a${'b'.repeat(31)}.app.test`, `a${'b'.repeat(31)}`],
    ['app.test', null],
    ['APP.TEST:443', null],
    ['acme.app.test.evil.com', INVALID],
    ['evil.com', INVALID],
    ['acmeapp.test', INVALID],
    ['xapp.test', INVALID],
    ['.app.test', INVALID],
    ['acme.app.test.', INVALID],
    ['A.APP.TEST.', INVALID],
    ['acme..app.test', INVALID],
    ['a.b.app.test', INVALID],
    ['ab.app.test', INVALID],
    [`a${'b'.repeat(32)}.app.test`, INVALID],
    ['1acme.app.test', INVALID],
    ['-acme.app.test', INVALID],
    ['acme-.app.test', INVALID],
    ['ac_me.app.test', INVALID],
    ['*.app.test', INVALID],
    ['xn--acm-dma.app.test', INVALID],
    ['XN--ACM-DMA.app.test', INVALID],
    ['аcme.app.test', INVALID], // begins with a Cyrillic letter
    ['ac\u212Ae.app.test', INVALID], // the Kelvin sign, whose lower case is a plain k
    ['acme\uFF0Eapp.test', INVALID], // a full-width dot
    ['acme.app.test:', INVALID],
    ['acme.app.test:0', INVALID],
    ['acme.app.test:65536', INVALID],
    ['acme.app.test:080', INVALID],
    ['acme.app.test:80:80', INVALID],
    ['acme.app.test:http', INVALID],
    ['user@acme.app.test', INVALID],
    ['user:secret@acme.app.test', INVALID],
    [' acme.app.test', INVALID],
    ['acme.app.test ', INVALID],
    ['acme.app.test, globex.app.test', INVALID],
    ['acme.app.test/graphql', INVALID],
    ['acme.app.test?x', INVALID],
    ['acme.app.test\n', INVALID],
    ['acme.app.test\u0000', INVALID],
    ['acme%2eapp.test', INVALID],
    [`${'a'.repeat(300)}.app.test`, INVALID],
    [`${'a.'.repeat(125)}app.test`, INVALID],
    ['127.0.0.1', INVALID],
    ['[::1]', INVALID],
    ['localhost', INVALID],
    ['', INVALID],
    [undefined, INVALID],
];
const underLocalhost = [
    ['localhost', null],
    ['localhost:4000', null],
    ['127.0.0.1:4000', null],
    ['[::1]:4000', null],
    ['acme.localhost:4000', 'acme'],
    ['127.0.0.2', INVALID],
    ['127.1', INVALID],
    ['2130706433', INVALID],
    ['[::2]', INVALID],
    ['[::ffff:127.0.0.1]', INVALID],
    ['::1', INVALID],
    ['0.0.0.0', INVALID],
    ['acme.127.0.0.1', INVALID],
];
describe('parseHost (threat 14)', () => {
    for (const [host, expected] of underAppTest) {
        it(`reads ${JSON.stringify(host)?.slice(0, 60)} under app.test as ${expected}`, () => {
            expect(answer(host, 'app.test')).to.equal(expected);
        });
    }
    for (const [host, expected] of underLocalhost) {
        it(`reads ${JSON.stringify(host)} under localhost as ${expected}`, () => {
            expect(answer(host, 'localhost')).to.equal(expected);
        });
    }
    it('meets two Host headers as one that it refuses', async () => {
        const server = http.createServer((request, response) => response.end(String(answer(hostHeaderOf(request), 'app.test'))));
        await once(server.listen(0, '127.0.0.1'), 'listening');
        const socket = net.connect(server.address().port, '127.0.0.1');
        socket.write('GET / HTTP/1.1\r\nHost: acme.app.test\r\nHost: globex.app.test\r\nConnection: close\r\n\r\n');
        const text = (await socket.setEncoding('utf8').toArray()).join('');
        server.close();
        expect(text).to.match(/^HTTP\/1\.1 (200 [\s\S]*HOST_INVALID|400)/);
    });
});
//# sourceMappingURL=host.test.js.map