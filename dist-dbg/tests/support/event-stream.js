/** A client of server-sent events that shows all that comes, line by line: also comments, and how a stream ends. */
import { request } from 'node:http';
import { until } from './world.js';
export class EventStream {
    told = [];
    comments = [];
    /** How it ended; null while it is open. */
    end = null;
    #request;
    #response;
    #text = '';
    constructor(asking, response) {
        this.#request = asking;
        this.#response = response;
        response.setEncoding('utf8');
        response.on('data', (text) => this.#read(text));
        response.on('end', () => {
            if (!this.isStream)
                this.told.push(JSON.parse(this.#text));
            this.end ??= 'ended';
        });
        response.on('error', () => {
            this.end ??= 'broken';
        });
    }
    get status() {
        return this.#response.statusCode ?? 0;
    }
    get headers() {
        return new Headers(Object.entries(this.#response.headers).map(([name, value]) => [name, String(value)]));
    }
    get isStream() {
        return String(this.#response.headers['content-type']).startsWith('text/event-stream');
    }
    /** Waits until it is open: null then, or what it was refused with. */
    async opened() {
        await until(() => this.comments.length > 0 || this.told.length > 0, 'the stream answers');
        if (this.isStream)
            await until(() => this.told.length > 0 || this.end !== null || this.comments.includes('open'), 'the stream is open');
        await new Promise((resolve) => setImmediate(resolve));
        return this.told[0] ?? null;
    }
    /** Waits until so much was told in all. */
    async toldOf(count, ms) {
        await until(() => this.told.length >= count || this.end !== null, `${count} events are told`, ms);
        if (this.told.length < count)
            throw new Error(`the stream has ended (${this.end}) after ${JSON.stringify(this.told)}`);
        return this.told;
    }
    async ended(ms) {
        await until(() => this.end !== null, 'the stream ends', ms);
        return this.told.at(-1) ?? null;
    }
    /** Reads nothing more, as a client that is busy with something else. */
    pause() {
        this.#response.pause();
    }
    resume() {
        this.#response.resume();
    }
    close() {
        this.#request.destroy();
    }
    #read(text) {
        this.#text += text;
        if (!this.isStream)
            return;
        const blocks = this.#text.split('\n\n');
        this.#text = blocks.pop() ?? '';
        for (const block of blocks)
            this.#take(block);
    }
    #take(block) {
        if (block.startsWith(':'))
            this.comments.push(block.slice(1).trim());
        else if (block === 'event: complete\ndata:')
            this.end = 'complete';
        else if (block.startsWith('event: next\ndata: '))
            this.told.push(JSON.parse(block.slice('event: next\ndata: '.length)));
        else
            throw new Error(`not an event of the protocol: ${block}`);
    }
}
/** Resolves with the head of the answer, whatever it is. */
export function openStream(url, body, headers) {
    return new Promise((resolve, reject) => {
        const asking = request(`${url}/graphql`, {
            method: 'POST',
            agent: false,
            headers: { 'content-type': 'application/json', accept: 'text/event-stream', ...headers },
        });
        asking.once('error', reject);
        asking.once('response', (response) => {
            asking.off('error', reject).on('error', () => { });
            resolve(new EventStream(asking, response));
        });
        asking.end(JSON.stringify(body));
    });
}
//# sourceMappingURL=event-stream.js.map