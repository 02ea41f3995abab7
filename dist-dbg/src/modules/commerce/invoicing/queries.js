import { and, asc, count, eq, gte, inArray, isNull, lt } from 'drizzle-orm';
import { anyOf } from '../../../platform/db/any-of.js';
import { findShape, readShape } from '../../../platform/db/read-shape.js';
import { orderId } from '../ids.js';
import { CREDITS_MAX } from '../orders/bounds.js';
import { orderCredits } from '../orders/credits/tables.js';
import { invoiceShape } from './shape.js';
import { invoices } from './tables.js';
export async function insertInvoice(db, row) {
    await db.insert(invoices).values(row);
}
export function findInvoice(db, id, selected = null) {
    return findShape(db, invoiceShape, { selected, by: invoices.id, is: id });
}
export async function findInvoiceOfOrder(db, id) {
    const [invoice] = await db
        .select()
        .from(invoices)
        .where(and(eq(invoices.orderId, id), eq(invoices.kind, 'INVOICE')))
        .limit(1);
    return invoice ?? null;
}
export async function findCreditNote(db, of) {
    const [note] = await db.select().from(invoices).where(eq(invoices.creditId, of)).limit(1);
    return note ?? null;
}
export async function findCredit(db, id) {
    const [credit] = await db.select().from(orderCredits).where(eq(orderCredits.id, id)).limit(1);
    return credit ?? null;
}
/** The credits of an order that have no credit note, in the order in which they were made. */
export async function listCreditsWithoutNote(db, id) {
    const rows = await db
        .select({ id: orderCredits.id })
        .from(orderCredits)
        .leftJoin(invoices, eq(invoices.creditId, orderCredits.id))
        .where(and(eq(orderCredits.orderId, id), isNull(invoices.id)))
        .orderBy(asc(orderCredits.creditedAt), asc(orderCredits.id))
        .limit(CREDITS_MAX);
    return rows.map((row) => row.id);
}
export async function listInvoiceRows(db, filter, keys) {
    return readShape(db, invoiceShape, { ...keys, where: and(conditionOf(filter), keys.where), also: keys.columns });
}
export async function countInvoiceRows(db, filter) {
    const [counted] = await db.select({ count: count() }).from(invoices).where(conditionOf(filter));
    return counted?.count ?? 0;
}
function conditionOf({ kinds, orderId: order, customerId, number, from, until }) {
    return and(kinds && inArray(invoices.kind, kinds), order && eq(invoices.orderId, order), customerId && eq(invoices.customerId, customerId), number === undefined ? undefined : eq(invoices.number, number), from && gte(invoices.issuedAt, from), until && lt(invoices.issuedAt, until));
}
/** Each order's invoice and its credit notes, in the order in which they were issued. */
export async function listInvoicesOfOrders(db, ids) {
    return db
        .select()
        .from(invoices)
        .where(anyOf(invoices.orderId, orderId, ids))
        .orderBy(asc(invoices.issuedAt), asc(invoices.id))
        .limit(ids.length * (CREDITS_MAX + 1));
}
//# sourceMappingURL=queries.js.map