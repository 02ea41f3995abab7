import { and, count, eq, ne, or, sql } from 'drizzle-orm';
import { anyOf } from '../../../../platform/db/any-of.js';
import { customerId } from '../../ids.js';
import { ADDRESSES_OF_CUSTOMER_MAX } from './checks.js';
import { customerAddresses } from './tables.js';
/** The addresses of each of the customers, in the order in which they were added. */
export async function listAddressesOfCustomers(db, ids) {
    return db
        .select()
        .from(customerAddresses)
        .where(anyOf(customerAddresses.customerId, customerId, ids))
        .orderBy(customerAddresses.id)
        .limit(ids.length * ADDRESSES_OF_CUSTOMER_MAX);
}
export async function countAddressesOfCustomer(db, id) {
    const [counted] = await db.select({ count: count() }).from(customerAddresses).where(eq(customerAddresses.customerId, id));
    return counted?.count ?? 0;
}
export async function findCustomerAddress(db, id) {
    const [address] = await db.select().from(customerAddresses).where(eq(customerAddresses.id, id)).limit(1);
    return address ?? null;
}
export async function insertCustomerAddress(db, row) {
    const [address] = await db.insert(customerAddresses).values(row).returning();
    return address ?? null;
}
/** Writes the row as it stands and counts its version on. Null when it is gone. */
export async function updateCustomerAddressRow(db, { id, customerId: _owner, version: _before, createdAt: _then, ...changed }) {
    const [address] = await db
        .update(customerAddresses)
        .set({ ...changed, version: sql `${customerAddresses.version} + 1` })
        .where(eq(customerAddresses.id, id))
        .returning();
    return address ?? null;
}
/** No other address of the customer is the default of what this one is the default of. */
export async function takeDefaults(db, { id, customerId: owner, isDefaultShipping, isDefaultBilling, updatedAt }) {
    const { isDefaultShipping: shipping, isDefaultBilling: billing } = customerAddresses;
    await db
        .update(customerAddresses)
        .set({
        isDefaultShipping: sql `${shipping} and not ${isDefaultShipping}::boolean`,
        isDefaultBilling: sql `${billing} and not ${isDefaultBilling}::boolean`,
        version: sql `${customerAddresses.version} + 1`,
        updatedAt,
    })
        .where(and(eq(customerAddresses.customerId, owner), ne(customerAddresses.id, id), or(and(shipping, sql `${isDefaultShipping}::boolean`), and(billing, sql `${isDefaultBilling}::boolean`))));
}
export async function deleteCustomerAddressRow(db, id) {
    await db.delete(customerAddresses).where(eq(customerAddresses.id, id));
}
//# sourceMappingURL=queries.js.map