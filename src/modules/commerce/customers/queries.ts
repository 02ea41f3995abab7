import { type SQL, and, count, eq, isNull, sql } from 'drizzle-orm';
import type { TenantDb } from '../../../kernel/context.js';
import type { Selected } from '../../../kernel/selected.js';
import { anyOf } from '../../../platform/db/any-of.js';
import type { Keyset } from '../../../platform/db/keyset.js';
import { findShape, readShape } from '../../../platform/db/read-shape.js';
import { hasWords } from '../../../platform/db/words.js';
import { type CustomerId, customerGroupId, customerId } from '../ids.js';
import type { CustomerConditions } from './checks.js';
import { customerGroupMembers } from './groups/tables.js';
import { customerShape } from './shape.js';
import { type CustomerRow, customerColumns, customers } from './tables.js';

export function findCustomer(db: TenantDb, id: CustomerId, selected: Selected): Promise<CustomerRow | null> {
  return findShape<CustomerRow>(db, customerShape, { selected, by: customers.id, is: id });
}

export async function listCustomersByIds(db: TenantDb, ids: readonly CustomerId[]): Promise<CustomerRow[]> {
  return db
    .select(customerColumns)
    .from(customers)
    .where(anyOf(customers.id, customerId, ids))
    .limit(ids.length);
}

export async function listCustomerRows(
  db: TenantDb,
  filter: CustomerConditions,
  keys: Keyset & { readonly selected: Selected },
): Promise<CustomerRow[]> {
  return readShape(db, customerShape, { ...keys, where: and(conditionOf(filter), keys.where), also: keys.columns });
}

export async function countCustomerRows(db: TenantDb, filter: CustomerConditions): Promise<number> {
  const [counted] = await db.select({ count: count() }).from(customers).where(conditionOf(filter));
  return counted?.count ?? 0;
}

function conditionOf({ search, groupId }: CustomerConditions): SQL | undefined {
  return and(
    search === undefined ? undefined : hasWords(customers.search, search),
    groupId === undefined
      ? undefined
      : sql`exists (select 1 from ${customerGroupMembers} where customer_id = ${customers.id} and group_id = ${customerGroupId.toUuid(groupId)})`,
  );
}

/** Null when the e-mail address is taken in this tenant. */
export async function insertCustomer(db: TenantDb, row: typeof customers.$inferInsert): Promise<CustomerRow | null> {
  const [customer] = await db.insert(customers).values(row).onConflictDoNothing().returning(customerColumns);
  return customer ?? null;
}

/** E-mail addresses are compared without regard to case. */
export async function findCustomerByEmail(db: TenantDb, email: string): Promise<CustomerRow | null> {
  const [customer] = await db.select(customerColumns).from(customers).where(sql`lower(${customers.email}) = lower(${email})`).limit(1);
  return customer ?? null;
}

/** Until the transaction ends nobody else changes the customer. */
export async function lockCustomer(db: TenantDb, id: CustomerId): Promise<CustomerRow | null> {
  const [customer] = await db.select(customerColumns).from(customers).where(eq(customers.id, id)).limit(1).for('update');
  return customer ?? null;
}

/** Writes the row as it stands and counts its version on. Null when it is gone. */
export async function updateCustomerRow(db: TenantDb, { id, email, displayName, phone, updatedAt }: CustomerRow): Promise<CustomerRow | null> {
  const [customer] = await db
    .update(customers)
    .set({ email, displayName, phone, updatedAt, version: sql`${customers.version} + 1` })
    .where(eq(customers.id, id))
    .returning(customerColumns);
  return customer ?? null;
}

/** Whether it was their first. Of several at once one is. */
export async function noteFirstOrder(db: TenantDb, id: CustomerId, firstOrderedAt: Date): Promise<boolean> {
  const noted = await db
    .update(customers)
    .set({ firstOrderedAt })
    .where(and(eq(customers.id, id), isNull(customers.firstOrderedAt)))
    .returning({ id: customers.id });
  return noted.length > 0;
}
