/** The orders of lists of users: their columns, and what their cursors hold. None by e-mail address, which a cursor would tell. */
import type { SQLWrapper } from 'drizzle-orm';
import { z } from 'zod';
import type { SortDirection } from '../../../kernel/graphql.js';
import { momentInCursor, nameInCursor } from '../../../kernel/inputs.js';
import type { CursorValue, PageOrder, PageRequest } from '../../../kernel/page.js';
import { type Keyset, keyset } from '../../../platform/db/keyset.js';
import { userId } from '../../access/public.js';
import { type PersonRow, personColumns, users } from '../tables.js';
import type { UserOrderField } from './inputs.js';

const orders = {
  NAME: { column: personColumns.sortName.sql, values: z.tuple([nameInCursor, z.uuid()]), valueOf: (user: PersonRow): CursorValue => user.sortName },
  CREATED_AT: {
    column: users.createdAt,
    values: z.tuple([momentInCursor, z.uuid()]),
    valueOf: (user: PersonRow): CursorValue => user.createdAt.getTime(),
  },
} as const;

export type UserOrdering = { readonly field: UserOrderField; readonly direction: SortDirection };

export const BY_NAME: UserOrdering = { field: 'NAME', direction: 'ASC' };

export function pageOrderOf({ field, direction }: UserOrdering): PageOrder {
  return { name: `users.${field}.${direction}`, values: orders[field].values };
}

export function keysetOf({ field, direction }: UserOrdering, request: PageRequest): Keyset<SQLWrapper> {
  return keyset([orders[field].column, users.id], direction === 'ASC' ? 'asc' : 'desc', request);
}

export function cursorOf({ field }: UserOrdering): (user: PersonRow) => readonly CursorValue[] {
  return (user) => [orders[field].valueOf(user), userId.toUuid(user.id)];
}
