import { streamBehind } from '../../platform/live/errors.js';
import { weightsOf } from '../http/weights.js';
/** A client that has read nothing for so long is gone, or reads more slowly than it is told. Until then Node keeps one event for it, the network some more. */
const BLOCKED_MS_MAX = 10_000;
/** How long the last words may take to a client that does not read. */
const LINGER_MS = 3_000;
/** Whether the answer may be a stream of events. */
export function acceptsEvents({ accept }) {
    return accept?.includes('text/event-stream') ?? false;
}
const JSON_TYPES = ['application/json', 'application/graphql-response+json', 'application/*', '*/*'];
/** Whether it may be nothing else. Clients that take both name both with each request, and get JSON where there is one answer. */
export function acceptsEventsAlone(headers) {
    if (!acceptsEvents(headers))
        return false;
    const weights = weightsOf(headers.accept ?? '');
    return JSON_TYPES.every((type) => (weights.get(type) ?? 0) === 0);
}
const HEADERS = {
    'content-type': 'text/event-stream; charset=utf-8',
    // Proxies that gather or compress answers would hold events back.
    'cache-control': 'no-store, no-transform',
    'x-accel-buffering': 'no',
    // Nothing else can come on it, and a process that stops need not wait for it to be idle.
    connection: 'close',
};
/** `json` is the answer to an operation, on one line. */
export function nextEvent(json) {
    return `event: next\ndata: ${json.trimEnd()}\n\n`;
}
/** Nothing follows: a client that opens a stream again for what was lost does not after it. */
export const COMPLETE = 'event: complete\ndata:\n\n';
/** The whole answer to an operation that is no subscription, or none that could be opened: whoever reads events alone sees what was wrong with it as well. */
export function sendAsEvents(response, json) {
    response.writeHead(200, HEADERS).end(`${nextEvent(json)}${COMPLETE}`);
}
/** An open stream, as far as HTTP goes. Holds at most one event that its client has not taken. */
export class EventLine {
    #response;
    #wroteAt = performance.now();
    #isBlocked = false;
    constructor(response) {
        this.#response = response;
        response.socket?.setNoDelay(true);
        response.writeHead(200, HEADERS);
    }
    /** Headers and a first line at once: so a client knows that it is told of everything from now on. */
    open() {
        this.#response.write(': open\n\n');
    }
    /** Since when nothing was written. */
    get quietMs() {
        return performance.now() - this.#wroteAt;
    }
    get isOpen() {
        return !this.#response.writableEnded && !this.#response.destroyed;
    }
    onClose(listener) {
        this.#response.once('close', listener);
    }
    /** Resolves when there is room for another one. Throws `LIVE_STREAM_BEHIND` when there is none for too long. */
    async send(event) {
        if (!this.isOpen)
            return;
        this.#wroteAt = performance.now();
        if (this.#response.write(event))
            return;
        this.#isBlocked = true;
        const isFree = await new Promise((resolve) => {
            const settle = (free) => () => {
                clearTimeout(late);
                this.#response.off('drain', onDrain).off('close', onDrain);
                resolve(free);
            };
            const onDrain = settle(true);
            const late = setTimeout(settle(false), BLOCKED_MS_MAX);
            this.#response.once('drain', onDrain).once('close', onDrain);
        });
        this.#isBlocked = false;
        if (!isFree)
            throw streamBehind();
    }
    /** Keeps proxies from thinking that nobody is there, and finds out whether the client is. Clients do not see it. */
    beat() {
        if (!this.isOpen || this.#isBlocked)
            return;
        this.#wroteAt = performance.now();
        this.#response.write(':\n\n');
    }
    end(lastWords) {
        if (!this.isOpen)
            return;
        this.#response.end(lastWords);
        const late = setTimeout(() => this.#response.destroy(), LINGER_MS).unref();
        this.#response.once('close', () => clearTimeout(late));
    }
}
//# sourceMappingURL=event-line.js.map