import { type SQL, type SQLWrapper, sql } from 'drizzle-orm';
import type { Id, IdKind } from '../../kernel/ids.js';

/** `column = any(ids)` with one parameter for any number of ids, so that the statement stays the same and stays prepared. */
export function anyOf<Prefix extends string>(column: SQLWrapper, kind: IdKind<Prefix>, ids: readonly Id<Prefix>[]): SQL {
  return sql`${column} = any(${`{${ids.map(kind.toUuid).join(',')}}`}::uuid[])`;
}
