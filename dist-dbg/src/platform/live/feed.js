import { streamBehind } from './errors.js';
/** Of one listener: who has not taken so many does not keep up, and is told so instead of filling memory. The events themselves are shared. */
const WAITING_MAX = 200;
/** The events that one listener hears, in order, until it is stopped or fails. */
export class Feed {
    #hears;
    #onStop;
    #waiting = [];
    #taker = null;
    #end = null;
    constructor(hears, onStop) {
        this.#hears = hears;
        this.#onStop = onStop;
    }
    offer(event) {
        if (this.#end !== null || !this.#hears(event))
            return;
        if (this.#taker)
            this.#take().resolve({ value: event, done: false });
        else if (this.#waiting.length < WAITING_MAX)
            this.#waiting.push(event);
        else
            this.fail(streamBehind());
    }
    /** What waits is dropped: nobody is told events behind a gap. */
    fail(error) {
        if (this.#end !== null)
            return;
        this.#finish({ error });
        if (this.#taker)
            this.#take().reject(error);
    }
    next() {
        const event = this.#waiting.shift();
        if (event !== undefined)
            return Promise.resolve({ value: event, done: false });
        if (this.#end === 'stopped')
            return Promise.resolve({ value: undefined, done: true });
        if (this.#end !== null)
            return Promise.reject(this.#end.error);
        return new Promise((resolve, reject) => {
            this.#taker = { resolve, reject };
        });
    }
    return() {
        if (this.#end === null)
            this.#finish('stopped');
        if (this.#taker)
            this.#take().resolve({ value: undefined, done: true });
        return Promise.resolve({ value: undefined, done: true });
    }
    [Symbol.asyncIterator]() {
        return this;
    }
    #finish(end) {
        this.#end = end;
        this.#waiting = [];
        this.#onStop(this);
    }
    #take() {
        const taker = this.#taker;
        if (taker === null)
            throw new Error('Invariant broken: nobody waits for the next event');
        this.#taker = null;
        return taker;
    }
}
//# sourceMappingURL=feed.js.map