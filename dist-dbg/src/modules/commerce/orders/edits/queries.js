import { and, asc, eq, isNull, ne, sql } from 'drizzle-orm';
import { anyOf } from '../../../../platform/db/any-of.js';
import { orderId, orderLineId } from '../../ids.js';
import { EDITS_MAX } from '../bounds.js';
import { orderLines, orders } from '../tables.js';
import { orderEdits } from './tables.js';
export async function insertEdit(db, row) {
    await db.insert(orderEdits).values(row);
}
/** They stay, as what the order said before this version of it. */
export async function endLines(db, ids, untilVersion) {
    await db
        .update(orderLines)
        .set({ untilVersion })
        .where(and(anyOf(orderLines.id, orderLineId, ids), isNull(orderLines.untilVersion)));
}
export async function countEdits(db, id) {
    return db.$count(orderEdits, eq(orderEdits.orderId, id));
}
/** Whether the customer had no other order before it that counts. */
export async function isFirstOrderOf(db, { id, customerId, placedAt }) {
    if (customerId === null)
        return false;
    const earlier = and(...[eq(orders.customerId, customerId), ne(orders.id, id), ne(orders.state, 'CANCELLED')], sql `(${orders.placedAt}, ${orders.id}) < (${placedAt.toISOString()}::timestamptz, ${orderId.toUuid(id)}::uuid)`);
    const [found] = await db.select({ id: orders.id }).from(orders).where(earlier).limit(1);
    return found === undefined;
}
/** Each order's in the order in which they were made. */
export async function listEditsOfOrders(db, ids) {
    return db
        .select()
        .from(orderEdits)
        .where(anyOf(orderEdits.orderId, orderId, ids))
        .orderBy(asc(orderEdits.version))
        .limit(ids.length * EDITS_MAX);
}
/** Those that they have, and those that they had. */
export async function listAllLinesOfOrders(db, ids) {
    return db
        .select()
        .from(orderLines)
        .where(anyOf(orderLines.orderId, orderId, ids))
        .orderBy(asc(orderLines.position), asc(orderLines.sinceVersion));
}
//# sourceMappingURL=queries.js.map