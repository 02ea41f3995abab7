import { once } from 'node:events';
import http from 'node:http';
import net, {} from 'node:net';
import { gzipSync } from 'node:zlib';
import { expect } from 'chai';
import { sendJson, sendRefusal } from '../../src/gateway/http/answer.js';
import { readJsonBody } from '../../src/gateway/http/body.js';
import { Refusal } from '../../src/kernel/errors.js';
const BYTES_MAX = 100_000;
const answers = [];
let bytesRead = 0;
let port;
const server = http.createServer(async (request, response) => {
    request.socket.once('close', () => (bytesRead = request.socket.bytesRead));
    try {
        sendJson(response, 200, await readJsonBody(request, BYTES_MAX));
        answers.push('read');
    }
    catch (error) {
        if (!(error instanceof Refusal))
            throw error;
        sendRefusal(response, error, 'req_1');
        answers.push(error.reason);
    }
});
async function post(body, headers = {}) {
    const streamed = body instanceof ReadableStream ? { duplex: 'half' } : {};
    const response = await fetch(`http://127.0.0.1:${port}/graphql`, {
        method: 'POST',
        body,
        headers: { 'content-type': 'application/json', ...headers },
        ...streamed,
    });
    const answer = (await response.json());
    return { status: response.status, reason: answer.errors?.[0]?.extensions.reason, body: answer, connection: response.headers.get('connection') };
}
/** Sends raw text and gives everything that comes back until the server closes. */
async function raw(text) {
    const socket = net.connect(port, '127.0.0.1');
    socket.write(text);
    return (await socket.setEncoding('utf8').toArray()).join('');
}
describe('readJsonBody', () => {
    before(async () => {
        await once(server.listen(0, '127.0.0.1'), 'listening');
        port = server.address().port;
    });
    after(() => server.close());
    it('reads an object, its UTF-8 and its charset', async () => {
        const said = { query: '{ me { name } }', variables: { name: 'Zoë 😀' } };
        for (const type of ['application/json', 'Application/JSON; Charset="UTF-8"', 'application/graphql+json;charset=utf-8']) {
            expect(await post(JSON.stringify(said), { 'content-type': type })).to.deep.include({ status: 200, body: said });
        }
    });
    it('reads a body that comes in pieces without a length', async () => {
        const pieces = ReadableStream.from(['{"que', 'ry": "{ me }"', '}'].map((piece) => Buffer.from(piece)));
        expect(await post(pieces)).to.deep.include({ status: 200, body: { query: '{ me }' } });
    });
    it('keeps __proto__ an ordinary key', async () => {
        const { body } = await post('{"__proto__": {"isAdmin": true}, "constructor": {"prototype": {"isAdmin": true}}}');
        expect(JSON.stringify(body)).to.contain('"__proto__":{"isAdmin":true}');
        expect({}['isAdmin']).to.equal(undefined);
    });
    it('refuses 5 MB by their length alone', async () => {
        const answer = await raw(`POST / HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 5000000\r\n\r\n`);
        expect(answer)
            .to.match(/^HTTP\/1\.1 413 /)
            .and.contain('BODY_TOO_LARGE')
            .and.match(/connection: close/i);
    });
    it('lets a client that sends all 5 MB read the refusal', async () => {
        for (let round = 0; round < 5; round += 1) {
            expect(await post(Buffer.alloc(5_000_000, ' '))).to.include({ status: 413, reason: 'BODY_TOO_LARGE', connection: 'close' });
        }
    });
    it('refuses an endless body without a length soon after the limit, and closes', async () => {
        const socket = net.connect(port, '127.0.0.1').on('error', () => undefined);
        socket.write('POST / HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n');
        const sending = setInterval(() => socket.write(`4000\r\n${' '.repeat(0x4000)}\r\n`), 5);
        const before = performance.now();
        const [answer] = (await once(socket, 'data'));
        await once(socket, 'close');
        clearInterval(sending);
        expect(String(answer)).to.match(/^HTTP\/1\.1 413 /);
        expect(performance.now() - before).to.be.below(3_000);
        expect(bytesRead).to.be.below(5_000_000);
    });
    it('refuses what is no JSON object', async () => {
        for (const text of ['{"query": "{ me', '{', 'null', '7', '"text"', '{"a": 1} {"b": 2}', "{'a': 1}", '{"a": NaN}', '[']) {
            expect(await post(text), text).to.include({ status: 400, reason: 'BODY_NOT_JSON' });
        }
        expect(await post('')).to.include({ status: 400, reason: 'BODY_EMPTY' });
    });
    it('refuses invalid UTF-8 and other charsets', async () => {
        for (const bytes of [[0xff], [0xc0, 0xaf], [0xed, 0xa0, 0x80], [0xf0, 0x9f, 0x98]]) {
            const body = Buffer.concat([Buffer.from('{"a": "'), Buffer.from(bytes), Buffer.from('"}')]);
            expect(await post(body)).to.include({ status: 400, reason: 'BODY_NOT_UTF8' });
        }
        expect(await post(Buffer.from('{"a": 1}', 'utf16le'), { 'content-type': 'application/json; charset=utf-16' })).to.include({
            status: 415,
            reason: 'CONTENT_TYPE_UNSUPPORTED',
        });
    });
    it('refuses every other content type, also those that a foreign page can send', async () => {
        const types = [
            'text/plain',
            'application/x-www-form-urlencoded',
            'application/graphql',
            'text/json',
            'application/jsonp',
            'application/json, text/plain',
            '',
        ];
        for (const type of types) {
            expect(await post('{"a": 1}', { 'content-type': type }), type).to.include({ status: 415, reason: 'CONTENT_TYPE_UNSUPPORTED' });
        }
        for (const charset of ['charset=iso-8859-1', 'charset=utf-8; charset=utf-7', 'charset = utf-16', 'charset']) {
            expect(await post('{"a": 1}', { 'content-type': `application/json; ${charset}` }), charset).to.include({ status: 415 });
        }
    });
    it('refuses uploads by name, however the parts are separated (threat 61)', async () => {
        for (const type of ['multipart/form-data; boundary=x', 'multipart/mixed', 'Multipart/Form-Data', 'multipart/form-data, application/json']) {
            expect(await post('--x--', { 'content-type': type }), type).to.include({ status: 400, reason: 'UPLOADS_DISABLED' });
        }
    });
    it('refuses compressed bodies, so that none can unfold into gigabytes', async () => {
        for (const encoding of ['gzip', 'br', 'identity, gzip']) {
            expect(await post(gzipSync('{"a": 1}'), { 'content-encoding': encoding }), encoding).to.include({
                status: 415,
                reason: 'CONTENT_ENCODING_UNSUPPORTED',
            });
        }
    });
    it('refuses several operations in one request (threat 45)', async () => {
        for (const text of ['[]', JSON.stringify(Array.from({ length: 11 }, () => ({ query: '{ me }' })))]) {
            expect(await post(text)).to.include({ status: 400, reason: 'BATCHING_DISABLED' });
        }
    });
    it('refuses deep nests of objects and arrays, and only those', async () => {
        const deep = (depth) => `{"a": ${'['.repeat(depth - 1)}${']'.repeat(depth - 1)}}`;
        expect(await post(deep(64))).to.include({ status: 200 });
        for (const depth of [65, 40_000])
            expect(await post(deep(depth))).to.include({ status: 400, reason: 'BODY_TOO_DEEP' });
        expect(await post(JSON.stringify({ text: `\\" ${'[{'.repeat(100)} \\`, list: Array(100).fill([1]) }))).to.include({ status: 200 });
    });
    it('notices a client that leaves in the middle', async () => {
        const before = answers.length;
        const socket = net.connect(port, '127.0.0.1');
        socket.write('POST / HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 50\r\n\r\n{"a"');
        await once(socket, 'ready');
        setTimeout(() => socket.destroy(), 20);
        while (answers.length === before)
            await new Promise((resolve) => setImmediate(resolve));
        expect(answers.at(-1)).to.equal('BODY_ABORTED');
    });
    it('keeps the connection for the next request when the body was read', async () => {
        expect(await post('{"a": 1}')).to.include({ connection: 'keep-alive' });
        expect(await post('{"a":')).to.include({ connection: 'keep-alive' });
    });
});
//# sourceMappingURL=body.test.js.map