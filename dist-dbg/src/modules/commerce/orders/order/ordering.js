/** The orders of lists of orders: their columns, and what their cursors hold. */
import { z } from 'zod';
import { momentInCursor } from '../../../../kernel/inputs.js';
import { keyset } from '../../../../platform/db/keyset.js';
import { orderId } from '../../ids.js';
import { orders } from '../tables.js';
const fields = {
    PLACED_AT: { column: orders.placedAt, value: momentInCursor, valueOf: (order) => order.placedAt.getTime() },
    TOTAL: { column: orders.payableMinor, value: z.int(), valueOf: (order) => order.payableMinor },
};
export const LATEST_FIRST = { field: 'PLACED_AT', direction: 'DESC' };
export function pageOrderOf({ field, direction }) {
    return { name: `orders.${field}.${direction}`, values: z.tuple([fields[field].value, z.uuid()]) };
}
export function keysetOf({ field, direction }, request) {
    return keyset([fields[field].column, orders.id], direction === 'ASC' ? 'asc' : 'desc', request);
}
export function cursorOf({ field }) {
    return (order) => [fields[field].valueOf(order), orderId.toUuid(order.id)];
}
//# sourceMappingURL=ordering.js.map