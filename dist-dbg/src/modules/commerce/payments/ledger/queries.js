import { asc, eq, getTableColumns, sql } from 'drizzle-orm';
import { paymentOperations, payments } from '../tables.js';
/** Until the transaction ends nobody else moves the payment. */
export async function lockPayment(db, id) {
    const [payment] = await db.select().from(payments).where(eq(payments.id, id)).limit(1).for('update');
    return payment ?? null;
}
export async function listOperationRows(db, id, limit) {
    return db.select().from(paymentOperations).where(eq(paymentOperations.paymentId, id)).orderBy(asc(paymentOperations.id)).limit(limit);
}
const { state, providerReference, failureCode, failureMessage, exchange, attempts, ticket, dueAt, settledAt } = getTableColumns(paymentOperations);
/** What may change of an operation; the tenant's role may write no other column of one that is there. */
const SETTLING = { state, providerReference, failureCode, failureMessage, exchange, attempts, ticket, dueAt, settledAt };
/** Adds operations and brings those that are there to what they are now. */
export async function saveOperations(db, rows) {
    const set = Object.fromEntries(Object.entries(SETTLING).map(([key, column]) => [key, sql.raw(`excluded."${column.name}"`)]));
    await db
        .insert(paymentOperations)
        .values([...rows])
        .onConflictDoUpdate({ target: paymentOperations.id, set });
}
export async function insertPayment(db, row) {
    const [payment] = await db.insert(payments).values(row).returning();
    return payment ?? null;
}
/** Counts the version on. */
export async function updatePayment(db, id, change) {
    const [payment] = await db
        .update(payments)
        .set({ ...change, version: sql `${payments.version} + 1` })
        .where(eq(payments.id, id))
        .returning();
    return payment ?? null;
}
//# sourceMappingURL=queries.js.map