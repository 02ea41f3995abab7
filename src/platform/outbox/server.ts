import type { ControlDb } from '../../kernel/context.js';

/** The platform schema of one database server, as the login: what relays and workers see of it. */
export type EventServer = {
  /** Stands in each message, so that whoever receives it knows where its row is. */
  readonly name: string;
  read<T>(work: (db: ControlDb) => Promise<T>): Promise<T>;
  write<T>(work: (db: ControlDb) => Promise<T>): Promise<T>;
  /** Calls back whenever an event was committed there, until it is stopped; also after a lost connection was found again. */
  listen(onTold: () => void): () => Promise<void>;
};
