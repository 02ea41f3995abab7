/** An HTTP client that costs next to nothing, so that what is measured is the server: raw keep-alive sockets, requests made beforehand. */
import { connect } from 'node:net';
/** Longer than any request of the benchmark may take. */
const REQUEST_MS_MAX = 30_000;
export async function load({ port, connections, durationMs, next, rate }) {
    const began = performance.now();
    const until = began + durationMs;
    const latencies = [];
    let failed = 0;
    let failure = '';
    let started = 0;
    const worker = async () => {
        const line = await Line.open(port);
        while (performance.now() < until) {
            let from = performance.now();
            if (rate !== undefined) {
                // From when it was due, so that a server that stalls is not forgiven the requests that had to wait.
                const due = began + (started++ / rate) * 1_000;
                if (due > until)
                    break;
                if (due > from)
                    await new Promise((resolve) => setTimeout(resolve, due - from));
                from = due;
            }
            const { status, body } = await line.ask(next());
            if (status !== 200) {
                failed += 1;
                failure = `${status} ${body.toString().slice(0, 300)}`;
            }
            latencies.push(performance.now() - from);
        }
        line.close();
    };
    await Promise.all(Array.from({ length: connections }, worker));
    const seconds = (performance.now() - began) / 1_000;
    latencies.sort((one, other) => one - other);
    const at = (share) => latencies[Math.min(latencies.length - 1, Math.floor(latencies.length * share))] ?? 0;
    return { perSecond: latencies.length / seconds, p50Ms: at(0.5), p99Ms: at(0.99), answered: latencies.length, failed, failure };
}
/** One connection, one request at a time. */
export class Line {
    #socket;
    #received = [];
    #length = 0;
    #wanted = -1;
    #head = '';
    #settle = null;
    #fail = () => { };
    constructor(socket) {
        this.#socket = socket;
        socket.setNoDelay(true);
        socket.setTimeout(REQUEST_MS_MAX, () => socket.destroy(new Error('the server does not answer')));
        socket.on('data', (chunk) => this.#onData(chunk));
        socket.on('error', (error) => this.#fail(error));
        socket.on('close', () => this.#fail(new Error('the server closed the connection')));
    }
    static open(port) {
        return new Promise((resolve, reject) => {
            const socket = connect(port, '127.0.0.1');
            socket.once('error', reject);
            socket.once('connect', () => resolve(new Line(socket)));
        });
    }
    ask(request) {
        return new Promise((resolve, reject) => {
            this.#settle = resolve;
            this.#fail = reject;
            this.#socket.write(request);
        });
    }
    close() {
        this.#fail = () => { };
        this.#socket.destroy();
    }
    #onData(chunk) {
        this.#received.push(chunk);
        this.#length += chunk.length;
        if (this.#wanted < 0 && !this.#readHead())
            return;
        if (this.#length < this.#wanted)
            return;
        const whole = this.#received.length === 1 ? this.#received[0] : Buffer.concat(this.#received);
        const reply = { status: Number(this.#head.slice(9, 12)), body: bodyOf(whole, this.#head.length + 4, this.#wanted) };
        this.#received = [];
        this.#length = 0;
        this.#wanted = -1;
        this.#settle?.(reply);
    }
    /** Learns how long the answer is; a chunked one ends with its last chunk. */
    #readHead() {
        const whole = this.#received.length === 1 ? this.#received[0] : Buffer.concat(this.#received);
        const end = whole.indexOf('\r\n\r\n');
        if (end < 0)
            return false;
        this.#head = whole.toString('latin1', 0, end);
        const [, length] = /^content-length: *(\d+)/im.exec(this.#head) ?? [];
        if (length !== undefined) {
            this.#wanted = end + 4 + Number(length);
            return true;
        }
        if (whole.subarray(-5).toString('latin1') !== '0\r\n\r\n')
            return false;
        this.#wanted = whole.length;
        return true;
    }
}
function bodyOf(whole, from, to) {
    const body = whole.subarray(from, to);
    if (!/^transfer-encoding: *chunked/im.test(whole.toString('latin1', 0, from)))
        return body;
    const parts = [];
    for (let at = 0;;) {
        const lineEnd = body.indexOf('\r\n', at);
        const length = Number.parseInt(body.toString('latin1', at, lineEnd), 16);
        if (!(length > 0))
            return Buffer.concat(parts);
        parts.push(body.subarray(lineEnd + 2, lineEnd + 2 + length));
        at = lineEnd + 2 + length + 2;
    }
}
/** The bytes of a POST of a GraphQL operation. */
export function graphqlRequest({ headers, body }) {
    const text = JSON.stringify(body);
    const lines = Object.entries({
        host: 'localhost',
        'content-type': 'application/json',
        'content-length': String(Buffer.byteLength(text)),
        ...headers,
    });
    return Buffer.from(`POST /graphql HTTP/1.1\r\n${lines.map(([name, value]) => `${name}: ${value}`).join('\r\n')}\r\n\r\n${text}`);
}
//# sourceMappingURL=client.js.map