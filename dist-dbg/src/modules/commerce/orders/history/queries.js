import { count, desc, getTableColumns, sql } from 'drizzle-orm';
import { limitOf } from '../../../../kernel/nested-pages.js';
import { anyOf } from '../../../../platform/db/any-of.js';
import { customerId, orderId } from '../../ids.js';
import { orders } from '../tables.js';
/** How an order was priced is long, and read by itself where somebody asks. */
const { explanation: _explanation, cartDigest: _digest, ...listed } = getTableColumns(orders);
/** The latest orders of many customers, each list behind its own boundary. */
export async function listOrdersByCustomer(db, pages) {
    const asked = pages.map(({ parentId, request }, ordinal) => ({
        ordinal,
        customer_id: customerId.toUuid(parentId),
        // Above every moment and id there are.
        before_time: request.boundary?.[0] ?? 'infinity',
        before_id: request.boundary?.[1] ?? 'ffffffff-ffff-ffff-ffff-ffffffffffff',
    }));
    const page = db
        .select(listed)
        .from(orders)
        .where(sql `${orders.customerId} = asked.customer_id and (${orders.placedAt}, ${orders.id}) < (asked.before_time, asked.before_id)`)
        .orderBy(desc(orders.placedAt), desc(orders.id))
        .limit(limitOf(pages))
        .as('page');
    return db
        .select({ ordinal: sql `asked.ordinal`, row: page._.selectedFields })
        .from(sql `json_to_recordset(${JSON.stringify(asked)}::json) as asked(ordinal int, customer_id uuid, before_time timestamptz, before_id uuid)`)
        .crossJoinLateral(page)
        .orderBy(sql `asked.ordinal`, desc(page.placedAt), desc(page.id));
}
export async function countOrdersByCustomer(db, ids) {
    return db
        .select({ customerId: orders.customerId, count: count() })
        .from(orders)
        .where(anyOf(orders.customerId, customerId, ids))
        .groupBy(orders.customerId);
}
export async function listExplanations(db, ids) {
    return db
        .select({ id: orders.id, explanation: orders.explanation })
        .from(orders)
        .where(anyOf(orders.id, orderId, ids));
}
/** At most as many as there are ids, in no order. */
export async function listOrdersByIds(db, ids) {
    return db
        .select(listed)
        .from(orders)
        .where(anyOf(orders.id, orderId, ids));
}
//# sourceMappingURL=queries.js.map