import { LRUCache } from 'lru-cache';
import type { ControlDb } from '../../kernel/context.js';
import { type Limit, type Throttle, type Use, tooManyAttempts } from '../../kernel/throttle.js';
import type { Clock } from '../clock/clock.js';
import type { MasterSecret } from '../crypto/secret.js';
import { deleteRegainedBefore, findRegainedAt, giveOneBack, takeOne } from './queries.js';

/** Subjects are chosen by strangers: this bounds what a process remembers of those that it refuses. */
const REFUSED_MAX = 10_000;
const HOUR_MS = 3_600_000;

type Options = {
  readonly write: <T>(work: (db: ControlDb) => Promise<T>) => Promise<T>;
  readonly secret: MasterSecret;
  readonly clock: Clock;
};

/** A use that was refused; thrown so that those before it are rolled back. */
class UsedUp extends Error {
  constructor(readonly retryAfterMs: number) {
    super('used up');
  }
}

/** Counts in the control plane, and remembers in memory whom to refuse for how long: a flood costs no statement. */
export class SharedThrottle implements Throttle {
  readonly #options: Options;
  /** Key to the moment, in milliseconds, before which it is refused. */
  readonly #refused = new LRUCache<string, number>({ max: REFUSED_MAX });

  constructor(options: Options) {
    this.#options = options;
  }

  async take(...uses: readonly Use[]): Promise<void> {
    const retryAfterMs = await this.#takeAll(uses);
    if (retryAfterMs !== null) throw tooManyAttempts(retryAfterMs);
  }

  async mayTake(...uses: readonly Use[]): Promise<boolean> {
    return (await this.#takeAll(uses)) === null;
  }

  async giveBack(...uses: readonly Use[]): Promise<void> {
    if (uses.length === 0) return;
    await this.#options.write(async (db) => {
      for (const [limit, subject] of uses) await giveOneBack(db, { key: this.#keyOf(limit, subject), limit });
    });
    for (const [limit, subject] of uses) this.#refused.delete(this.#keyOf(limit, subject));
  }

  /** Removes what was regained long ago. Run by the worker. */
  async prune(): Promise<void> {
    const before = new Date(this.#options.clock.now().getTime() - HOUR_MS);
    await this.#options.write((db) => deleteRegainedBefore(db, before));
  }

  /** Null when all were taken, else the time after which it may be tried again. */
  async #takeAll(uses: readonly Use[]): Promise<number | null> {
    const now = this.#options.clock.now();
    const known = uses.map(([limit, subject]) => (this.#refused.get(this.#keyOf(limit, subject)) ?? 0) - now.getTime());
    const longest = Math.max(0, ...known);
    if (longest > 0) return longest;
    try {
      await this.#options.write(async (db) => {
        for (const [limit, subject] of uses) await this.#takeOne(db, limit, { subject, now });
      });
      return null;
    } catch (error) {
      if (error instanceof UsedUp) return error.retryAfterMs;
      throw error;
    }
  }

  async #takeOne(db: ControlDb, limit: Limit, { subject, now }: { readonly subject: string; readonly now: Date }): Promise<void> {
    const key = this.#keyOf(limit, subject);
    if (await takeOne(db, { key, limit, now })) return;
    const regainedAt = (await findRegainedAt(db, key))?.getTime() ?? now.getTime();
    const retryAfterMs = Math.max(1, regainedAt - (limit.burst - 1) * limit.everyMs - now.getTime());
    this.#refused.set(key, now.getTime() + retryAfterMs);
    throw new UsedUp(retryAfterMs);
  }

  /** A digest that only this installation can make: subjects are e-mail and network addresses. */
  #keyOf({ name }: Limit, subject: string): string {
    return `${name}:${this.#options.secret.digest('throttle', `${name}:${subject}`)}`;
  }
}
