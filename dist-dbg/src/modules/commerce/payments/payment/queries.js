import { and, asc, eq, sql } from 'drizzle-orm';
import { anyOf } from '../../../../platform/db/any-of.js';
import { paymentId } from '../../ids.js';
import { paymentOperations, payments } from '../tables.js';
export async function findPayment(db, id) {
    const [payment] = await db.select().from(payments).where(eq(payments.id, id)).limit(1);
    return payment ?? null;
}
export async function findPaymentByReference(db, provider, reference) {
    const [payment] = await db
        .select()
        .from(payments)
        .where(and(eq(payments.provider, provider), eq(payments.providerReference, reference)))
        .limit(1);
    return payment ?? null;
}
export async function findOperation(db, id) {
    const [found] = await db
        .select({ operation: paymentOperations, payment: payments })
        .from(paymentOperations)
        .innerJoin(payments, eq(payments.id, paymentOperations.paymentId))
        .where(eq(paymentOperations.id, id))
        .limit(1);
    return found ?? null;
}
/** Whether a receipt by hand is written down under the reference already. */
export async function hasReceipt(db, reference) {
    const same = and(eq(paymentOperations.provider, 'MANUAL'), eq(paymentOperations.kind, 'CAPTURE'), eq(paymentOperations.providerReference, reference));
    const [found] = await db.select({ id: paymentOperations.id }).from(paymentOperations).where(same).limit(1);
    return found !== undefined;
}
/** In the order in which they were asked for. */
export async function listOperationsOfPayments(db, ids) {
    return db
        .select()
        .from(paymentOperations)
        .where(anyOf(paymentOperations.paymentId, paymentId, ids))
        .orderBy(asc(paymentOperations.id));
}
export async function listPaymentRows(db, conditions, { where, orderBy, limit }) {
    return db
        .select()
        .from(payments)
        .where(and(conditionsOf(conditions), where))
        .orderBy(...orderBy)
        .limit(limit);
}
function conditionsOf({ state, method, reference }) {
    return and(state === undefined ? undefined : eq(payments.state, state), method === undefined ? undefined : eq(payments.method, method), reference === undefined ? undefined : and(eq(payments.referenceKind, reference.kind), eq(payments.referenceId, reference.id)));
}
/** Two that write the same reference at once: the second one waits, and then sees the first. */
export async function lockReceipts(db, reference) {
    await db.execute(sql `select pg_advisory_xact_lock(hashtextextended('payment receipt ' || current_schema() || ' ' || ${reference}::text, 0))`);
}
//# sourceMappingURL=queries.js.map