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
  return {
    columns,
    where: request.boundary === null ? undefined : behind(columns, ascending, request.boundary),
    orderBy: orderOf(columns)[ascending ? 'asc' : 'desc'],
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

/** The order by some columns, both ways. The same columns have the same one, so that what is made of it can be kept. */
class Order {
  readonly #columns: readonly SQLWrapper[];
  readonly #longer = new WeakMap<SQLWrapper, Order>();
  readonly asc: readonly SQL[];
  readonly desc: readonly SQL[];

  constructor(columns: readonly SQLWrapper[]) {
    this.#columns = columns;
    this.asc = columns.map((column) => sql`${column} asc`);
    this.desc = columns.map((column) => sql`${column} desc`);
  }

  followedBy(column: SQLWrapper): Order {
    const order = this.#longer.get(column) ?? new Order([...this.#columns, column]);
    this.#longer.set(column, order);
    return order;
  }
}

const NO_COLUMNS = new Order([]);

function orderOf(columns: readonly SQLWrapper[]): Order {
  return columns.reduce<Order>((order, column) => order.followedBy(column), NO_COLUMNS);
}
