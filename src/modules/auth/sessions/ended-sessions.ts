import { HOME_SERVER_ID, type Log, type ServerDb, type ServerId } from '../../../kernel/context.js';
import { deleteSessionsEndedBefore, listSessionsEndedSince } from '../queries.js';

/** How often each process asks which sessions have ended: half of the two seconds that a revocation may take. */
const POLL_MS = 1_000;
/** Commits become visible later than their time says: each look reaches back a little. */
const OVERLAP_MS = 10_000;

type Options = {
  readonly servers: () => Promise<readonly ServerId[]>;
  readonly read: <T>(server: ServerId, work: (db: ServerDb) => Promise<T>) => Promise<T>;
  readonly write: (server: ServerId, work: (db: ServerDb) => Promise<void>) => Promise<void>;
  readonly now: () => Date;
  readonly log: Log;
  /** How long an access token can outlive its session. */
  readonly tokenMs: number;
};

/**
 * The sessions that have ended while their access tokens could still be valid. Asking costs no I/O. A session ends in the transaction of its
 * tenant, so each server is looked at by itself: one that is slow or down keeps nobody from hearing of the others' sessions.
 */
export class EndedSessions {
  readonly #options: Options;
  /** Session id to the moment after which it need not be remembered. */
  readonly #forgetAt = new Map<string, number>();
  readonly #lookedAt = new Map<ServerId, number>();
  readonly #looking = new Map<ServerId, Promise<void>>();
  /** Servers whose outage was told. */
  readonly #unread = new Set<ServerId>();
  #timer: NodeJS.Timeout | null = null;

  constructor(options: Options) {
    this.#options = options;
  }

  has(sessionId: string): boolean {
    return this.#forgetAt.has(sessionId);
  }

  /** Looks at the home server once, then at all of them regularly. */
  async start(): Promise<void> {
    await this.#look(HOME_SERVER_ID);
    this.#timer = setInterval(() => void this.#lookAround(), POLL_MS).unref();
    await this.#lookAround();
  }

  stop(): void {
    if (this.#timer) clearInterval(this.#timer);
    this.#timer = null;
  }

  /** Removes what no token can outlive. Run by the worker. */
  async prune(): Promise<void> {
    const { servers, write, now, tokenMs, log } = this.#options;
    const before = new Date(now().getTime() - 2 * tokenMs);
    for (const server of await servers()) {
      await write(server, (db) => deleteSessionsEndedBefore(db, before)).catch((error: unknown) =>
        log.warn('could not forget the ended sessions of a server', { server, error }),
      );
    }
  }

  /** Begins a look at each server at which none is under way. */
  async #lookAround(): Promise<void> {
    const now = this.#options.now().getTime();
    for (const [id, forgetAt] of this.#forgetAt) if (forgetAt < now) this.#forgetAt.delete(id);
    for (const server of await this.#options.servers()) {
      if (this.#looking.has(server)) continue;
      const look = this.#look(server)
        .then(
          () => void this.#unread.delete(server),
          (error: unknown) => this.#tell(server, error),
        )
        .finally(() => this.#looking.delete(server));
      this.#looking.set(server, look);
    }
  }

  /** Reads what ended there since the last look. */
  async #look(server: ServerId): Promise<void> {
    const { read, now, tokenMs } = this.#options;
    const at = now().getTime();
    const since = Math.max(at - tokenMs, (this.#lookedAt.get(server) ?? 0) - OVERLAP_MS);
    for (const id of await read(server, (db) => listSessionsEndedSince(db, new Date(since)))) this.#forgetAt.set(id, at + tokenMs);
    this.#lookedAt.set(server, at);
  }

  /** Once per outage. */
  #tell(server: ServerId, error: unknown): void {
    if (this.#unread.has(server) || this.#timer === null) return;
    this.#unread.add(server);
    this.#options.log.warn('could not read which sessions ended on a server', { server, error });
  }
}
