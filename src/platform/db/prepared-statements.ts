/** Bounds the memory of a backend, which keeps the plan of every statement that was prepared on it. */
const STATEMENTS_MAX = 2_500;

export type Use = {
  /** Whether the connection has prepared the statement before. */
  readonly isPrepared: boolean;
  /** The statement that makes room for it. */
  readonly forgets: string | null;
};

/** What is prepared on a connection, by its text: the statements that were used last. */
export class PreparedStatements {
  /** Least recently used first. */
  readonly #texts = new Set<string>();

  /** To be called with each statement that is sent to be kept. */
  use(text: string): Use {
    const isPrepared = this.#texts.delete(text);
    this.#texts.add(text);
    if (this.#texts.size <= STATEMENTS_MAX) return { isPrepared, forgets: null };
    const [oldest = null] = this.#texts;
    if (oldest !== null) this.#texts.delete(oldest);
    return { isPrepared, forgets: oldest };
  }
}
