import type { Column, SQLWrapper } from 'drizzle-orm';
import { z } from 'zod';
import type { SortDirection } from '../../kernel/graphql.js';
import type { CursorValue, PageOrder, PageRequest } from '../../kernel/page.js';
import { type Keyset, keyset } from './keyset.js';

export type OrderingBy<Field extends string> = { readonly field: Field; readonly direction: SortDirection };

/** An order by one column: what a cursor holds of it, and how a row tells it. */
type ColumnOrder<Row, Part> = { readonly column: Part; readonly value: z.ZodType<CursorValue>; readonly valueOf: (row: Row) => CursorValue };

type ColumnOrders<Field extends string, Row, Part extends SQLWrapper> = {
  /** A stable name, which stands in each cursor. */
  readonly nameOf: (field: Field, direction: SortDirection) => string;
  /** What is behind the column in every order, so that no two rows are equal in it. */
  readonly id: { readonly column: Part; readonly valueOf: (row: Row) => string };
  readonly fields: Readonly<Record<Field, ColumnOrder<Row, Part>>>;
};

/** The ways to order a list by a column and then by its id: the pages of each, their statements, and what their cursors hold. */
export function columnOrders<Field extends string, Row, Part extends SQLWrapper = Column>({ nameOf, id, fields }: ColumnOrders<Field, Row, Part>) {
  // Built once: a list within a list asks for its order with each row above it.
  const cursors = Object.fromEntries<PageOrder['values']>(
    Object.entries<ColumnOrder<Row, Part>>(fields).map(([field, { value }]) => [field, z.tuple([value, z.uuid()])]),
  ) as Record<Field, PageOrder['values']>;
  return {
    pageOrderOf({ field, direction }: OrderingBy<Field>): PageOrder {
      return { name: nameOf(field, direction), values: cursors[field] };
    },
    keysetOf({ field, direction }: OrderingBy<Field>, request: PageRequest): Keyset<Part> {
      return keyset([fields[field].column, id.column], direction === 'ASC' ? 'asc' : 'desc', request);
    },
    cursorOf({ field }: OrderingBy<Field>): (row: Row) => readonly CursorValue[] {
      return (row) => [fields[field].valueOf(row), id.valueOf(row)];
    },
  };
}
