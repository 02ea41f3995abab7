import { asc, eq, sql } from 'drizzle-orm';
import { anyOf } from '../../../../platform/db/any-of.js';
import { orderId } from '../../ids.js';
import { RETURNS_MAX } from '../bounds.js';
import { orderCreditLines, orderCredits } from '../credits/tables.js';
import { orders } from '../tables.js';
import { orderExchanges } from './tables.js';
export async function insertExchange(db, row) {
    await db.insert(orderExchanges).values(row);
}
/** What the order was placed by, if it is one that was sent in exchange. */
export async function findExchangeOf(db, replacement) {
    const [found] = await db.select().from(orderExchanges).where(eq(orderExchanges.replacementOrderId, replacement)).limit(1);
    return found ?? null;
}
/**
 * Locks the orders that money may go back to: what this one was sent in exchange for, and so on, from the newer to the older. Whoever changes an
 * order and its stock takes these first, as all take orders before stock.
 */
export async function lockOrigins(db, id) {
    await db.execute(sql `
    with recursive origins as (
      select e.order_id, e.depth from ${orderExchanges} e where e.replacement_order_id = ${orderId.toUuid(id)}::uuid
      union all
      select e.order_id, e.depth from origins o join ${orderExchanges} e on e.replacement_order_id = o.order_id)
    select l.id from origins o join ${orders} l on l.id = o.order_id order by o.depth desc for update of l`);
}
/** The number of the order that was sent for a return. */
export async function findReplacementNumber(db, id) {
    const [found] = await db
        .select({ number: orders.number })
        .from(orderExchanges)
        .innerJoin(orders, eq(orders.id, orderExchanges.replacementOrderId))
        .where(eq(orderExchanges.returnId, id))
        .limit(1);
    return found?.number ?? null;
}
/** Under the lock of the replacement, so that it goes back once. */
export async function addReturned(db, id, amountMinor) {
    await db
        .update(orderExchanges)
        .set({ returnedMinor: sql `${orderExchanges.returnedMinor} + ${amountMinor}` })
        .where(eq(orderExchanges.id, id));
}
/** How many pieces of each line were credited for a return already. */
export async function sumCreditedOfReturn(db, id) {
    const rows = await db
        .select({ lineId: orderCreditLines.lineId, quantity: sql `sum(${orderCreditLines.quantity})`.mapWith(Number) })
        .from(orderCreditLines)
        .innerJoin(orderCredits, eq(orderCredits.id, orderCreditLines.creditId))
        .where(eq(orderCredits.returnId, id))
        .groupBy(orderCreditLines.lineId);
    return new Map(rows.map(({ lineId, quantity }) => [lineId, quantity]));
}
/** Each order's in the order in which they were made. */
export async function listExchangesOfOrders(db, ids) {
    return db
        .select()
        .from(orderExchanges)
        .where(anyOf(orderExchanges.orderId, orderId, ids))
        .orderBy(asc(orderExchanges.exchangedAt), asc(orderExchanges.id))
        .limit(ids.length * RETURNS_MAX);
}
/** By the orders that were sent in exchange. */
export async function listExchangesByReplacement(db, ids) {
    return db
        .select()
        .from(orderExchanges)
        .where(anyOf(orderExchanges.replacementOrderId, orderId, ids))
        .limit(ids.length);
}
//# sourceMappingURL=queries.js.map