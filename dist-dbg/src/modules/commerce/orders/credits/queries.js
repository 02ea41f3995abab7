import { asc, eq } from 'drizzle-orm';
import { anyOf } from '../../../../platform/db/any-of.js';
import { recordsOf } from '../../../../platform/db/records.js';
import { orderCreditId, orderId } from '../../ids.js';
import { CREDITS_MAX } from '../bounds.js';
import { orderCreditLines, orderCredits } from './tables.js';
export async function insertCredit(db, row, lines) {
    await db.insert(orderCredits).values(row);
    if (lines.length > 0)
        await db.insert(orderCreditLines).select(recordsOf(orderCreditLines, lines));
}
export async function countCredits(db, id) {
    return db.$count(orderCredits, eq(orderCredits.orderId, id));
}
/** Each order's in the order in which they were made. */
export async function listCreditsOfOrders(db, ids) {
    return db
        .select()
        .from(orderCredits)
        .where(anyOf(orderCredits.orderId, orderId, ids))
        .orderBy(asc(orderCredits.creditedAt), asc(orderCredits.id))
        .limit(ids.length * CREDITS_MAX);
}
export async function listLinesOfCredits(db, ids) {
    return db
        .select()
        .from(orderCreditLines)
        .where(anyOf(orderCreditLines.creditId, orderCreditId, ids))
        .orderBy(asc(orderCreditLines.lineId));
}
//# sourceMappingURL=queries.js.map