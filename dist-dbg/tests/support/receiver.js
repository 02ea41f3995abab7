/** A receiver of webhooks on the loopback: a good one unless a test says otherwise. */
import { once } from 'node:events';
import { createServer } from 'node:http';
import { until } from './world.js';
/** Ways to answer. */
export const answers = {
    ok: (_received, response) => void response.end('thanks'),
    status: (status, headers = {}) => (_received, response) => void response.writeHead(status, headers).end(`status ${status}`),
    /** Takes the request and says nothing. */
    hang: () => { },
    /** A byte now and then, for ever. */
    drip: (_received, response) => {
        response.writeHead(200);
        const dripping = setInterval(() => response.write('.'), 50);
        response.on('close', () => clearInterval(dripping));
    },
    megabytes: (count) => (_received, response) => {
        response.writeHead(200);
        const megabyte = Buffer.alloc(1_000_000, 'x');
        let left = count;
        const more = () => {
            while (left > 0 && !response.destroyed) {
                left -= 1;
                if (!response.write(megabyte))
                    return void response.once('drain', more);
            }
            response.end();
        };
        more();
    },
    /** Breaks off in the middle. */
    disappear: (_received, response) => void response.socket?.destroy(),
};
export class Receiver {
    received = [];
    /** Also those that never became a request. */
    connections = 0;
    behaviour = answers.ok;
    #server = createServer((request, response) => void this.#receive(request, response));
    #sockets = new Set();
    #port = 0;
    constructor() {
        this.#server.on('connection', (socket) => {
            this.connections += 1;
            this.#sockets.add(socket);
            socket.on('error', () => { });
            socket.on('close', () => this.#sockets.delete(socket));
        });
    }
    get url() {
        return `http://127.0.0.1:${this.#port}`;
    }
    get port() {
        return this.#port;
    }
    /** On the same port as before. */
    async start() {
        this.#server.listen(this.#port, '127.0.0.1');
        await once(this.#server, 'listening');
        this.#port = this.#server.address().port;
    }
    async stop() {
        for (const socket of this.#sockets)
            socket.destroy();
        this.#server.close();
        await once(this.#server, 'close');
    }
    at(path) {
        return this.received.filter((one) => one.path === path);
    }
    /** Waits until so many have come to the path. */
    async until(path, count, ms) {
        await until(() => this.at(path).length >= count, `${count} webhooks at ${path}, where ${this.at(path).length} have come`, ms);
        return this.at(path);
    }
    async #receive(request, response) {
        const chunks = [];
        for await (const chunk of request)
            chunks.push(chunk);
        const body = Buffer.concat(chunks).toString();
        const received = {
            path: request.url ?? '',
            headers: request.headers,
            body,
            json: body.startsWith('{') ? JSON.parse(body) : null,
        };
        this.received.push(received);
        this.behaviour(received, response);
    }
}
/** One for a test file. Call it in `describe`. */
export function useReceiver() {
    const receiver = new Receiver();
    before(() => receiver.start());
    after(() => receiver.stop());
    beforeEach(() => {
        receiver.behaviour = answers.ok;
    });
    return receiver;
}
//# sourceMappingURL=receiver.js.map