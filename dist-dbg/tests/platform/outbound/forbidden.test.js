import { expect } from 'chai';
import { isPublicAddress } from '../../../src/platform/outbound/address.js';
import { OutboundCalls } from '../../../src/platform/outbound/outbound.js';
import { NameServer } from '../../support/name-server.js';
import { answers, useReceiver } from '../../support/receiver.js';
/** Each leads, or would lead, to this machine, its network, its cloud, or to something that is not the web. `PORT` is where a receiver listens. */
const FORBIDDEN = [
    'http://127.0.0.1:PORT/',
    'http://127.0.0.1./',
    'http://localhost:PORT/',
    'http://localhost/',
    'http://LOCALHOST./',
    'http://0.0.0.0:PORT/',
    'http://0/',
    'http://127.1:PORT/',
    'http://127.0.1/',
    'http://2130706433/',
    'http://0x7f000001/',
    'http://0x7f.1/',
    'http://0177.0.0.1/',
    'http://0177.0.0.01/',
    'http://017700000001/',
    'http://127.000.000.001/',
    'http://[::1]:PORT/',
    'http://[::]/',
    'http://[::ffff:127.0.0.1]/',
    'http://[::ffff:7f00:1]/',
    'http://[0:0:0:0:0:ffff:127.0.0.1]/',
    'http://[::127.0.0.1]/',
    'http://[64:ff9b::7f00:1]/',
    'http://[2002:7f00:1::]/',
    'http://[fe80::1]/',
    'http://[fc00::1]/',
    'http://[fd00:ec2::254]/latest/meta-data/',
    'http://[fec0::1]/',
    'http://[ff02::1]/',
    'http://169.254.169.254/latest/meta-data/',
    'http://0xa9fea9fe/',
    'http://2852039166/',
    'http://168.63.129.16/',
    'http://100.100.100.200/',
    'http://10.0.0.1/',
    'http://172.16.0.1/',
    'http://172.31.255.255/',
    'http://192.168.1.1/',
    'http://192.0.0.192/',
    'http://198.18.0.1/',
    'http://224.0.0.1/',
    'http://255.255.255.255/',
    'http://240.0.0.1/',
    'http://１２７.０.０.１/',
    'http://127。0。0。1/',
    'http://①②⑦.⓪.⓪.①/',
    'http://user@127.0.0.1:PORT/',
    'http://example.com@127.0.0.1:PORT/',
    'http://user:password@8.8.8.8/',
    'http://127.0.0.1:PORT\\@example.com/',
    'http://8.8.8.8:22/',
    'http://8.8.8.8:25/',
    'http://8.8.8.8:6379/',
    'http://8.8.8.8#@127.0.0.1/',
    'ftp://8.8.8.8/',
    'file:///etc/passwd',
    'gopher://8.8.8.8/',
    'javascript:alert(1)',
    'data:text/plain,x',
    'ws://8.8.8.8/',
    '//8.8.8.8/',
    '8.8.8.8',
    'http://',
    'http:// 8.8.8.8/',
    'http://8.8.8.8/\nx',
    `http://8.8.8.8/${'x'.repeat(2_000)}`,
    '',
];
describe('a URL that must not be called (threat 101)', () => {
    const receiver = useReceiver();
    const names = new NameServer();
    let outbound;
    before(async () => {
        outbound = new OutboundCalls({ allow: [], concurrency: 8, nameServers: [await names.start()] });
        names.says('localhost', '127.0.0.1');
    });
    after(async () => {
        names.stop();
        await outbound.stop();
    });
    const call = (url, using = outbound) => using.call({ url, method: 'POST', headers: {}, body: 'x', timeoutMs: 2_000, caller: 'ten_a' });
    for (const form of FORBIDDEN) {
        it(`is refused as it is registered and when it is called: ${JSON.stringify(form.slice(0, 60))}`, async () => {
            const url = form.replace('PORT', String(receiver.port));
            expect(await outbound.problemOf(url)).to.be.a('string');
            const result = await call(url);
            expect(result).to.include({ kind: 'failed' });
            expect(result.kind === 'failed' && result.failure).to.be.oneOf(['URL_FORBIDDEN', 'ADDRESS_FORBIDDEN']);
        });
    }
    it('is refused by its name, whichever of its addresses is the forbidden one', async () => {
        names.says('inside.test', '127.0.0.1');
        const url = `http://inside.test:8080/`;
        expect(await outbound.problemOf(url)).to.match(/public address/);
        expect(await call(url)).to.include({ failure: 'ADDRESS_FORBIDDEN', detail: null });
    });
    it('is refused when its name leads elsewhere by the time of the call (DNS rebinding)', async () => {
        // On a port that is allowed, so that only the address can be the reason.
        names.says('rebinds.test', '8.8.8.8', '127.0.0.1');
        const url = `http://rebinds.test:8080/`;
        expect(await outbound.problemOf(url)).to.equal(null);
        expect(await call(url)).to.include({ kind: 'failed', failure: 'ADDRESS_FORBIDDEN' });
    });
    it('has left no trace at any server of this machine', () => {
        expect(receiver.connections).to.equal(0);
    });
    it('does not become one by a redirect', async () => {
        const open = new OutboundCalls({ allow: ['127.0.0.1'], concurrency: 8 });
        receiver.behaviour = answers.status(302, { location: `${receiver.url}/inside` });
        const result = await call(`${receiver.url}/start`, open);
        expect(result).to.include({ kind: 'answered', status: 302 });
        expect(receiver.received.map(({ path }) => path)).to.deep.equal(['/start']);
        await open.stop();
    });
});
describe('an address', () => {
    it('is public when it belongs to the Internet', () => {
        for (const address of ['8.8.8.8', '1.1.1.1', '172.15.0.1', '172.32.0.1', '2606:4700:4700::1111', '2a00:1450:4001:81b::200e'])
            expect(isPublicAddress(address), address).to.equal(true);
    });
    it('is not public when it is no address', () => {
        for (const address of ['', 'localhost', '127.0.0.1/8', '::g'])
            expect(isPublicAddress(address), address).to.equal(false);
    });
});
//# sourceMappingURL=forbidden.test.js.map