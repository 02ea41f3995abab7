import type { ServerDb, ServerId } from '../../../kernel/context.js';
import type { OpenTransaction } from '../unit.js';
import type { ServerKind } from './access.js';

/** Work on one server as its own login: its catalog and the schema `platform`. */
export type OnServer = {
  readonly id: ServerId;
  read<T>(work: (db: ServerDb) => Promise<T>, signal?: AbortSignal | null): Promise<T>;
  /** A look that a server answers at once if it answers at all: one that does not counts as down from then on. Tried once. */
  watch<T>(work: (db: ServerDb) => Promise<T>): Promise<T>;
  write<T>(work: (tx: OpenServerTransaction) => Promise<T>, signal?: AbortSignal | null): Promise<T>;
  /** One statement on a connection of its own, outside transactions and without a time limit. */
  runAlone(statement: string): Promise<void>;
};
export type OpenServerTransaction = OpenTransaction<ServerDb> & { readonly kind: ServerKind };
