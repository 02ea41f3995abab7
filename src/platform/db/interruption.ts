import { laneBlocked, requestAbandoned, unitTimedOut } from './errors.js';
import type { Lane } from './lane.js';
import type { PipelineUser } from './pipeline.js';

/** Ends a unit of work before its work has: when its client goes away, when its connection breaks or is held up by another unit, or when it has taken too long. */
export class Interruption implements PipelineUser {
  readonly #lane: Lane;
  readonly #signal: AbortSignal | null;
  readonly #watchdog: NodeJS.Timeout;
  #brokenBy: Error | null = null;
  /** Tells whoever waits for the work that the unit was broken off. */
  #reject: ((why: Error) => void) | null = null;
  /** Set when the client has gone away: nothing is reported before the server has stopped. */
  #abandonedBy: Error | null = null;
  #cancelled: Promise<void> | null = null;

  constructor(lane: Lane, { signal, unitMs }: { readonly signal: AbortSignal | null; readonly unitMs: number }) {
    this.#lane = lane;
    this.#signal = signal;
    this.#watchdog = setTimeout(this.#onTimeout, unitMs);
    lane.join(this);
    signal?.addEventListener('abort', this.#onAbort);
  }

  /** Waits for the work, or until the unit is broken off; then the server has stopped what it did for it. */
  async orBroken<T>(work: Promise<T>): Promise<T> {
    const first = new Promise<T>((resolve, reject) => {
      this.#reject = reject;
      if (this.#brokenBy) reject(this.#brokenBy);
      work.then(resolve, reject);
    });
    try {
      const result = await first;
      if (this.#abandonedBy === null) return result;
    } catch (error) {
      if (this.#abandonedBy === null) throw error;
    }
    await this.#cancelled;
    throw this.#abandonedBy;
  }

  /** From here on a client that goes away changes nothing: the commit is on its way. */
  ignoreClient(): void {
    this.#signal?.removeEventListener('abort', this.#onAbort);
  }

  onClosed(why: Error): void {
    this.#breakOff(why);
  }

  onBlocked(): void {
    this.#breakOff(laneBlocked());
  }

  end(): void {
    this.ignoreClient();
    clearTimeout(this.#watchdog);
    this.#lane.leave(this);
  }

  #breakOff(why: Error): void {
    this.#brokenBy ??= why;
    this.#reject?.(why);
  }

  readonly #onAbort = (): void => {
    const why = requestAbandoned();
    this.#abandonedBy = why;
    this.#cancelled = this.#lane.abandon(this);
    void this.#cancelled.then(() => this.#breakOff(why));
  };

  /** A black-holed connection, or work that waits for something that never comes. */
  readonly #onTimeout = (): void => {
    this.#breakOff(unitTimedOut());
    void this.#lane.destroy();
  };
}
