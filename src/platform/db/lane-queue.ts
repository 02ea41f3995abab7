import { databaseBusy, requestAbandoned } from './errors.js';
import type { Identity } from './identity.js';
import type { Lane } from './lane.js';

/** What a unit of work wants of its lane. */
export type LeaseTerms = {
  /** Whether it only reads, and may share the lane with others that do. */
  readonly shares: boolean;
  /** Waiting for a lane is given up when the signal says that nobody wants it any more. */
  readonly signal: AbortSignal | null;
};

type Waiter = { readonly identity: Identity; readonly shares: boolean; readonly since: number; take(lane: Lane): void };

/** A lane that becomes free is given to who is at home there, before others that wait; but to none before who has waited this long. */
const PASSED_OVER_MS_MAX = 100;

/** Units of work that wait for a lane, in their order. */
export class LaneQueue {
  readonly #waiters: Waiter[] = [];

  get length(): number {
    return this.#waiters.length;
  }

  get first(): Waiter | undefined {
    return this.#waiters[0];
  }

  /** Whether somebody waits who needs a lane for itself. */
  get hasWriters(): boolean {
    return this.#waiters.some((waiter) => !waiter.shares);
  }

  /** The next for a lane that is free. */
  takeFor(lane: Lane): Waiter | null {
    const { first } = this;
    if (first === undefined) return null;
    const passesOver = performance.now() - first.since < PASSED_OVER_MS_MAX;
    const place = passesOver ? this.#waiters.findIndex(({ identity }) => lane.suits(identity)) : 0;
    return this.#waiters.splice(Math.max(0, place), 1)[0] ?? null;
  }

  /** The next for a lane that others share; none while a writer waits, who would wait for ever. */
  takeReaderFor(lane: Lane): Waiter | null {
    if (this.hasWriters) return null;
    const place = this.#waiters.findIndex(({ identity }) => lane.suits(identity));
    return place < 0 ? null : (this.#waiters.splice(place, 1)[0] ?? null);
  }

  wait(identity: Identity, { shares, signal }: LeaseTerms, waitMs: number): Promise<Lane> {
    return new Promise((resolve, reject) => {
      const stopWaiting = () => {
        clearTimeout(timer);
        signal?.removeEventListener('abort', onAbort);
      };
      const giveUp = (why: Error) => {
        stopWaiting();
        this.#waiters.splice(this.#waiters.indexOf(waiter), 1);
        reject(why);
      };
      const waiter: Waiter = {
        identity,
        shares,
        since: performance.now(),
        take(lane) {
          stopWaiting();
          resolve(lane);
        },
      };
      const onAbort = () => giveUp(requestAbandoned());
      const timer = setTimeout(() => giveUp(databaseBusy()), waitMs);
      signal?.addEventListener('abort', onAbort);
      this.#waiters.push(waiter);
    });
  }
}
