import { and, asc, eq, isNull, sql } from 'drizzle-orm';
import { orderId } from '../../ids.js';
import { paymentOperations, payments } from '../../payments/tables.js';
import { giftCardEntries } from '../../pricing/giftcards/tables.js';
import { PAYMENTS_OF_ORDER_MAX } from '../bounds.js';
import { orderExchanges } from '../exchanges/tables.js';
const ofOrder = (id) => and(eq(payments.referenceKind, 'order'), eq(payments.referenceId, id));
/** Somebody has given it up already, and the provider is being told. */
const IS_GIVEN_UP = sql `exists (select 1 from ${paymentOperations} o
  where o.payment_id = payments.id and o.kind = 'VOID' and o.state in ('PENDING', 'UNKNOWN'))`;
/**
 * What all payments of the order come to, and what was carried over to it or from it: what came by an exchange counts as captured, and what went
 * by one as given back. `promisedMinor` is what goods are sent for: held or captured, by bank transfer captured alone, and not
 * about to be let go.
 */
export async function sumPayments(db, { id, currencyCode }) {
    const held = sql `${payments.authorisedMinor} - ${payments.releasedMinor}`;
    const sum = (expression, carried = sql `0`) => sql `coalesce(sum(${expression}), 0) + ${carried}`.mapWith(Number);
    const carry = carriedBy(id);
    const [sums] = await db
        .select({
        authorisedMinor: sum(held),
        capturedMinor: sum(sql `${payments.capturedMinor}`, carry.come),
        refundedMinor: sum(sql `${payments.refundedMinor} + ${payments.refundingMinor}`, sql `${carry.back} + ${carry.gone}`),
        promisedMinor: sum(sql `case when ${payments.method} = 'BANK_TRANSFER' or ${IS_GIVEN_UP} then ${payments.capturedMinor} else ${held} end`, sql `${carry.come} - ${carry.back}`),
    })
        .from(payments)
        .where(and(ofOrder(id), eq(payments.currencyCode, currencyCode)));
    return sums ?? { authorisedMinor: 0, capturedMinor: 0, refundedMinor: 0, promisedMinor: 0 };
}
/** Statements of amounts: what came over to the order, what of that went back, and what has gone over from it and not come back. */
function carriedBy(id) {
    const of = (amount, where) => sql `(select coalesce(sum(${amount}), 0) from ${orderExchanges} e where ${where} = ${orderId.toUuid(id)}::uuid)`;
    return {
        come: of(sql `e.carried_minor`, sql `e.replacement_order_id`),
        back: of(sql `e.returned_minor`, sql `e.replacement_order_id`),
        gone: of(sql `e.carried_minor - e.returned_minor`, sql `e.order_id`),
    };
}
export async function listPaymentsOfOrder(db, id) {
    return db.select().from(payments).where(ofOrder(id)).orderBy(asc(payments.id)).limit(PAYMENTS_OF_ORDER_MAX);
}
/** Those by which money may still come, or has come: neither failed nor given up. In the order in which they were begun. */
export async function listLivePayments(db, id) {
    return db
        .select()
        .from(payments)
        .where(and(ofOrder(id), isNull(payments.voidedAt), isNull(payments.failedAt), sql `not ${IS_GIVEN_UP}`))
        .orderBy(asc(payments.id))
        .limit(PAYMENTS_OF_ORDER_MAX);
}
export async function countPaymentsOfOrder(db, id) {
    return db.$count(payments, ofOrder(id));
}
/** Each order's in the order in which they were begun. */
export async function listPaymentsOfOrders(db, ids) {
    return db
        .select()
        .from(payments)
        .where(and(eq(payments.referenceKind, 'order'), sql `${payments.referenceId} = any(array(select json_array_elements_text(${JSON.stringify(ids)}::json)))`))
        .orderBy(asc(payments.id))
        .limit(ids.length * PAYMENTS_OF_ORDER_MAX);
}
/** What came back already to each gift card that has paid for the order. */
export async function sumReturned(db, id) {
    const rows = await db
        .select({ giftCardId: giftCardEntries.giftCardId, amountMinor: sql `sum(${giftCardEntries.amountMinor})`.mapWith(Number) })
        .from(giftCardEntries)
        .where(and(eq(giftCardEntries.kind, 'REFUNDED'), eq(giftCardEntries.refundOf, id)))
        .groupBy(giftCardEntries.giftCardId);
    return new Map(rows.map(({ giftCardId, amountMinor }) => [giftCardId, amountMinor]));
}
//# sourceMappingURL=queries.js.map