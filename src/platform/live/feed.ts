import type { Interest, LiveEvent } from '../../kernel/events.js';
import { streamBehind } from './errors.js';

/** Of one listener: who has not taken so many does not keep up, and is told so instead of filling memory. The events themselves are shared. */
const WAITING_MAX = 200;

type Taker = { resolve(result: IteratorResult<LiveEvent, undefined>): void; reject(error: unknown): void };

/** The events that one listener hears, in order, until it is stopped or fails. */
export class Feed implements AsyncIterableIterator<LiveEvent, undefined> {
  readonly #hears: Interest;
  readonly #onStop: (feed: Feed) => void;
  #waiting: LiveEvent[] = [];
  #taker: Taker | null = null;
  #end: { readonly error: unknown } | 'stopped' | null = null;

  constructor(hears: Interest, onStop: (feed: Feed) => void) {
    this.#hears = hears;
    this.#onStop = onStop;
  }

  offer(event: LiveEvent): void {
    if (this.#end !== null || !this.#hears(event)) return;
    if (this.#taker) this.#take().resolve({ value: event, done: false });
    else if (this.#waiting.length < WAITING_MAX) this.#waiting.push(event);
    else this.fail(streamBehind());
  }

  /** What waits is dropped: nobody is told events behind a gap. */
  fail(error: unknown): void {
    if (this.#end !== null) return;
    this.#finish({ error });
    if (this.#taker) this.#take().reject(error);
  }

  next(): Promise<IteratorResult<LiveEvent, undefined>> {
    const event = this.#waiting.shift();
    if (event !== undefined) return Promise.resolve({ value: event, done: false });
    if (this.#end === 'stopped') return Promise.resolve({ value: undefined, done: true });
    if (this.#end !== null) return Promise.reject(this.#end.error);
    return new Promise((resolve, reject) => {
      this.#taker = { resolve, reject };
    });
  }

  return(): Promise<IteratorResult<LiveEvent, undefined>> {
    if (this.#end === null) this.#finish('stopped');
    if (this.#taker) this.#take().resolve({ value: undefined, done: true });
    return Promise.resolve({ value: undefined, done: true });
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  #finish(end: { readonly error: unknown } | 'stopped'): void {
    this.#end = end;
    this.#waiting = [];
    this.#onStop(this);
  }

  #take(): Taker {
    const taker = this.#taker;
    if (taker === null) throw new Error('Invariant broken: nobody waits for the next event');
    this.#taker = null;
    return taker;
  }
}
