import { databaseBusy, requestAbandoned } from './errors.js';
import type { Identity } from './identity.js';
import { Lane, type LaneOptions, homeSlot } from './lane.js';

export type LanePoolOptions = LaneOptions & {
  readonly lanesMax: number;
  /** Whether a free lane serves this identity cheaper than another would. */
  readonly prefers: (lane: Lane, identity: Identity) => boolean;
  /** How long a unit of work waits for a lane before it is refused. */
  readonly waitMs: number;
};

/** Bounds the queue in front of a stalled database: beyond it a request is refused at once instead of after its wait. */
const WAITING_PER_LANE_MAX = 200;

/** A lane that becomes free is given to who is at home there, before others that wait; but to none before who has waited this long. */
const PASSED_OVER_MS_MAX = 100;

type Waiter = { readonly identity: Identity; readonly since: number; take(lane: Lane): void };

/**
 * A small pool of lanes that prefers, for each tenant, a lane that already works for it.
 * A dead or worn lane is replaced, never waited for.
 */
export class LanePool {
  readonly #options: LanePoolOptions;
  /** Most recently used last. */
  readonly #idle: Lane[] = [];
  readonly #leased = new Set<Lane>();
  readonly #waiting: Waiter[] = [];
  #closed = false;

  constructor(options: LanePoolOptions) {
    this.#options = options;
  }

  /** A lane for this identity. Waiting for one is given up when the signal says that nobody wants it any more. */
  async lease(identity: Identity, signal: AbortSignal | null): Promise<Lane> {
    if (signal?.aborted) throw requestAbandoned();
    if (this.#closed) throw databaseBusy();
    const lane = this.#takeIdle(identity) ?? this.#open(identity);
    if (lane === null) return this.#wait(identity, signal);
    this.#leased.add(lane);
    return lane;
  }

  release(lane: Lane): void {
    this.#leased.delete(lane);
    if (this.#closed || lane.isWorn) {
      void lane.destroy();
      const [next] = this.#waiting;
      const replacement = next ? this.#open(next.identity) : null;
      if (replacement) this.#offer(replacement);
      return;
    }
    this.#offer(lane);
  }

  /** Waits up to `graceMs` for the leased lanes, then ends them all. */
  async close(graceMs: number): Promise<void> {
    this.#closed = true;
    const deadline = performance.now() + graceMs;
    while (this.#leased.size > 0 && performance.now() < deadline) await new Promise((resolve) => setTimeout(resolve, 20));
    await Promise.all([...this.#idle, ...this.#leased].map((lane) => lane.destroy()));
    this.#idle.length = 0;
  }

  #takeIdle(identity: Identity): Lane | null {
    for (let index = this.#idle.length - 1; index >= 0; index -= 1) {
      const lane = this.#idle[index];
      if (lane?.isWorn) this.#discard(index);
      else if (lane && this.#options.prefers(lane, identity)) return this.#idle.splice(index, 1)[0] ?? null;
    }
    const home = this.#idle.findIndex((lane) => lane.isHomeOf(identity));
    if (home >= 0) return this.#idle.splice(home, 1)[0] ?? null;
    // The least recently used lane, so that the others keep the tenants they work for; but rather a new one while there is room.
    return this.#hasRoom() ? null : (this.#idle.shift() ?? null);
  }

  #discard(index: number): void {
    for (const lane of this.#idle.splice(index, 1)) void lane.destroy();
  }

  #hasRoom(): boolean {
    return this.#idle.length + this.#leased.size < this.#options.lanesMax;
  }

  /** At the identity's home, if nobody is there yet. */
  #open(identity: Identity): Lane | null {
    if (!this.#hasRoom()) return null;
    const slots = this.#options.lanesMax;
    const taken = new Set([...this.#idle, ...this.#leased].map((lane) => lane.slot));
    let slot = homeSlot(identity, slots);
    while (taken.has(slot)) slot = (slot + 1) % slots;
    return new Lane(this.#options, { slot, slots });
  }

  #offer(lane: Lane): void {
    const next = this.#takeWaiter(lane);
    if (next === null) {
      this.#idle.push(lane);
      return;
    }
    this.#leased.add(lane);
    next.take(lane);
  }

  #takeWaiter(lane: Lane): Waiter | null {
    const [first] = this.#waiting;
    if (first === undefined) return null;
    const passesOver = performance.now() - first.since < PASSED_OVER_MS_MAX;
    const place = passesOver ? this.#waiting.findIndex(({ identity }) => lane.worksAs(identity) || lane.isHomeOf(identity)) : 0;
    return this.#waiting.splice(Math.max(0, place), 1)[0] ?? null;
  }

  #wait(identity: Identity, signal: AbortSignal | null): Promise<Lane> {
    if (this.#waiting.length >= WAITING_PER_LANE_MAX * this.#options.lanesMax) throw databaseBusy();
    return new Promise((resolve, reject) => {
      const stopWaiting = () => {
        clearTimeout(timer);
        signal?.removeEventListener('abort', onAbort);
      };
      const giveUp = (why: Error) => {
        stopWaiting();
        this.#waiting.splice(this.#waiting.indexOf(waiter), 1);
        reject(why);
      };
      const waiter: Waiter = {
        identity,
        since: performance.now(),
        take(lane) {
          stopWaiting();
          resolve(lane);
        },
      };
      const onAbort = () => giveUp(requestAbandoned());
      const timer = setTimeout(() => giveUp(databaseBusy()), this.#options.waitMs);
      signal?.addEventListener('abort', onAbort);
      this.#waiting.push(waiter);
    });
  }
}
