import { databaseBusy, requestAbandoned } from './errors.js';
import type { Identity } from './identity.js';
import { Lane, type LaneOptions, homeSlot } from './lane.js';
import type { LaneBudget, Spender } from './servers/budget.js';

export type LanePoolOptions = LaneOptions & {
  readonly lanesMax: number;
  /** What this pool shares with those of other servers; null for one that must never wait for them. */
  readonly budget: LaneBudget | null;
  /** Whether a free lane serves this identity cheaper than another would. */
  readonly prefers: (lane: Lane, identity: Identity) => boolean;
  /** How long a unit of work waits for a lane before it is refused. */
  readonly waitMs: number;
};

/** Bounds the queue in front of a stalled database: beyond it a request is refused at once instead of after its wait. */
const WAITING_PER_LANE_MAX = 200;
/** A connection that nobody used for this long is ended: servers count connections, and quiet ones need none. */
const IDLE_MS_MAX = 60_000;
const SWEEP_MS = 10_000;
/** A lane that becomes free is given to who is at home there, before others that wait; but to none before who has waited this long. */
const PASSED_OVER_MS_MAX = 100;

type Waiter = { readonly identity: Identity; readonly since: number; take(lane: Lane): void };

/**
 * A small pool of lanes that prefers, for each tenant, a lane that already works for it. Lanes are opened when they are needed and
 * ended when they are not; a dead or worn one is replaced, never waited for.
 */
export class LanePool implements Spender {
  readonly #options: LanePoolOptions;
  readonly #sweep: NodeJS.Timeout;
  /** Most recently used last. */
  readonly #idle: Lane[] = [];
  readonly #idleSince = new WeakMap<Lane, number>();
  readonly #leased = new Set<Lane>();
  readonly #waiting: Waiter[] = [];
  #url: string;
  /** Lanes of an earlier way into the server. */
  readonly #outdated = new WeakSet<Lane>();
  #closed = false;

  constructor(options: LanePoolOptions) {
    this.#options = options;
    this.#url = options.url;
    options.budget?.join(this);
    this.#sweep = setInterval(() => this.#endUnused(), SWEEP_MS).unref();
  }

  get size(): number {
    return this.#idle.length + this.#leased.size;
  }

  get idleSince(): number | null {
    const [oldest] = this.#idle;
    return oldest ? (this.#idleSince.get(oldest) ?? 0) : null;
  }

  /** A lane for this identity. Waiting for one is given up when the signal says that nobody wants it any more. */
  async lease(identity: Identity, signal: AbortSignal | null): Promise<Lane> {
    if (signal?.aborted) throw requestAbandoned();
    if (this.#closed) throw databaseBusy();
    const lane = this.#takeIdle(identity);
    if (lane === null) return this.#wait(identity, signal);
    this.#leased.add(lane);
    return lane;
  }

  release(lane: Lane): void {
    this.#leased.delete(lane);
    const isWantedElsewhere = this.#options.budget?.wantsBack(this.size + 1, this.#waiting.length > 0);
    if (!this.#closed && !this.#isUseless(lane) && !isWantedElsewhere) {
      this.#offer(lane);
      return;
    }
    void this.#end(lane);
    this.onRoom();
  }

  /** From here on lanes are opened by this way into the server; those of the way before end as soon as they are free. */
  renew(url: string): void {
    if (url === this.#url) return;
    this.#url = url;
    for (const lane of this.#leased) this.#outdated.add(lane);
    this.giveUpAllIdle();
  }

  giveUpAllIdle(): void {
    while (this.#idle.length > 0) this.giveUpIdle();
  }

  /** Waits up to `graceMs` for the leased lanes, then ends them all. */
  async close(graceMs: number): Promise<void> {
    this.#closed = true;
    clearInterval(this.#sweep);
    const deadline = performance.now() + graceMs;
    while (this.#leased.size > 0 && performance.now() < deadline) await new Promise((resolve) => setTimeout(resolve, 20));
    this.#options.budget?.leave(this);
    // Whoever still has a leased one gives it back.
    await Promise.all([...this.#idle.splice(0).map((lane) => this.#end(lane)), ...[...this.#leased].map((lane) => lane.destroy())]);
  }

  giveUpIdle(): void {
    const lane = this.#idle.shift();
    if (lane) void this.#end(lane);
  }

  /** A lane may be opened for whoever waits first. */
  onRoom(): void {
    const [next] = this.#waiting;
    const lane = next && !this.#closed ? this.#open(next.identity) : null;
    if (lane) this.#offer(lane);
  }

  #takeIdle(identity: Identity): Lane | null {
    for (let index = this.#idle.length - 1; index >= 0; index -= 1) {
      const lane = this.#idle[index];
      if (lane && this.#isUseless(lane)) this.#discard(index);
      else if (lane && this.#options.prefers(lane, identity)) return this.#idle.splice(index, 1)[0] ?? null;
    }
    const home = this.#idle.findIndex((lane) => lane.isHomeOf(identity));
    if (home >= 0) return this.#idle.splice(home, 1)[0] ?? null;
    const mayGrow = this.#idle.length === 0 || !this.#options.budget?.isFull;
    // Rather a new one while there is room; else the least recently used, so that the others keep the tenants they work for.
    return (mayGrow ? this.#open(identity) : null) ?? this.#idle.shift() ?? null;
  }

  #discard(index: number): void {
    for (const lane of this.#idle.splice(index, 1)) void this.#end(lane);
  }

  /** At the identity's home, if nobody is there yet. */
  #open(identity: Identity): Lane | null {
    const { lanesMax: slots, budget, settings } = this.#options;
    if (this.size >= slots || budget?.take(this) === false) return null;
    const taken = new Set([...this.#idle, ...this.#leased].map((lane) => lane.slot));
    let slot = homeSlot(identity, slots);
    while (taken.has(slot)) slot = (slot + 1) % slots;
    return new Lane({ url: this.#url, settings }, { slot, slots });
  }

  #isUseless(lane: Lane): boolean {
    return lane.isWorn || this.#outdated.has(lane);
  }

  async #end(lane: Lane): Promise<void> {
    this.#options.budget?.giveBack();
    await lane.destroy();
  }

  #endUnused(): void {
    const before = performance.now() - IDLE_MS_MAX;
    for (let index = this.#idle.length - 1; index >= 0; index -= 1) {
      const lane = this.#idle[index];
      if (lane && (this.#isUseless(lane) || (this.#idleSince.get(lane) ?? 0) < before)) this.#discard(index);
    }
  }

  #offer(lane: Lane): void {
    const next = this.#takeWaiter(lane);
    if (next === null) {
      this.#idleSince.set(lane, performance.now());
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
