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
  readonly sent: Sent;
  /** Null where the connection belongs to one unit alone. */
  readonly user: PipelineUser | null;
  /** What the connection has not prepared yet takes many times as long as it will the next time, here and anywhere else. */
  readonly isPrepared: boolean;
};

/** How long this process has had nothing to do but wait: unlike the time of the clock, it does not count its own work as a delay of the server's. */
const idleMs = (): number => performance.nodeTiming.idleTime;

/**
 * What is on its way on one connection, for whom, and in which order: PostgreSQL answers one statement after the other. In arrays: a Map through which
 * requests pass keeps each of them until the next full collection of garbage (docs/decisions/0062-what-outlives-its-request.md).
 */
export class Pipeline {
  readonly #users: PipelineUser[] = [];
  /** Oldest first. */
  readonly #sent: Entry[] = [];
  readonly #abandoned: PipelineUser[] = [];
  /** How long the server keeps this process waiting for an answer, on the average. */
  #answerMs = 0;
  /** When the oldest began to be the one that the server works on. */
  #oldestSince = 0;
  #oldestSeen: Sent | null = null;
  #look: NodeJS.Timeout | null = null;

  get isEmpty(): boolean {
    return this.#sent.length === 0;
  }

  get oldest(): Sent | undefined {
    return this.#sent[0]?.sent;
  }

  get hasUsers(): boolean {
    return this.#users.length > 0;
  }

  /** Whether another unit would be answered here without much waiting. */
  get hasRoom(): boolean {
    if (this.#abandoned.length > 0) return false;
    const oldestMs = this.isEmpty ? 0 : idleMs() - this.#oldestSince;
    return oldestMs + this.#answerMs * this.#sent.length < WAIT_MS_MAX;
  }

  /** Whether statements are on their way for units that nobody waits for any more, and for nobody else. */
  get isForsaken(): boolean {
    return this.#abandoned.length > 0 && this.#users.length === 0 && !this.isEmpty;
  }

  join(user: PipelineUser): void {
    this.#users.push(user);
  }

  leave(user: PipelineUser): void {
    remove(this.#users, user);
  }

  /** Whose statements are on their way has no use for them any more. */
  abandon(user: PipelineUser): void {
    remove(this.#users, user);
    if (this.#waits(user)) this.#abandoned.push(user);
  }

  add(sent: Sent, user: PipelineUser | null, isPrepared = true): void {
    if (this.isEmpty) this.#oldestSince = idleMs();
    const entry = { sent, user, isPrepared };
    this.#sent.push(entry);
    const done = () => this.#onAnswer(entry);
    sent.then(done, done);
    if (this.#users.length > 1) this.#lookSoon();
  }

  closeUsers(why: Error): void {
    for (const user of [...this.#users]) user.onClosed(why);
  }

  #onAnswer(entry: Entry): void {
    const now = idleMs();
    const { user, isPrepared } = entry;
    if (isPrepared) this.#answerMs += (now - this.#oldestSince - this.#answerMs) * NEWEST_WEIGHT;
    this.#oldestSince = now;
    remove(this.#sent, entry);
    if (user && this.#abandoned.includes(user) && !this.#waits(user)) remove(this.#abandoned, user);
  }

  #waits(user: PipelineUser): boolean {
    return this.#sent.some((waiting) => waiting.user === user);
  }

  /** Behind what has arrived meanwhile: a process that was busy itself must not take its own delay for the server's. */
  #lookSoon(): void {
    this.#look ??= setTimeout(() => setImmediate(() => this.#findBlocked()), LOOK_MS).unref();
  }

  #findBlocked(): void {
    this.#look = null;
    const [oldest] = this.#sent;
    const wasSeen = oldest !== undefined && oldest.sent === this.#oldestSeen;
    this.#oldestSeen = oldest?.sent ?? null;
    if (oldest === undefined) return;
    if (wasSeen) for (const user of [...this.#users]) if (user !== oldest.user && this.#waits(user)) user.onBlocked();
    if (this.#users.length > 0) this.#lookSoon();
  }
}

/** Those that came first leave first, nearly always. */
function remove<Member>(members: Member[], member: Member): void {
  const index = members.indexOf(member);
  if (index >= 0) members.splice(index, 1);
}
