/** A pool as its budget sees it. */
export type Spender = {
  /** How many connections it has. */
  readonly size: number;
  /** Since when its longest idle connection is idle, in milliseconds of `performance.now()`; null when it has none. */
  readonly idleSince: number | null;
  /** Ends its longest idle connection and returns it to the budget. */
  giveUpIdle(): void;
  /** There is room for one more: the pool takes it, or has no use for it any more. */
  onRoom(): void;
};

/**
 * The connections that all pools of this process may have together: protects the servers, whose connections are counted, and this
 * process, which must not open hundreds because it serves many servers.
 */
export class LaneBudget {
  readonly #max: number;
  readonly #spenders = new Set<Spender>();
  /** Those who wait for room, the first one first. */
  readonly #starving = new Set<Spender>();
  #taken = 0;

  constructor(max: number) {
    this.#max = max;
  }

  join(spender: Spender): void {
    this.#spenders.add(spender);
  }

  leave(spender: Spender): void {
    this.#spenders.delete(spender);
    this.#starving.delete(spender);
  }

  /** Whether the spender may open one more; another one's idle connection is ended for it. Otherwise it is told when there is room. */
  take(spender: Spender): boolean {
    // What one gives up may go to another who has waited longer.
    for (let idle = this.#longestIdle(spender); this.isFull && idle; idle = this.#longestIdle(spender)) idle.giveUpIdle();
    if (this.isFull) {
      this.#starving.add(spender);
      return false;
    }
    this.#taken += 1;
    this.#starving.delete(spender);
    return true;
  }

  giveBack(): void {
    this.#taken -= 1;
    // One after the other until one has use for it.
    for (const next of [...this.#starving]) {
      if (this.isFull) return;
      this.#starving.delete(next);
      next.onRoom();
    }
  }

  get isFull(): boolean {
    return this.#taken >= this.#max;
  }

  /** Whether a connection that has become free at a pool of this size should go to one that waits for room: it is not needed there, or the other has fewer. */
  wantsBack(size: number, isNeeded: boolean): boolean {
    const [next] = this.#starving;
    return next !== undefined && (!isNeeded || size > next.size + 1);
  }

  #longestIdle(asker: Spender): Spender | null {
    let found: Spender | null = null;
    for (const one of this.#spenders) {
      if (one === asker || one.idleSince === null) continue;
      if (found?.idleSince == null || one.idleSince < found.idleSince) found = one;
    }
    return found;
  }
}
