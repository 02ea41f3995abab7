import { desc, eq, sql } from 'drizzle-orm';
import { anyOf } from '../../../../platform/db/any-of.js';
import { customerId } from '../../ids.js';
import { customerConsents } from './tables.js';
/** How many of a customer's decisions are shown; older ones are in exports of their data. */
export const CONSENTS_SHOWN_MAX = 20;
export async function insertConsent(db, row) {
    await db.insert(customerConsents).values(row);
}
export async function findNewestConsent(db, of) {
    const [consent] = await db.select().from(customerConsents).where(eq(customerConsents.customerId, of)).orderBy(desc(customerConsents.id)).limit(1);
    return consent ?? null;
}
/** Of each customer the newest ones, the newest first. */
export async function listConsentsOfCustomers(db, ids) {
    const ranked = db
        .select({ id: customerConsents.id, place: sql `row_number() over (partition by customer_id order by id desc)`.as('place') })
        .from(customerConsents)
        .where(anyOf(customerConsents.customerId, customerId, ids))
        .as('ranked');
    const { id, customerId: owner, granted, textVersion, source, decidedAt } = customerConsents;
    return db
        .select({ id, customerId: owner, granted, textVersion, source, decidedAt })
        .from(customerConsents)
        .innerJoin(ranked, eq(ranked.id, customerConsents.id))
        .where(sql `${ranked.place} <= ${CONSENTS_SHOWN_MAX}`)
        .orderBy(desc(customerConsents.id))
        .limit(ids.length * CONSENTS_SHOWN_MAX);
}
//# sourceMappingURL=queries.js.map