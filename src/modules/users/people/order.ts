/** The orders of lists of users. None by e-mail address, which a cursor would tell. */
import type { SQLWrapper } from 'drizzle-orm';
import { momentInCursor, nameInCursor } from '../../../kernel/inputs.js';
import { type OrderingBy, columnOrders } from '../../../platform/db/column-orders.js';
import { userId } from '../../access/public.js';
import { type PersonRow, personColumns, users } from '../tables.js';
import type { UserOrderField } from './inputs.js';

export type UserOrdering = OrderingBy<UserOrderField>;

export const BY_NAME: UserOrdering = { field: 'NAME', direction: 'ASC' };

export const { pageOrderOf, keysetOf, cursorOf } = columnOrders<UserOrderField, PersonRow, SQLWrapper>({
  nameOf: (field, direction) => `users.${field}.${direction}`,
  id: { column: users.id, valueOf: ({ id }) => userId.toUuid(id) },
  fields: {
    NAME: { column: personColumns.sortName.sql, value: nameInCursor, valueOf: ({ sortName }) => sortName },
    CREATED_AT: { column: users.createdAt, value: momentInCursor, valueOf: ({ createdAt }) => createdAt.getTime() },
  },
});
