import { and, count, eq, sql } from 'drizzle-orm';
import type { TenantDb } from '../../../../kernel/context.js';
import { anyOf } from '../../../../platform/db/any-of.js';
import type { Keyset } from '../../../../platform/db/keyset.js';
import { recordsOf } from '../../../../platform/db/records.js';
import { type CustomerGroupId, type CustomerId, customerGroupId, customerId } from '../../ids.js';
import { customers } from '../tables.js';
import { GROUPS_OF_CUSTOMER_MAX } from './checks.js';
import { type CustomerGroupRow, customerGroupMembers, customerGroups } from './tables.js';

export async function findCustomerGroup(db: TenantDb, id: CustomerGroupId): Promise<CustomerGroupRow | null> {
  const [group] = await db.select().from(customerGroups).where(eq(customerGroups.id, id)).limit(1);
  return group ?? null;
}

export async function listCustomerGroupRows(db: TenantDb, { where, orderBy, limit }: Keyset): Promise<CustomerGroupRow[]> {
  return db
    .select()
    .from(customerGroups)
    .where(where)
    .orderBy(...orderBy)
    .limit(limit);
}

/** Which of the groups there are. */
export async function listCustomerGroupsByIds(db: TenantDb, ids: readonly CustomerGroupId[]): Promise<CustomerGroupRow[]> {
  return db
    .select()
    .from(customerGroups)
    .where(anyOf(customerGroups.id, customerGroupId, ids));
}

/** The groups of each of the customers, by name. */
export async function listGroupsOfCustomers(db: TenantDb, ids: readonly CustomerId[]): Promise<(CustomerGroupRow & { customerId: CustomerId })[]> {
  const rows = await db
    .select({ group: customerGroups, customerId: customerGroupMembers.customerId })
    .from(customerGroupMembers)
    .innerJoin(customerGroups, eq(customerGroups.id, customerGroupMembers.groupId))
    .where(anyOf(customerGroupMembers.customerId, customerId, ids))
    .orderBy(customerGroups.name, customerGroups.id)
    .limit(ids.length * GROUPS_OF_CUSTOMER_MAX);
  return rows.map(({ group, customerId: member }) => ({ ...group, customerId: member }));
}

/** Null when the name is taken in this tenant. */
export async function insertCustomerGroup(db: TenantDb, row: typeof customerGroups.$inferInsert): Promise<CustomerGroupRow | null> {
  const [group] = await db.insert(customerGroups).values(row).onConflictDoNothing().returning();
  return group ?? null;
}

/** Until the transaction ends nobody else changes the group or its members. */
export async function lockCustomerGroup(db: TenantDb, id: CustomerGroupId): Promise<CustomerGroupRow | null> {
  const [group] = await db.select().from(customerGroups).where(eq(customerGroups.id, id)).limit(1).for('update');
  return group ?? null;
}

type Renamed = Pick<CustomerGroupRow, 'id' | 'name' | 'updatedAt'>;

export async function renameCustomerGroup(db: TenantDb, { id, name, updatedAt }: Renamed): Promise<CustomerGroupRow | null> {
  const [group] = await db
    .update(customerGroups)
    .set({ name, updatedAt, version: sql`${customerGroups.version} + 1` })
    .where(eq(customerGroups.id, id))
    .returning();
  return group ?? null;
}

export async function deleteCustomerGroupRow(db: TenantDb, id: CustomerGroupId): Promise<void> {
  await db.delete(customerGroups).where(eq(customerGroups.id, id));
}

/** Which of the customers there are. Until the transaction ends they are in no more groups than the others of it put them in. */
export async function lockCustomersByIds(db: TenantDb, ids: readonly CustomerId[]): Promise<CustomerId[]> {
  const rows = await db
    .select({ id: customers.id })
    .from(customers)
    .where(anyOf(customers.id, customerId, ids))
    .orderBy(customers.id)
    .for('no key update');
  return rows.map(({ id }) => id);
}

/** Those who were not in it before. */
export async function insertMembers(db: TenantDb, rows: readonly (typeof customerGroupMembers.$inferInsert)[]): Promise<CustomerId[]> {
  const added = await db
    .insert(customerGroupMembers)
    .select(recordsOf(customerGroupMembers, rows))
    .onConflictDoNothing()
    .returning({ id: customerGroupMembers.customerId });
  return added.map(({ id }) => id);
}

/** Those who were in it. */
export async function deleteMembers(db: TenantDb, groupId: CustomerGroupId, ids: readonly CustomerId[]): Promise<CustomerId[]> {
  const removed = await db
    .delete(customerGroupMembers)
    .where(and(eq(customerGroupMembers.groupId, groupId), anyOf(customerGroupMembers.customerId, customerId, ids)))
    .returning({ id: customerGroupMembers.customerId });
  return removed.map(({ id }) => id);
}

/** In how many groups the one of them is who is in most. */
export async function countMostGroups(db: TenantDb, ids: readonly CustomerId[]): Promise<number> {
  const perCustomer = db
    .select({ groups: count().as('groups') })
    .from(customerGroupMembers)
    .where(anyOf(customerGroupMembers.customerId, customerId, ids))
    .groupBy(customerGroupMembers.customerId)
    .as('per_customer');
  const [most] = await db.select({ most: sql<number>`coalesce(max(${perCustomer.groups}), 0)::int` }).from(perCustomer);
  return most?.most ?? 0;
}
