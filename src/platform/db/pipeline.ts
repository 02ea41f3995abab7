/** A statement on its way, with what the driver keeps about it. Its own `cancel()` leaves a failed cancel as an unhandled rejection. */
export type Sent = PromiseLike<unknown> & { readonly active?: boolean; readonly canceller?: (sent: unknown) => Promise<void> };

/** A unit of work on a connection. */
export type PipelineUser = {
  /** Called when the connection breaks. */
  onClosed(why: Error): void;
  /** Called when a statement of another unit holds up those of this one. */
  onBlocked(): void;
};

/** Nobody joins where the answers ahead are expected to keep this process waiting for longer. */
const WAIT_MS_MAX = 8;
/** A statement that has not answered between two looks holds up those behind it: no unit waits longer for another's than twice this time. */
const LOOK_MS = 25;
/** How much the newest statement counts in the mean time of an answer. */
const NEWEST_WEIGHT = 1 / 16;

type Entry = {
  /** Null where the connection belongs to one unit alone. */
  readonly user: PipelineUser | null;
  /** What the connection has not prepared yet takes many times as long as it will the next time, here and anywhere else. */
  readonly isPrepared: boolean;
};

/** How long this process has had nothing to do but wait: unlike the time of the clock, it does not count its own work as a delay of the server's. */
const idleMs = (): number => performance.nodeTiming.idleTime;

/** What is on its way on one connection, for whom, and in which order: PostgreSQL answers one statement after the other. */
export class Pipeline {
  readonly #users = new Set<PipelineUser>();
  /** Oldest first. */
  readonly #sent = new Map<Sent, Entry>();
  readonly #abandoned = new Set<PipelineUser>();
  /** How long the server keeps this process waiting for an answer, on the average. */
  #answerMs = 0;
  /** When the oldest began to be the one that the server works on. */
  #oldestSince = 0;
  #oldestSeen: Sent | null = null;
  #look: NodeJS.Timeout | null = null;

  get isEmpty(): boolean {
    return this.#sent.size === 0;
  }

  get oldest(): Sent | undefined {
    return this.#sent.keys().next().value;
  }

  get hasUsers(): boolean {
    return this.#users.size > 0;
  }

  /** Whether another unit would be answered here without much waiting. */
  get hasRoom(): boolean {
    if (this.#abandoned.size > 0) return false;
    const oldestMs = this.isEmpty ? 0 : idleMs() - this.#oldestSince;
    return oldestMs + this.#answerMs * this.#sent.size < WAIT_MS_MAX;
  }

  /** Whether statements are on their way for units that nobody waits for any more, and for nobody else. */
  get isForsaken(): boolean {
    return this.#abandoned.size > 0 && this.#users.size === 0 && !this.isEmpty;
  }

  join(user: PipelineUser): void {
    this.#users.add(user);
  }

  leave(user: PipelineUser): void {
    this.#users.delete(user);
  }

  /** Whose statements are on their way has no use for them any more. */
  abandon(user: PipelineUser): void {
    this.#users.delete(user);
    if (this.#waits(user)) this.#abandoned.add(user);
  }

  add(sent: Sent, user: PipelineUser | null, isPrepared = true): void {
    if (this.isEmpty) this.#oldestSince = idleMs();
    const entry = { user, isPrepared };
    this.#sent.set(sent, entry);
    const done = () => this.#onAnswer(sent, entry);
    sent.then(done, done);
    if (this.#users.size > 1) this.#lookSoon();
  }

  closeUsers(why: Error): void {
    for (const user of [...this.#users]) user.onClosed(why);
  }

  #onAnswer(sent: Sent, { user, isPrepared }: Entry): void {
    const now = idleMs();
    if (isPrepared) this.#answerMs += (now - this.#oldestSince - this.#answerMs) * NEWEST_WEIGHT;
    this.#oldestSince = now;
    this.#sent.delete(sent);
    if (user && this.#abandoned.has(user) && !this.#waits(user)) this.#abandoned.delete(user);
  }

  #waits(user: PipelineUser): boolean {
    for (const waiting of this.#sent.values()) if (waiting.user === user) return true;
    return false;
  }

  /** Behind what has arrived meanwhile: a process that was busy itself must not take its own delay for the server's. */
  #lookSoon(): void {
    this.#look ??= setTimeout(() => setImmediate(() => this.#findBlocked()), LOOK_MS).unref();
  }

  #findBlocked(): void {
    this.#look = null;
    const [oldest] = this.#sent;
    const wasSeen = oldest !== undefined && oldest[0] === this.#oldestSeen;
    this.#oldestSeen = oldest?.[0] ?? null;
    if (oldest === undefined) return;
    if (wasSeen) for (const user of [...this.#users]) if (user !== oldest[1].user && this.#waits(user)) user.onBlocked();
    if (this.#users.size > 0) this.#lookSoon();
  }
}
