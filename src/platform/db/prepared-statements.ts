import { LRUCache } from 'lru-cache';

/** Bounds the memory of a backend, which keeps the plan of every statement that was prepared on it. */
const STATEMENTS_MAX = 2_500;

export type Use = {
  /** Whether the connection has prepared the statement before. */
  readonly isPrepared: boolean;
  /** The statement that makes room for it. */
  readonly forgets: string | null;
};

const PREPARED: Use = { isPrepared: true, forgets: null };

/** What is prepared on a connection, by its text: the statements that were used last. */
export class PreparedStatements {
  readonly #texts = new LRUCache<string, string>({ max: STATEMENTS_MAX });

  /** To be called with each statement that is sent to be kept. */
  use(text: string): Use {
    if (this.#texts.get(text) !== undefined) return PREPARED;
    const forgets = this.#texts.size < STATEMENTS_MAX ? null : (this.#texts.pop() ?? null);
    this.#texts.set(text, text);
    return { isPrepared: false, forgets };
  }
}
