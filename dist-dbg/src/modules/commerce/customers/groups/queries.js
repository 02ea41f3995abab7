import { and, count, eq, sql } from 'drizzle-orm';
import { anyOf } from '../../../../platform/db/any-of.js';
import { recordsOf } from '../../../../platform/db/records.js';
import { customerGroupId, customerId } from '../../ids.js';
import { customers } from '../tables.js';
import { GROUPS_OF_CUSTOMER_MAX } from './checks.js';
import { customerGroupMembers, customerGroups } from './tables.js';
export async function findCustomerGroup(db, id) {
    const [group] = await db.select().from(customerGroups).where(eq(customerGroups.id, id)).limit(1);
    return group ?? null;
}
export async function listCustomerGroupRows(db, { where, orderBy, limit }) {
    return db
        .select()
        .from(customerGroups)
        .where(where)
        .orderBy(...orderBy)
        .limit(limit);
}
/** Which of the groups there are. */
export async function listCustomerGroupsByIds(db, ids) {
    return db
        .select()
        .from(customerGroups)
        .where(anyOf(customerGroups.id, customerGroupId, ids));
}
/** The groups of each of the customers, by name. */
export async function listGroupsOfCustomers(db, ids) {
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
export async function insertCustomerGroup(db, row) {
    const [group] = await db.insert(customerGroups).values(row).onConflictDoNothing().returning();
    return group ?? null;
}
/** Until the transaction ends nobody else changes the group or its members. */
export async function lockCustomerGroup(db, id) {
    const [group] = await db.select().from(customerGroups).where(eq(customerGroups.id, id)).limit(1).for('update');
    return group ?? null;
}
export async function renameCustomerGroup(db, { id, name, updatedAt }) {
    const [group] = await db
        .update(customerGroups)
        .set({ name, updatedAt, version: sql `${customerGroups.version} + 1` })
        .where(eq(customerGroups.id, id))
        .returning();
    return group ?? null;
}
export async function deleteCustomerGroupRow(db, id) {
    await db.delete(customerGroups).where(eq(customerGroups.id, id));
}
/** Which of the customers there are. Until the transaction ends they are in no more groups than the others of it put them in. */
export async function lockCustomersByIds(db, ids) {
    const rows = await db
        .select({ id: customers.id })
        .from(customers)
        .where(anyOf(customers.id, customerId, ids))
        .orderBy(customers.id)
        .for('no key update');
    return rows.map(({ id }) => id);
}
/** Those who were not in it before. */
export async function insertMembers(db, rows) {
    const added = await db
        .insert(customerGroupMembers)
        .select(recordsOf(customerGroupMembers, rows))
        .onConflictDoNothing()
        .returning({ id: customerGroupMembers.customerId });
    return added.map(({ id }) => id);
}
/** Those who were in it. */
export async function deleteMembers(db, groupId, ids) {
    const removed = await db
        .delete(customerGroupMembers)
        .where(and(eq(customerGroupMembers.groupId, groupId), anyOf(customerGroupMembers.customerId, customerId, ids)))
        .returning({ id: customerGroupMembers.customerId });
    return removed.map(({ id }) => id);
}
/** In how many groups the one of them is who is in most. */
export async function countMostGroups(db, ids) {
    const perCustomer = db
        .select({ groups: count().as('groups') })
        .from(customerGroupMembers)
        .where(anyOf(customerGroupMembers.customerId, customerId, ids))
        .groupBy(customerGroupMembers.customerId)
        .as('per_customer');
    const [most] = await db.select({ most: sql `coalesce(max(${perCustomer.groups}), 0)::int` }).from(perCustomer);
    return most?.most ?? 0;
}
//# sourceMappingURL=queries.js.map