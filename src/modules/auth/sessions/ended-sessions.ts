import type { ControlDb, Log } from '../../../kernel/context.js';
import { deleteSessionsEndedBefore, listSessionsEndedSince } from '../queries.js';

/** How often each process asks which sessions have ended: half of the two seconds that a revocation may take. */
const POLL_MS = 1_000;
/** Commits become visible later than their time says: each look reaches back a little. */
const OVERLAP_MS = 10_000;

type Options = {
  readonly read: <T>(work: (db: ControlDb) => Promise<T>) => Promise<T>;
  readonly write: (work: (db: ControlDb) => Promise<void>) => Promise<void>;
  readonly now: () => Date;
  readonly log: Log;
  /** How long an access token can outlive its session. */
  readonly tokenMs: number;
};

/** The sessions that have ended while their access tokens could still be valid. Asking costs no I/O. */
export class EndedSessions {
  readonly #options: Options;
  /** Session id to the moment after which it need not be remembered. */
  readonly #forgetAt = new Map<string, number>();
  #timer: NodeJS.Timeout | null = null;
  #lookedAt: number | null = null;

  constructor(options: Options) {
    this.#options = options;
  }

  has(sessionId: string): boolean {
    return this.#forgetAt.has(sessionId);
  }

  /** Looks once, then regularly. */
  async start(): Promise<void> {
    await this.#look();
    this.#schedule();
  }

  stop(): void {
    if (this.#timer) clearTimeout(this.#timer);
    this.#timer = null;
  }

  /** Reads what ended since the last look. */
  async #look(): Promise<void> {
    const { read, now, tokenMs } = this.#options;
    const at = now().getTime();
    const since = Math.max(at - tokenMs, (this.#lookedAt ?? 0) - OVERLAP_MS);
    for (const id of await read((db) => listSessionsEndedSince(db, new Date(since)))) this.#forgetAt.set(id, at + tokenMs);
    this.#lookedAt = at;
    for (const [id, forgetAt] of this.#forgetAt) if (forgetAt < at) this.#forgetAt.delete(id);
  }

  #schedule(): void {
    this.#timer = setTimeout(() => {
      this.#look()
        .catch((error: unknown) => this.#options.log.warn('could not read which sessions ended', { error }))
        .finally(() => {
          if (this.#timer) this.#schedule();
        });
    }, POLL_MS);
    this.#timer.unref();
  }

  /** Removes what no token can outlive. Run by the worker. */
  async prune(): Promise<void> {
    const { write, now, tokenMs } = this.#options;
    await write((db) => deleteSessionsEndedBefore(db, new Date(now().getTime() - 2 * tokenMs)));
  }
}
