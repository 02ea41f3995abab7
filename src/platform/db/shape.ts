/**
 * Rows as a client selects them: which columns its fields need, and which other tables hang below. A module declares the shapes of its
 * tables once (`shapes.ts`); a read by a shape is one statement, however deep the selection is.
 */
import { type Column, getTableColumns } from 'drizzle-orm';
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core';

/** Another table below a row. The row's field of the same name holds its rows when they came along. */
export type Relation = {
  readonly kind: 'one' | 'all' | 'page';
  readonly to: () => Shape;
  /** Which column of the row equals which of the other table. */
  readonly from: PgColumn;
  readonly key: PgColumn;
  /** The order of a list, ascending; the last column is unique. */
  readonly orderBy: readonly PgColumn[];
  /** The most rows of a list that is no page: it must not be met, since the rest would be missing. */
  readonly max: number;
  /** A row in which this column is set is none of the list. */
  readonly unless?: PgColumn;
};

export type Shape = {
  readonly table: PgTable;
  /** The columns that a row can have, by their names in it. */
  readonly columns: Readonly<Record<string, Column>>;
  /** What a field reads that is no column of the same name. A field that is not listed reads the whole row. */
  readonly fields: Readonly<Record<string, readonly string[]>>;
  readonly relations: Readonly<Record<string, Relation>>;
};

type ColumnName<Table extends PgTable> = keyof Table['_']['columns'] & string;

type ShapeOptions<Table extends PgTable> = {
  /** Columns that no row has, such as the words of a search. */
  readonly hidden?: readonly ColumnName<Table>[];
  readonly fields?: Readonly<Record<string, readonly ColumnName<Table>[]>>;
  readonly relations?: Readonly<Record<string, Relation>>;
};

export function defineShape<Table extends PgTable>(table: Table, { hidden = [], fields = {}, relations = {} }: ShapeOptions<Table>): Shape {
  const readable = Object.entries(getTableColumns(table)).filter(([name]) => !(hidden as readonly string[]).includes(name));
  return { table, columns: Object.fromEntries(readable), fields, relations };
}

type Join = { readonly from: PgColumn; readonly key: PgColumn };

/** At most one row: what a reference points to. */
export function one(to: () => Shape, { from, key }: Join): Relation {
  return { kind: 'one', to, from, key, orderBy: [], max: 1 };
}

/** All rows of a list that is short by its nature. */
export function all(to: () => Shape, options: Join & Pick<Relation, 'orderBy' | 'max' | 'unless'>): Relation {
  return { kind: 'all', to, ...options };
}

/** The first page of a connection that takes `first` and `after`. */
export function page(to: () => Shape, options: Join & Pick<Relation, 'orderBy'>): Relation {
  return { kind: 'page', to, max: 0, ...options };
}

/** What came along with the row under this name, or what `load` finds. */
export function follow<Row extends object, Value>(row: Row, name: string, load: () => Value): Value {
  const carried = (row as Record<string, Value | undefined>)[name];
  return carried === undefined ? load() : carried;
}
