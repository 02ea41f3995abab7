import { z } from 'zod';
import { momentInCursor, nameInCursor } from '../../../kernel/inputs.js';
import { keyset } from '../../../platform/db/keyset.js';
import { userId } from '../../access/public.js';
import { personColumns, users } from '../tables.js';
const orders = {
    NAME: { column: personColumns.sortName.sql, value: nameInCursor, valueOf: (user) => user.sortName },
    CREATED_AT: { column: users.createdAt, value: momentInCursor, valueOf: (user) => user.createdAt.getTime() },
};
export const BY_NAME = { field: 'NAME', direction: 'ASC' };
export function pageOrderOf({ field, direction }) {
    return { name: `users.${field}.${direction}`, values: z.tuple([orders[field].value, z.uuid()]) };
}
export function keysetOf({ field, direction }, request) {
    return keyset([orders[field].column, users.id], direction === 'ASC' ? 'asc' : 'desc', request);
}
export function cursorOf({ field }) {
    return (user) => [orders[field].valueOf(user), userId.toUuid(user.id)];
}
//# sourceMappingURL=order.js.map