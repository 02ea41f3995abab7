import type { Readable, Writable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { StartProblem } from '../lifecycle/start-problem.js';
import type { Ahead } from './ahead.js';
import { type Options, type Sql, postgres } from './driver.js';
import { connectionClosed } from './errors.js';
import type { Identity } from './identity.js';
import { ALONE, type LanePlace, homeSlot, isHome } from './lane-place.js';
import { Pipeline, type PipelineUser } from './pipeline.js';
import { PreparedStatements, type Use } from './prepared-statements.js';
import { WorksAs } from './works-as.js';

export type LaneOptions = {
  readonly url: string;
  /** Settings of the connection's start, by PostgreSQL's names. */
  readonly settings: Readonly<Record<string, string>>;
  /** Called with each notification of the channels that the connection listens to. */
  readonly onNotify?: () => void;
};

/** Set by a direct connection's start. A pooler does not pass it on, and would give our path and role to whoever comes next. */
export const DIRECT_SETTING = 'serai.direct';

/** Returns the memory that a long-lived backend has gathered in its caches. */
const AGE_MS_MAX = 30 * 60_000;
/** By up to this share of it sooner, so that lanes that were opened together do not all begin anew together. */
const AGE_SPREAD = 0.3;
const CONNECT_SECONDS_MAX = 5;
const POOLER_FOUND =
  'A connection pooler stands between Serai and PostgreSQL, where DATABASE_STRATEGY=affinity would mix up tenants: set DATABASE_STRATEGY=transaction.';
/** How long a cancelled statement may go on; then the connection is broken off and the server finds out by itself. */
const CANCEL_MS_MAX = 3_000;
/** A cancel that arrives before its statement has begun is lost, and is sent again after this time. */
const CANCEL_AGAIN_MS = 200;

export type Statement = { readonly text: string; readonly parameters: readonly unknown[] };

/** Whether it is kept prepared under its text or planned for this once, and for which of those that share the lane it is sent. */
export type SendOptions = { readonly keeps: boolean; readonly user: PipelineUser | null };

/** A statement on its way: its rows as objects, or as arrays when `values` was called in the same tick. */
export type Sending = PromiseLike<unknown> & { values(): PromiseLike<unknown> };

/**
 * One connection of our own. It remembers as whom it works, so that the switch is sent only when the tenant differs.
 * A lane that was closed from outside stays closed: a silent reconnect in the middle of a unit would run its rest elsewhere.
 */
export class Lane {
  readonly #sql: Sql;
  readonly #place: LanePlace;
  readonly #wornAt = performance.now() + AGE_MS_MAX * (1 - AGE_SPREAD * Math.random());
  readonly #prepared = new PreparedStatements();
  readonly worksAs = new WorksAs();
  #direct: Promise<void> | null = null;
  #dead = false;
  /** The SQLSTATE with which the server ended the connection. */
  #endedBy: string | null = null;
  #retired = false;
  readonly #pipeline = new Pipeline();
  /** Called when the connection breaks. */
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
      onclose: () => this.#onClose(),
    } as unknown as Options<Record<string, never>>);
  }

  /** For Drizzle, which rewires the codecs of the client that it is given. */
  get client(): Sql {
    return this.#sql;
  }

  get isWorn(): boolean {
    return this.#dead || this.#retired || performance.now() > this.#wornAt;
  }

  get slot(): number {
    return this.#place.slot;
  }

  /** Whether the statements of some tenants are kept here. */
  get isHome(): boolean {
    return isHome(this.#place);
  }

  /** Whether statements for this identity are worth keeping here: over many tenants, each lane keeps those of its own share. */
  isHomeOf(identity: Identity): boolean {
    return homeSlot(identity, this.#place.slots) === this.#place.slot;
  }

  /** Whether one more unit that reads would be served here without much waiting. */
  get hasRoom(): boolean {
    return this.#pipeline.hasRoom;
  }

  /** Whether the server still works here, and for nobody who waits for it. */
  get isForsaken(): boolean {
    return this.#pipeline.isForsaken;
  }

  /** From here on the unit hears what happens to the lane. */
  join(user: PipelineUser): void {
    this.#pipeline.join(user);
  }

  leave(user: PipelineUser): void {
    this.#pipeline.leave(user);
  }

  /** Nobody waits for the unit's statements any more. They are cancelled, where others share the lane as soon as those have left it. */
  async abandon(user: PipelineUser): Promise<void> {
    this.#pipeline.abandon(user);
    if (!this.#pipeline.hasUsers) await this.cancel();
  }

  /** Whether statements for this identity find theirs kept, or nothing to switch. */
  suits(identity: Identity): boolean {
    return this.isHomeOf(identity) || this.worksAs.is(identity);
  }

  /** Throws when a pooler stands in between: asked once, before the lane works for anybody. */
  requireDirect(): Promise<void> {
    this.#direct ??= this.#askWhetherDirect();
    return this.#direct;
  }

  /**
   * Switches and begins a transaction without a statement behind it. To be waited for: what is sent before it has succeeded would be run outside, as
   * whoever the connection was.
   */
  async begin(identity: Identity): Promise<void> {
    const script = this.sendScript(identity.beginning.commands.join('; '));
    this.worksAs.expect(identity, script);
    await script;
  }

  /** Sends one statement as the identity. Where the server may work as somebody else, the switch travels ahead of it. */
  sendAs(identity: Identity, statement: Statement, options: SendOptions) {
    return this.worksAs.isSurely(identity) ? this.send(statement, options) : this.#sendSwitching(identity, identity.switching, statement, options);
  }

  /** Sends the first statement of a transaction, the switch and the beginning ahead of it. What is sent before it was answered may be run outside. */
  beginAs(identity: Identity, statement: Statement, options: SendOptions) {
    return this.#sendSwitching(identity, identity.beginning, statement, options);
  }

  /** Sends one statement as whom the server works as. */
  send({ text, parameters }: Statement, { keeps, user }: SendOptions, ahead: Ahead | null = null) {
    if (this.#dead) throw connectionClosed(this.#endedBy);
    const { isPrepared, forgets } = keeps ? this.#prepared.use(text) : UNPREPARED;
    return this.#track(this.#sql.unsafe(text, parameters as never[], { prepare: keeps, simple: false, ahead, forgets } as object), user, isPrepared);
  }

  /** Sends SQL without parameters, several statements if need be, in one message. */
  sendScript(text: string) {
    if (this.#dead) throw connectionClosed(this.#endedBy);
    return this.#track(this.#sql.unsafe(text).simple(), null);
  }

  /** The rows of a `COPY … TO STDOUT`, read no faster than they are taken. */
  async readRows(copy: string): Promise<Readable> {
    if (this.#dead) throw connectionClosed(this.#endedBy);
    return this.#sql.unsafe(copy).readable();
  }

  /** Takes the rows of a `COPY … FROM STDIN`; it has finished when the server has accepted all of them. */
  async writeRows(copy: string): Promise<Writable> {
    if (this.#dead) throw connectionClosed(this.#endedBy);
    return this.#sql.unsafe(copy).writable();
  }

  /**
   * Cancels what the server does on this connection, until nothing is left of it. The lane serves nobody after it, so that a cancel that
   * comes late finds no other tenant's statement.
   */
  async cancel(): Promise<void> {
    this.#retired = true;
    const deadline = performance.now() + CANCEL_MS_MAX;
    for (let running = this.#pipeline.oldest; running && performance.now() < deadline; running = this.#pipeline.oldest) {
      // Not sent yet, so that nothing has to be cancelled.
      if (!running.active || !running.canceller) break;
      await running.canceller(running).catch(() => {});
      await Promise.race([running.then(ignore, ignore), sleep(CANCEL_AGAIN_MS)]);
    }
    if (!this.#pipeline.isEmpty) await this.destroy();
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
    this.#onClose();
  }

  async #askWhetherDirect(): Promise<void> {
    const [row] = await this.send({ text: `select current_setting('${DIRECT_SETTING}', true) as direct`, parameters: [] }, ONCE).catch(
      (error: unknown) => {
        this.#direct = null;
        throw error;
      },
    );
    if (row?.['direct'] !== 'on') throw new StartProblem(POOLER_FOUND);
  }

  #onClose(): void {
    this.#dead = true;
    const why = connectionClosed(this.#endedBy);
    this.#pipeline.closeUsers(why);
    this.onClosed?.(why);
  }

  #sendSwitching(identity: Identity, ahead: Ahead, statement: Statement, options: SendOptions) {
    const query = this.send(statement, options, ahead);
    this.worksAs.expect(identity, query);
    return query;
  }

  #track<Query extends ReturnType<Sql['unsafe']>>(query: Query, user: PipelineUser | null, isPrepared = true): Query {
    this.#pipeline.add(query, user, isPrepared);
    return query;
  }
}

const UNPREPARED: Use = { isPrepared: false, forgets: null };

/** For a statement that is planned for this once, on a lane that nobody shares. */
export const ONCE: SendOptions = { keeps: false, user: null };

function ignore(): void {}

type Notice = { readonly severity: string; readonly code: string };
