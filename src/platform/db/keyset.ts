/** Keyset pages: the next page begins behind the last row's values, found through the index, however far in the list it stands. */
import { type Column, type SQL, type SQLWrapper, sql } from 'drizzle-orm';
import type { PageRequest } from '../../kernel/page.js';

export type Keyset<Part extends SQLWrapper = Column> = {
  /** What each cursor is made of. */
  readonly columns: readonly Part[];
  /** Rows behind the cursor, or undefined on the first page. */
  readonly where: SQL | undefined;
  readonly orderBy: readonly SQL[];
  /** One row more than the page holds: it tells whether another page follows. */
  readonly limit: number;
};

/**
 * The parts of a statement that read one page. `columns` are the order's columns, the last of them unique, all in one direction, so that
 * one row comparison (and one index) does it.
 */
export function keyset<Part extends SQLWrapper>(columns: readonly Part[], direction: 'asc' | 'desc', request: PageRequest): Keyset<Part> {
  const ascending = (direction === 'asc') !== request.backward;
  const word = sql.raw(ascending ? 'asc' : 'desc');
  return {
    columns,
    where: request.boundary === null ? undefined : behind(columns, ascending, request.boundary),
    orderBy: columns.map((column) => sql`${column} ${word}`),
    limit: request.size + 1,
  };
}

function behind(columns: readonly SQLWrapper[], ascending: boolean, boundary: readonly unknown[]): SQL {
  const left = sql.join(
    columns.map((column) => sql`${column}`),
    sql`, `,
  );
  const right = sql.join(
    boundary.map((value) => sql`${value}`),
    sql`, `,
  );
  return sql`(${left}) ${sql.raw(ascending ? '>' : '<')} (${right})`;
}
