import type { Readable, Writable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { StartProblem } from '../lifecycle/start-problem.js';
import { type Options, type Sql, postgres } from './driver.js';
import type { Identity } from './identity.js';

export type LaneOptions = {
  readonly url: string;
  /** Settings of the connection's start, by PostgreSQL's names. */
  readonly settings: Readonly<Record<string, string>>;
  /** Called with each notification of the channels that the connection listens to. */
  readonly onNotify?: () => void;
};

/** Set by a direct connection's start. A pooler does not pass it on, and would give our path and role to whoever comes next. */
export const DIRECT_SETTING = 'serai.direct';

/** Bounds the memory of a backend, which keeps the plans of every statement that was prepared on it. */
const STATEMENTS_MAX = 1_000;
const HASHED_LENGTH = 12;
/** Returns the memory that a long-lived backend has gathered in its caches. */
const AGE_MS_MAX = 30 * 60_000;
const CONNECT_SECONDS_MAX = 5;
const POOLER_FOUND =
  'A connection pooler stands between Serai and PostgreSQL, where DATABASE_STRATEGY=affinity would mix up tenants: set DATABASE_STRATEGY=transaction.';
/** How long a cancelled statement may go on; then the connection is broken off and the server finds out by itself. */
const CANCEL_MS_MAX = 3_000;
/** A cancel that arrives before its statement has begun is lost, and is sent again after this time. */
const CANCEL_AGAIN_MS = 200;

/** Which of a pool's lanes this is, and of how many. */
export type LanePlace = { readonly slot: number; readonly slots: number };

/** A lane that stands alone is at home everywhere. */
const ALONE: LanePlace = { slot: 0, slots: 1 };

export type Statement = { readonly text: string; readonly parameters: readonly unknown[] };

/** A statement on its way: its rows as objects, or as arrays when `values` was called in the same tick. */
export type Sending = PromiseLike<unknown> & { values(): PromiseLike<unknown> };

/** A statement on its way, with what the driver keeps about it. Its own `cancel()` leaves a failed cancel as an unhandled rejection. */
type Sent = ReturnType<Sql['unsafe']> & { readonly active: boolean; readonly canceller?: (sent: unknown) => Promise<void> };

/**
 * One connection of our own. It remembers as whom it works, so that the switch is sent only when the tenant differs.
 * A lane that was closed from outside stays closed: a silent reconnect in the middle of a unit would run its rest elsewhere.
 */
export class Lane {
  readonly #sql: Sql;
  readonly #place: LanePlace;
  readonly #bornAt = performance.now();
  readonly #prepared = new Set<string>();
  #identity: Identity | null = null;
  #switches = 0;
  #isDirect = false;
  #dead = false;
  /** The SQLSTATE with which the server ended the connection. */
  #endedBy: string | null = null;
  #retired = false;
  readonly #sent = new Set<Sent>();
  /** Called when the connection breaks; set by the unit that has the lane. */
  onClosed: ((why: Error) => void) | null = null;

  constructor(options: LaneOptions, place = ALONE) {
    this.#place = place;
    this.#sql = postgres(options.url, {
      max: 1,
      fetch_types: false,
      idle_timeout: 0,
      max_lifetime: null,
      connect_timeout: CONNECT_SECONDS_MAX,
      connection: options.settings,
      onnotice: (notice: Notice) => this.#onNotice(notice),
      onnotify: () => options.onNotify?.(),
      onclose: () => {
        this.#dead = true;
        this.onClosed?.(closedError(this.#endedBy));
      },
    } as unknown as Options<Record<string, never>>);
  }

  /** For Drizzle, which rewires the codecs of the client that it is given. */
  get client(): Sql {
    return this.#sql;
  }

  get isWorn(): boolean {
    return this.#dead || this.#retired || this.#prepared.size >= STATEMENTS_MAX || performance.now() - this.#bornAt > AGE_MS_MAX;
  }

  get slot(): number {
    return this.#place.slot;
  }

  /** Whether statements for this identity are worth keeping here: over many tenants, each lane keeps those of its own share. */
  isHomeOf(identity: Identity): boolean {
    return homeSlot(identity, this.#place.slots) === this.#place.slot;
  }

  worksAs(identity: Identity): boolean {
    return this.#identity?.role === identity.role && this.#identity.searchPath === identity.searchPath;
  }

  /** Throws when a pooler stands in between: asked once, before the lane works for anybody. */
  async requireDirect(): Promise<void> {
    if (this.#isDirect) return;
    const [row] = await this.send({ text: `select current_setting('${DIRECT_SETTING}', true) as direct`, parameters: [] });
    if (row?.['direct'] !== 'on') throw new StartProblem(POOLER_FOUND);
    this.#isDirect = true;
  }

  /**
   * Sets path and role in one message, so that both hold or neither does; `and` is one more statement of the same message. What is sent
   * behind it before it has succeeded must not count if it fails; the lane then serves nobody else, since it may have prepared that in a wrong place.
   */
  async become(identity: Identity, and = ''): Promise<void> {
    const isSame = this.worksAs(identity);
    if (isSame && and === '') return;
    this.#switches += 1;
    const number = this.#switches;
    this.#identity = null;
    try {
      await this.sendScript(isSame ? and : `${scriptOf(identity)} ${and}`);
    } catch (error) {
      this.#retired = true;
      throw error;
    }
    // A later switch may be on its way already.
    if (number === this.#switches) this.#identity = identity;
  }

  /** After an error, a cancel or any doubt: the next unit sets path and role anew. */
  forget(): void {
    this.#identity = null;
  }

  /** Sends one statement, prepared under its text. */
  send(statement: Statement) {
    if (this.#dead) throw closedError(this.#endedBy);
    this.#prepared.add(statement.text);
    return this.#track(this.#sql.unsafe(statement.text, statement.parameters as never[], { prepare: true }));
  }

  /** Sends one statement that is parsed and planned for this once. */
  sendOnce(statement: Statement) {
    if (this.#dead) throw closedError(this.#endedBy);
    return this.#track(this.#sql.unsafe(statement.text, statement.parameters as never[], { prepare: false }));
  }

  /** Sends SQL without parameters, several statements if need be, in one message. */
  sendScript(text: string) {
    if (this.#dead) throw closedError(this.#endedBy);
    return this.#track(this.#sql.unsafe(text).simple());
  }

  /** The rows of a `COPY … TO STDOUT`, read no faster than they are taken. */
  async readRows(copy: string): Promise<Readable> {
    if (this.#dead) throw closedError(this.#endedBy);
    return this.#sql.unsafe(copy).readable();
  }

  /** Takes the rows of a `COPY … FROM STDIN`; it has finished when the server has accepted all of them. */
  async writeRows(copy: string): Promise<Writable> {
    if (this.#dead) throw closedError(this.#endedBy);
    return this.#sql.unsafe(copy).writable();
  }

  /**
   * Cancels what the server does on this connection, until nothing is left of it. The lane serves nobody after it, so that a cancel that
   * comes late finds no other tenant's statement.
   */
  async cancel(): Promise<void> {
    this.#retired = true;
    const deadline = performance.now() + CANCEL_MS_MAX;
    for (let [running] = this.#sent; running && performance.now() < deadline; [running] = this.#sent) {
      // Not sent yet, so that nothing has to be cancelled.
      if (!running.active || !running.canceller) break;
      await running.canceller(running).catch(() => {});
      await Promise.race([running.then(ignore, ignore), sleep(CANCEL_AGAIN_MS)]);
    }
    if (this.#sent.size > 0) await this.destroy();
  }

  /** Ends the connection at once, whatever it does. */
  async destroy(): Promise<void> {
    this.#dead = true;
    await this.#sql.end({ timeout: 0 }).catch(() => {});
  }

  /** What the server says outside of any statement: mostly nothing of interest, and sometimes that it ends the connection. */
  #onNotice({ severity, code }: Notice): void {
    if (severity !== 'FATAL' && severity !== 'PANIC') return;
    this.#endedBy = code;
    this.#dead = true;
    this.onClosed?.(closedError(code));
  }

  #track<Query extends ReturnType<Sql['unsafe']>>(query: Query): Query {
    const sent = query as unknown as Sent;
    this.#sent.add(sent);
    const done = () => void this.#sent.delete(sent);
    query.then(done, done);
    return query;
  }
}

/** Both are made from ids of ours (`identityOf`), never from what a client sent. */
function scriptOf({ searchPath, role }: Identity): string {
  return `set search_path to ${searchPath}; set role ${role === 'none' ? role : `"${role}"`};`;
}

/** The lane of a pool that prefers this identity to others. */
export function homeSlot({ role }: Identity, slots: number): number {
  let hash = 0x811c9dc5;
  // FNV-1a over the end, which is the random part of an id.
  for (let index = Math.max(0, role.length - HASHED_LENGTH); index < role.length; index += 1) {
    hash = Math.imul(hash ^ role.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0) % slots;
}

function ignore(): void {}

type Notice = { readonly severity: string; readonly code: string };

function closedError(endedBy: string | null): Error {
  return Object.assign(new Error('The connection was closed'), { code: endedBy ?? 'CONNECTION_CLOSED' });
}
