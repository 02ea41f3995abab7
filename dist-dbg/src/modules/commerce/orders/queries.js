/** Statements that every part of orders uses. */
import { and, asc, eq, isNull, sql } from 'drizzle-orm';
import { recordsOf } from '../../../platform/db/records.js';
import { orderLineId } from '../ids.js';
import { orderLines, orders } from './tables.js';
/** Until the transaction ends nobody else changes the order or its lines. */
export async function lockOrder(db, id) {
    const [order] = await db.select().from(orders).where(eq(orders.id, id)).limit(1).for('update');
    return order ?? null;
}
/** Those that it has now, in the order in which they were ordered. */
export async function listLinesOfOrder(db, id) {
    return db
        .select()
        .from(orderLines)
        .where(and(eq(orderLines.orderId, id), isNull(orderLines.untilVersion)))
        .orderBy(asc(orderLines.position));
}
/** Counts the version on. Null when it is gone. */
export async function updateOrder(db, id, change) {
    const [order] = await db
        .update(orders)
        .set({ ...change, version: sql `${orders.version} + 1` })
        .where(eq(orders.id, id))
        .returning();
    return order ?? null;
}
export async function insertOrder(db, row) {
    const [order] = await db.insert(orders).values(row).returning();
    return order ?? null;
}
export async function insertOrderLines(db, rows) {
    await db.insert(orderLines).select(recordsOf(orderLines, rows));
}
/** How far the lines have come, as it stands: in one statement for any number of them. */
export async function saveLineProgress(db, lines) {
    const records = lines.map(({ id, shipped, cancelled, returning, returned, credited }) => ({
        ...{ id: orderLineId.toUuid(id), shipped, cancelled, returning, returned, credited },
    }));
    await db.execute(progress(records));
}
function progress(records) {
    return sql `
    update ${orderLines} l set shipped = n.shipped, cancelled = n.cancelled, "returning" = n."returning", returned = n.returned, credited = n.credited
    from json_to_recordset(${JSON.stringify(records)}::json) as n(id uuid, shipped int, cancelled int, "returning" int, returned int, credited int)
    where l.id = n.id`;
}
//# sourceMappingURL=queries.js.map