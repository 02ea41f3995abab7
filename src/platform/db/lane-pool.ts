import { databaseBusy, requestAbandoned } from './errors.js';
import type { Identity } from './identity.js';
import { Lane, type LaneOptions } from './lane.js';
import { homeSlot } from './lane-place.js';
import { LaneQueue, type LeaseTerms } from './lane-queue.js';
import type { LaneBudget, Spender } from './servers/budget.js';

export type LanePoolOptions = LaneOptions & {
  readonly lanesMax: number;
  /** What this pool shares with those of other servers; null for one that must never wait for them. */
  readonly budget: LaneBudget | null;
  /** Whether a free lane serves this identity cheaper than another would. */
  readonly prefers: (lane: Lane, identity: Identity) => boolean;
  /** How long a unit of work waits for a lane before it is refused. */
  readonly waitMs: number;
  /** A connection that nobody used for this long is ended; a minute when not given. Homes stay until they are worn, or wanted elsewhere. */
  readonly idleMs?: number;
};

/** Bounds the queue in front of a stalled database: beyond it a request is refused at once instead of after its wait. */
const WAITING_PER_LANE_MAX = 200;
/** Protects the last of those that share a lane: a tenant with more requests at once is served by several. */
const SHARERS_MAX = 64;
const IDLE_MS_MAX = 60_000;
/** How often those are looked for in that time. */
const SWEEPS = 6;

/**
 * A small pool of lanes that prefers, for each tenant, a lane that already works for it. Units that read share lanes; one that writes has its own,
 * and while one waits nobody joins a lane, so that it is not kept waiting. Lanes are opened when they are needed and ended when they are not; a
 * dead or worn one is replaced, never waited for.
 */
export class LanePool implements Spender {
  readonly #options: LanePoolOptions;
  readonly #idleMs: number;
  readonly #sweep: NodeJS.Timeout;
  /** All that are open. */
  readonly #bySlot = new Map<number, Lane>();
  /** Most recently used last. */
  readonly #idle: Lane[] = [];
  readonly #idleSince = new WeakMap<Lane, number>();
  /** How many units share the lane of each slot. In an array: what changes with each request is not kept in a Map (decision 0062). */
  readonly #sharers: number[] = [];
  readonly #waiting = new LaneQueue();
  #url: string;
  /** Lanes of an earlier way into the server. */
  readonly #outdated = new WeakSet<Lane>();
  #closed = false;

  constructor(options: LanePoolOptions) {
    this.#options = options;
    this.#url = options.url;
    this.#idleMs = options.idleMs ?? IDLE_MS_MAX;
    options.budget?.join(this);
    this.#sweep = setInterval(() => this.#endUnused(), this.#idleMs / SWEEPS).unref();
  }

  get size(): number {
    return this.#bySlot.size;
  }

  get idleSince(): number | null {
    const [oldest] = this.#idle;
    return oldest ? (this.#idleSince.get(oldest) ?? 0) : null;
  }

  /** A lane for this identity. */
  async lease(identity: Identity, { shares, signal }: LeaseTerms): Promise<Lane> {
    if (signal?.aborted) throw requestAbandoned();
    if (this.#closed) throw databaseBusy();
    const lane =
      (shares ? this.#joinHome(identity) : null) ??
      this.#takeIdle(identity) ??
      (shares ? this.#findShared(identity) : null) ??
      this.#openOrTakeIdle(identity);
    if (lane === null) {
      if (this.#waiting.length >= WAITING_PER_LANE_MAX * this.#options.lanesMax) throw databaseBusy();
      return this.#waiting.wait(identity, { shares, signal }, this.#options.waitMs);
    }
    if (shares) this.#addSharer(lane);
    return lane;
  }

  release(lane: Lane): void {
    const others = Math.max(0, this.#sharersOf(lane) - 1);
    this.#sharers[lane.slot] = others;
    if (others > 0) this.#admit(lane);
    else if (lane.isForsaken) void lane.cancel().finally(() => this.#takeBack(lane));
    else this.#takeBack(lane);
  }

  #addSharer(lane: Lane): void {
    this.#sharers[lane.slot] = this.#sharersOf(lane) + 1;
  }

  #sharersOf(lane: Lane): number {
    return this.#sharers[lane.slot] ?? 0;
  }

  #takeBack(lane: Lane): void {
    const isWantedElsewhere = this.#options.budget?.wantsBack(this.size, this.#waiting.length > 0);
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
    this.giveUpAllIdle();
    for (const lane of this.#bySlot.values()) this.#outdated.add(lane);
  }

  giveUpAllIdle(): void {
    while (this.#idle.length > 0) this.giveUpIdle();
  }

  /** Waits up to `graceMs` for the leased lanes, then ends them all. */
  async close(graceMs: number): Promise<void> {
    this.#closed = true;
    clearInterval(this.#sweep);
    const deadline = performance.now() + graceMs;
    while (this.size > this.#idle.length && performance.now() < deadline) await new Promise((resolve) => setTimeout(resolve, 20));
    this.#options.budget?.leave(this);
    // Whoever still has a leased one gives it back.
    const idle = this.#idle.splice(0).map((lane) => this.#end(lane));
    await Promise.all([...idle, ...[...this.#bySlot.values()].map((lane) => lane.destroy())]);
  }

  giveUpIdle(): void {
    const lane = this.#idle.shift();
    if (lane) void this.#end(lane);
  }

  /** A lane may be opened for whoever waits first. */
  onRoom(): void {
    const next = this.#waiting.first;
    const lane = next && !this.#closed ? this.#open(next.identity) : null;
    if (lane) this.#offer(lane);
  }

  /** The identity's home, where others read already. */
  #joinHome(identity: Identity): Lane | null {
    const home = this.#bySlot.get(homeSlot(identity, this.#options.lanesMax));
    return home && this.#sharersOf(home) > 0 && !this.#waiting.hasWriters && this.#hasRoom(home) ? home : null;
  }

  /** A shared lane that works for this identity already. */
  #findShared(identity: Identity): Lane | null {
    if (this.#waiting.hasWriters) return null;
    for (const lane of this.#bySlot.values()) if (this.#sharersOf(lane) > 0 && lane.worksAs.is(identity) && this.#hasRoom(lane)) return lane;
    return null;
  }

  #hasRoom(lane: Lane): boolean {
    return this.#sharersOf(lane) < SHARERS_MAX && lane.hasRoom && !this.#isUseless(lane);
  }

  /** Lets those who wait join a lane that has room again. */
  #admit(lane: Lane): void {
    while (this.#hasRoom(lane)) {
      const next = this.#waiting.takeReaderFor(lane);
      if (next === null) return;
      this.#addSharer(lane);
      next.take(lane);
    }
  }

  #takeIdle(identity: Identity): Lane | null {
    for (let index = this.#idle.length - 1; index >= 0; index -= 1) {
      const lane = this.#idle[index];
      if (lane && this.#isUseless(lane)) this.#discard(index);
      else if (lane && this.#options.prefers(lane, identity)) return this.#idle.splice(index, 1)[0] ?? null;
    }
    const home = this.#idle.findIndex((lane) => lane.isHomeOf(identity));
    return home < 0 ? null : (this.#idle.splice(home, 1)[0] ?? null);
  }

  #openOrTakeIdle(identity: Identity): Lane | null {
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
    let slot = homeSlot(identity, slots);
    while (this.#bySlot.has(slot)) slot = (slot + 1) % slots;
    const lane = new Lane({ url: this.#url, settings }, { slot, slots });
    this.#bySlot.set(slot, lane);
    return lane;
  }

  #isUseless(lane: Lane): boolean {
    return lane.isWorn || this.#outdated.has(lane);
  }

  async #end(lane: Lane): Promise<void> {
    this.#bySlot.delete(lane.slot);
    this.#options.budget?.giveBack();
    await lane.destroy();
  }

  /** Servers count connections; but a home that was opened anew would have to plan every statement of its tenants again. */
  #endUnused(): void {
    const before = performance.now() - this.#idleMs;
    for (let index = this.#idle.length - 1; index >= 0; index -= 1) {
      const lane = this.#idle[index];
      if (lane && (this.#isUseless(lane) || (!lane.isHome && (this.#idleSince.get(lane) ?? 0) < before))) this.#discard(index);
    }
  }

  #offer(lane: Lane): void {
    const next = this.#waiting.takeFor(lane);
    if (next === null) {
      this.#idleSince.set(lane, performance.now());
      this.#idle.push(lane);
      return;
    }
    if (next.shares) this.#addSharer(lane);
    next.take(lane);
    if (next.shares) this.#admit(lane);
  }
}
