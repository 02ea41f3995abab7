import { and, asc, count, eq, gte, inArray, isNull, lt, sql } from 'drizzle-orm';
import { anyOf } from '../../../../platform/db/any-of.js';
import { findShape, readShape } from '../../../../platform/db/read-shape.js';
import { orderId } from '../../ids.js';
import { orderShape } from '../shapes.js';
import { orderLines, orders } from '../tables.js';
export function findOrder(db, id, selected) {
    return findShape(db, orderShape, { selected, by: orders.id, is: id });
}
export async function listOrderRows(db, filter, keys) {
    return readShape(db, orderShape, { ...keys, where: and(conditionOf(filter), keys.where), also: keys.columns });
}
export async function countOrderRows(db, filter) {
    const [counted] = await db.select({ count: count() }).from(orders).where(conditionOf(filter));
    return counted?.count ?? 0;
}
function conditionOf({ states, paymentStates, customerId, number, email, from, until }) {
    return and(states && inArray(orders.state, states), paymentStates && inArray(orders.paymentState, paymentStates), customerId && eq(orders.customerId, customerId), number === undefined ? undefined : eq(orders.number, number), email === undefined ? undefined : eq(sql `lower(${orders.email})`, email.toLowerCase()), from && gte(orders.placedAt, from), until && lt(orders.placedAt, until));
}
/** Each order's in the order in which they were ordered. */
export async function listLinesOfOrders(db, ids) {
    return db
        .select()
        .from(orderLines)
        .where(and(anyOf(orderLines.orderId, orderId, ids), isNull(orderLines.untilVersion)))
        .orderBy(asc(orderLines.orderId), asc(orderLines.position));
}
//# sourceMappingURL=queries.js.map