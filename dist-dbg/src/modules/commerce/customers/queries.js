import { and, count, eq, isNull, sql } from 'drizzle-orm';
import { anyOf } from '../../../platform/db/any-of.js';
import { findShape, readShape } from '../../../platform/db/read-shape.js';
import { hasWords } from '../../../platform/db/words.js';
import { customerGroupId, customerId } from '../ids.js';
import { customerGroupMembers } from './groups/tables.js';
import { customerShape } from './shape.js';
import { customerColumns, customers } from './tables.js';
export function findCustomer(db, id, selected) {
    return findShape(db, customerShape, { selected, by: customers.id, is: id });
}
export async function listCustomersByIds(db, ids) {
    return db
        .select(customerColumns)
        .from(customers)
        .where(anyOf(customers.id, customerId, ids))
        .limit(ids.length);
}
export async function listCustomerRows(db, filter, keys) {
    return readShape(db, customerShape, { ...keys, where: and(conditionOf(filter), keys.where), also: keys.columns });
}
export async function countCustomerRows(db, filter) {
    const [counted] = await db.select({ count: count() }).from(customers).where(conditionOf(filter));
    return counted?.count ?? 0;
}
function conditionOf({ search, groupId }) {
    return and(search === undefined ? undefined : hasWords(customers.search, search), groupId === undefined
        ? undefined
        : sql `exists (select 1 from ${customerGroupMembers} where customer_id = ${customers.id} and group_id = ${customerGroupId.toUuid(groupId)})`);
}
/** Null when the e-mail address is taken in this tenant. */
export async function insertCustomer(db, row) {
    const [customer] = await db.insert(customers).values(row).onConflictDoNothing().returning(customerColumns);
    return customer ?? null;
}
/** E-mail addresses are compared without regard to case. */
export async function findCustomerByEmail(db, email) {
    const [customer] = await db.select(customerColumns).from(customers).where(sql `lower(${customers.email}) = lower(${email})`).limit(1);
    return customer ?? null;
}
/** Until the transaction ends nobody else changes the customer. */
export async function lockCustomer(db, id) {
    const [customer] = await db.select(customerColumns).from(customers).where(eq(customers.id, id)).limit(1).for('update');
    return customer ?? null;
}
/** Writes the row as it stands and counts its version on. Null when it is gone. */
export async function updateCustomerRow(db, { id, email, displayName, phone, updatedAt }) {
    const [customer] = await db
        .update(customers)
        .set({ email, displayName, phone, updatedAt, version: sql `${customers.version} + 1` })
        .where(eq(customers.id, id))
        .returning(customerColumns);
    return customer ?? null;
}
/** Whether it was their first. Of several at once one is. */
export async function noteFirstOrder(db, id, firstOrderedAt) {
    const noted = await db
        .update(customers)
        .set({ firstOrderedAt })
        .where(and(eq(customers.id, id), isNull(customers.firstOrderedAt)))
        .returning({ id: customers.id });
    return noted.length > 0;
}
//# sourceMappingURL=queries.js.map