import { expect } from 'chai';
import { OutboundCalls } from '../../../src/platform/outbound/outbound.js';
import { answers, useReceiver } from '../../support/receiver.js';
import { until } from '../../support/world.js';
describe('calls to servers outside', () => {
    const receiver = useReceiver();
    const opened = [];
    after(() => Promise.all(opened.map((one) => one.stop())));
    const open = (more = {}) => {
        const made = new OutboundCalls({ allow: ['127.0.0.0/8'], concurrency: 8, ...more });
        opened.push(made);
        return made;
    };
    const call = (using, { path = '/', timeoutMs = 500, caller = 'ten_a', url = receiver.url } = {}) => using.call({ url: `${url}${path}`, method: 'POST', headers: { 'x-one': '1' }, body: 'hello', timeoutMs, caller });
    const failureOf = (result) => (result.kind === 'failed' ? result.failure : result.status);
    it('bring the answer back', async () => {
        const result = await call(open());
        expect(result).to.include({ kind: 'answered', status: 200, body: 'thanks' });
        expect(receiver.received.at(-1)).to.deep.include({ body: 'hello', path: '/' });
        expect(receiver.received.at(-1)?.headers).to.include({ 'x-one': '1' });
    });
    it('end in time when nothing comes back, or a byte now and then (threat 103)', async () => {
        receiver.behaviour = answers.hang;
        expect(failureOf(await call(open()))).to.equal('TIMED_OUT');
        receiver.behaviour = answers.drip;
        expect(failureOf(await call(open()))).to.equal('TIMED_OUT');
    });
    it('read no more than the beginning of ten megabytes, and go on with the next one (threat 103)', async () => {
        const outbound = open();
        receiver.behaviour = answers.megabytes(10);
        const result = await call(outbound, { timeoutMs: 5_000 });
        expect(result).to.include({ kind: 'answered', status: 200 });
        expect(result.kind === 'answered' && result.body.length).to.equal(65_536);
        receiver.behaviour = answers.ok;
        expect(failureOf(await call(outbound))).to.equal(200);
    });
    it('survive servers that break off, are gone, or speak something else', async () => {
        const outbound = open();
        receiver.behaviour = answers.disappear;
        expect(failureOf(await call(outbound))).to.equal('CONNECTION_FAILED');
        expect(await call(outbound, { url: 'http://127.0.0.1:9' })).to.include({ failure: 'CONNECTION_FAILED', detail: 'ECONNREFUSED' });
        receiver.behaviour = (_received, response) => void response.socket?.end('SSH-2.0-OpenSSH_9.9\r\n');
        expect(failureOf(await call(outbound))).to.equal('ANSWER_MALFORMED');
        receiver.behaviour = (_received, response) => void response.setHeader('x-long', 'x'.repeat(20_000)).end();
        expect(failureOf(await call(outbound))).to.equal('ANSWER_MALFORMED');
        expect(failureOf(await call(outbound, { url: receiver.url.replace('http', 'https') }))).to.equal('TLS_FAILED');
    });
    it('stop for a server that is down, for this caller and target alone, and try with one (threat 91)', async () => {
        const outbound = open({ breakers: { windowMs: 10_000, openMs: 200 } });
        receiver.behaviour = answers.status(503);
        for (let time = 0; time < 10; time += 1)
            expect(failureOf(await call(outbound))).to.equal(503);
        const before = receiver.received.length;
        expect(failureOf(await call(outbound))).to.equal('CIRCUIT_OPEN');
        expect(receiver.received).to.have.length(before);
        expect(failureOf(await call(outbound, { caller: 'ten_b' }))).to.equal(503);
        expect(failureOf(await call(outbound, { url: receiver.url.replace('127.0.0.1', '127.0.0.2') }))).to.not.equal('CIRCUIT_OPEN');
        // It is asked with one call, which fails: closed again.
        let probes = 0;
        await until(async () => {
            const results = await Promise.all([call(outbound), call(outbound)]);
            const sent = results.filter((result) => failureOf(result) === 503).length;
            expect(sent).to.be.at.most(1);
            probes += sent;
            return probes > 0;
        }, 'one call tries');
        expect(failureOf(await call(outbound))).to.equal('CIRCUIT_OPEN');
        receiver.behaviour = answers.ok;
        await until(async () => failureOf(await call(outbound)) === 200, 'it is back');
        expect(failureOf(await call(outbound))).to.equal(200);
    });
    it('go on to a server that fails now and then', async () => {
        const outbound = open();
        let count = 0;
        receiver.behaviour = (received, response) => {
            count += 1;
            (count % 3 === 0 ? answers.status(500) : answers.ok)(received, response);
        };
        for (let time = 0; time < 30; time += 1)
            expect(failureOf(await call(outbound))).to.be.oneOf([200, 500]);
    });
    it('leave room for others when a server of one caller hangs', async () => {
        const outbound = open({ concurrency: 8 });
        receiver.behaviour = ({ path }, response) => (path === '/hangs' ? undefined : void response.end('thanks'));
        const hanging = Array.from({ length: 12 }, () => call(outbound, { path: '/hangs', timeoutMs: 1_500 }));
        await until(() => receiver.at('/hangs').length === 3, 'as many as one target may have are under way');
        expect(failureOf(await call(outbound, { caller: 'ten_b', path: '/fine' }))).to.equal(200);
        const results = (await Promise.all(hanging)).map(failureOf);
        expect(results.filter((one) => one === 'TIMED_OUT')).to.have.length(3);
        expect(results.filter((one) => one === 'BUSY')).to.have.length(9);
    });
});
//# sourceMappingURL=receivers.test.js.map