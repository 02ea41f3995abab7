import { and, count, eq, ne, or, sql } from 'drizzle-orm';
import type { TenantDb } from '../../../../kernel/context.js';
import { anyOf } from '../../../../platform/db/any-of.js';
import { type CustomerAddressId, type CustomerId, customerId } from '../../ids.js';
import { ADDRESSES_OF_CUSTOMER_MAX } from './checks.js';
import { type CustomerAddressRow, customerAddresses } from './tables.js';

/** The addresses of each of the customers, in the order in which they were added. */
export async function listAddressesOfCustomers(db: TenantDb, ids: readonly CustomerId[]): Promise<CustomerAddressRow[]> {
  return db
    .select()
    .from(customerAddresses)
    .where(anyOf(customerAddresses.customerId, customerId, ids))
    .orderBy(customerAddresses.id)
    .limit(ids.length * ADDRESSES_OF_CUSTOMER_MAX);
}

export async function countAddressesOfCustomer(db: TenantDb, id: CustomerId): Promise<number> {
  const [counted] = await db.select({ count: count() }).from(customerAddresses).where(eq(customerAddresses.customerId, id));
  return counted?.count ?? 0;
}

export async function findCustomerAddress(db: TenantDb, id: CustomerAddressId): Promise<CustomerAddressRow | null> {
  const [address] = await db.select().from(customerAddresses).where(eq(customerAddresses.id, id)).limit(1);
  return address ?? null;
}

export async function insertCustomerAddress(db: TenantDb, row: typeof customerAddresses.$inferInsert): Promise<CustomerAddressRow | null> {
  const [address] = await db.insert(customerAddresses).values(row).returning();
  return address ?? null;
}

/** Writes the row as it stands and counts its version on. Null when it is gone. */
export async function updateCustomerAddressRow(
  db: TenantDb,
  { id, customerId: _owner, version: _before, createdAt: _then, ...changed }: CustomerAddressRow,
): Promise<CustomerAddressRow | null> {
  const [address] = await db
    .update(customerAddresses)
    .set({ ...changed, version: sql`${customerAddresses.version} + 1` })
    .where(eq(customerAddresses.id, id))
    .returning();
  return address ?? null;
}

type Defaults = Pick<CustomerAddressRow, 'id' | 'customerId' | 'isDefaultShipping' | 'isDefaultBilling' | 'updatedAt'>;

/** No other address of the customer is the default of what this one is the default of. */
export async function takeDefaults(db: TenantDb, { id, customerId: owner, isDefaultShipping, isDefaultBilling, updatedAt }: Defaults): Promise<void> {
  const { isDefaultShipping: shipping, isDefaultBilling: billing } = customerAddresses;
  await db
    .update(customerAddresses)
    .set({
      isDefaultShipping: sql`${shipping} and not ${isDefaultShipping}::boolean`,
      isDefaultBilling: sql`${billing} and not ${isDefaultBilling}::boolean`,
      version: sql`${customerAddresses.version} + 1`,
      updatedAt,
    })
    .where(
      and(
        eq(customerAddresses.customerId, owner),
        ne(customerAddresses.id, id),
        or(and(shipping, sql`${isDefaultShipping}::boolean`), and(billing, sql`${isDefaultBilling}::boolean`)),
      ),
    );
}

export async function deleteCustomerAddressRow(db: TenantDb, id: CustomerAddressId): Promise<void> {
  await db.delete(customerAddresses).where(eq(customerAddresses.id, id));
}
