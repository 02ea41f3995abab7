import { asc, eq, sql } from 'drizzle-orm';
import { anyOf } from '../../../../platform/db/any-of.js';
import { recordsOf } from '../../../../platform/db/records.js';
import { orderId, orderLineId, returnId } from '../../ids.js';
import { RETURNS_MAX } from '../bounds.js';
import { orderReturnLines, orderReturns } from './tables.js';
export async function insertReturn(db, row, lines) {
    const [made] = await db.insert(orderReturns).values(row).returning();
    await db.insert(orderReturnLines).select(recordsOf(orderReturnLines, lines));
    return made ?? null;
}
export async function countReturns(db, id) {
    return db.$count(orderReturns, eq(orderReturns.orderId, id));
}
export async function findReturn(db, id) {
    const [found] = await db.select().from(orderReturns).where(eq(orderReturns.id, id)).limit(1);
    return found ?? null;
}
/** Counts the version on. Null when it is gone. */
export async function closeReturn(db, id, closed) {
    const [made] = await db
        .update(orderReturns)
        .set({ ...closed, version: sql `${orderReturns.version} + 1` })
        .where(eq(orderReturns.id, id))
        .returning();
    return made ?? null;
}
/** What came of the lines, in one statement for any number of them. */
export async function saveInspection(db, id, lines) {
    const records = lines.map(({ lineId, restocked, scrapped }) => ({ line_id: orderLineId.toUuid(lineId), restocked, scrapped }));
    await db.execute(sql `
    update ${orderReturnLines} l set restocked = n.restocked, scrapped = n.scrapped
    from json_to_recordset(${JSON.stringify(records)}::json) as n(line_id uuid, restocked int, scrapped int)
    where l.return_id = ${returnId.toUuid(id)}::uuid and l.line_id = n.line_id`);
}
/** Each order's in the order in which they were requested. */
export async function listReturnsOfOrders(db, ids) {
    return db
        .select()
        .from(orderReturns)
        .where(anyOf(orderReturns.orderId, orderId, ids))
        .orderBy(asc(orderReturns.requestedAt), asc(orderReturns.id))
        .limit(ids.length * RETURNS_MAX);
}
export async function listLinesOfReturns(db, ids) {
    return db
        .select()
        .from(orderReturnLines)
        .where(anyOf(orderReturnLines.returnId, returnId, ids))
        .orderBy(asc(orderReturnLines.lineId));
}
//# sourceMappingURL=queries.js.map