import { type Options, type Sql, postgres } from './driver.js';
import type { Identity } from './identity.js';

export type LaneOptions = {
  readonly url: string;
  /** Settings of the connection's start, by PostgreSQL's names. */
  readonly settings: Readonly<Record<string, string>>;
};

/** Bounds the memory of a backend, which keeps the plans of every statement that was prepared on it. */
const STATEMENTS_MAX = 1_000;
/** Returns the memory that a long-lived backend has gathered in its caches. */
const AGE_MS_MAX = 30 * 60_000;
const CONNECT_SECONDS_MAX = 5;

export type Statement = { readonly text: string; readonly parameters: readonly unknown[] };

/**
 * One connection of our own. It remembers as whom it works, so that the switch is sent only when the tenant differs.
 * A lane that was closed from outside stays closed: a silent reconnect in the middle of a unit would run its rest elsewhere.
 */
export class Lane {
  readonly #sql: Sql;
  readonly #bornAt = performance.now();
  readonly #prepared = new Set<string>();
  #identity: Identity | null = null;
  #dead = false;

  constructor(options: LaneOptions) {
    this.#sql = postgres(options.url, {
      max: 1,
      fetch_types: false,
      idle_timeout: 0,
      max_lifetime: null,
      connect_timeout: CONNECT_SECONDS_MAX,
      connection: options.settings,
      onnotice: () => {},
      onclose: () => {
        this.#dead = true;
      },
    } as unknown as Options<Record<string, never>>);
  }

  /** For Drizzle, which rewires the codecs of the client that it is given. */
  get client(): Sql {
    return this.#sql;
  }

  get isWorn(): boolean {
    return this.#dead || this.#prepared.size >= STATEMENTS_MAX || performance.now() - this.#bornAt > AGE_MS_MAX;
  }

  worksAs(identity: Identity): boolean {
    return this.#identity?.role === identity.role && this.#identity.searchPath === identity.searchPath;
  }

  /** Sets path and role in one statement, so that both hold or neither does. */
  async become(identity: Identity): Promise<void> {
    if (this.worksAs(identity)) return;
    this.#identity = null;
    await this.send({
      text: "select set_config('search_path', $1, false), set_config('role', $2, false)",
      parameters: [identity.searchPath, identity.role],
    });
    this.#identity = identity;
  }

  /** After an error, a cancel or any doubt: the next unit sets path and role anew. */
  forget(): void {
    this.#identity = null;
  }

  /** Sends one statement, prepared under its text. */
  send(statement: Statement) {
    if (this.#dead) throw closedError();
    this.#prepared.add(statement.text);
    return this.#sql.unsafe(statement.text, statement.parameters as never[], { prepare: true });
  }

  /** Sends one statement that is parsed and planned for this once. */
  sendOnce(statement: Statement) {
    if (this.#dead) throw closedError();
    return this.#sql.unsafe(statement.text, statement.parameters as never[], { prepare: false });
  }

  /** Sends SQL without parameters, several statements if need be, in one message. */
  sendScript(text: string) {
    if (this.#dead) throw closedError();
    return this.#sql.unsafe(text).simple();
  }

  /** Ends the connection at once, whatever it does. */
  async destroy(): Promise<void> {
    this.#dead = true;
    await this.#sql.end({ timeout: 0 }).catch(() => {});
  }
}

function closedError(): Error {
  return Object.assign(new Error('The connection was closed'), { code: 'CONNECTION_CLOSED' });
}
