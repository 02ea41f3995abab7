/** The orders of lists of stock items: their columns, and what their cursors hold. */
import { z } from 'zod';
import { nameInCursor } from '../../../kernel/inputs.js';
import { keyset } from '../../../platform/db/keyset.js';
import { stockItemId } from '../ids.js';
import { stockItems } from './tables.js';
const orders = {
    NAME: { column: stockItems.sortName, value: nameInCursor, valueOf: (item) => item.sortName },
    AVAILABLE: { column: stockItems.available, value: z.int(), valueOf: (item) => item.available },
};
export const BY_NAME = { field: 'NAME', direction: 'ASC' };
export function pageOrderOf({ field, direction }) {
    return { name: `stockItems.${field}.${direction}`, values: z.tuple([orders[field].value, z.uuid()]) };
}
export function keysetOf({ field, direction }, request) {
    return keyset([orders[field].column, stockItems.id], direction === 'ASC' ? 'asc' : 'desc', request);
}
export function cursorOf({ field }) {
    return (item) => [orders[field].valueOf(item), stockItemId.toUuid(item.id)];
}
//# sourceMappingURL=order.js.map