import { invariant } from '../../../../kernel/assert.js';
import { check } from '../../../../kernel/check.js';
import type { Ctx, Tx } from '../../../../kernel/context.js';
import type { Page, PageArguments } from '../../../../kernel/page.js';
import { whenReferenced, whenTaken } from '../../../../platform/db/errors.js';
import { pagesByCreation } from '../../creation-order.js';
import { versionStale } from '../../errors.js';
import { type CustomerGroupId, type CustomerId, customerGroupId } from '../../ids.js';
import { placesOf, requirePresent } from '../../presence.js';
import { customerNotFound } from '../errors.js';
import {
  type ChangeMembers,
  type CreateCustomerGroup,
  type DeleteCustomerGroup,
  GROUPS_OF_CUSTOMER_MAX,
  type UpdateCustomerGroup,
  changeMembersSchema,
  createCustomerGroupSchema,
  deleteCustomerGroupSchema,
  updateCustomerGroupSchema,
} from './checks.js';
import { customerGroupInUse, customerGroupNameTaken, customerGroupNotFound, tooManyGroupsOfCustomer } from './errors.js';
import { customerGroupCreated, customerGroupDeleted, customerGroupMembersChanged, customerGroupUpdated } from './events.js';
import {
  countMostGroups,
  deleteCustomerGroupRow,
  deleteMembers,
  findCustomerGroup,
  insertCustomerGroup,
  insertMembers,
  listCustomerGroupRows,
  lockCustomerGroup,
  lockCustomersByIds,
  renameCustomerGroup,
} from './queries.js';
import { type CustomerGroupRow, customerGroups } from './tables.js';

const pages = pagesByCreation('customerGroups.id', customerGroupId, customerGroups.id);

export async function getCustomerGroup(ctx: Ctx, id: CustomerGroupId): Promise<CustomerGroupRow> {
  const group = await ctx.read((db) => findCustomerGroup(db, id));
  if (!group) throw customerGroupNotFound(id);
  return group;
}

export async function listCustomerGroups(ctx: Ctx, page: PageArguments): Promise<Page<CustomerGroupRow>> {
  return pages(ctx, { page, read: (keys) => ctx.read((db) => listCustomerGroupRows(db, keys)) });
}

export async function createCustomerGroup(ctx: Ctx, input: CreateCustomerGroup): Promise<CustomerGroupRow> {
  const { name } = check(createCustomerGroupSchema, input);
  return ctx.write(async (tx) => {
    const now = ctx.now();
    const group = await insertCustomerGroup(tx.db, { id: customerGroupId.mint(), name, createdAt: now, updatedAt: now });
    if (!group) throw customerGroupNameTaken();
    tx.emit(customerGroupCreated({ customerGroupId: group.id, name }));
    return group;
  });
}

export async function updateCustomerGroup(ctx: Ctx, input: UpdateCustomerGroup): Promise<CustomerGroupRow> {
  const { id, ifVersion, name } = check(updateCustomerGroupSchema, input);
  return ctx.write(async (tx) => {
    const current = await getLockedGroup(tx, id);
    if (ifVersion !== undefined && ifVersion !== current.version) throw versionStale(current.version);
    const renamed = renameCustomerGroup(tx.db, { id, name, updatedAt: ctx.now() });
    const group = await renamed.catch(whenTaken('customer_groups_name', customerGroupNameTaken));
    invariant(group, 'a locked group stays');
    tx.emit(customerGroupUpdated({ customerGroupId: id, name, version: group.version }));
    return group;
  });
}

/** Answers the group as it was. */
export async function deleteCustomerGroup(ctx: Ctx, input: DeleteCustomerGroup): Promise<CustomerGroupRow> {
  const { id } = check(deleteCustomerGroupSchema, input);
  return ctx.write(async (tx) => {
    const group = await getLockedGroup(tx, id);
    await deleteCustomerGroupRow(tx.db, id).catch(whenReferenced(customerGroupInUse));
    tx.emit(customerGroupDeleted({ customerGroupId: id }));
    return group;
  });
}

/** Who is in it already, or is not, stays so. */
export async function changeCustomerGroupMembers(ctx: Ctx, input: ChangeMembers): Promise<CustomerGroupRow> {
  const { id, add, remove } = check(changeMembersSchema, input);
  return ctx.write(async (tx) => {
    const group = await getLockedGroup(tx, id);
    await requireCustomers(tx, { add, remove });
    const removed = await deleteMembers(tx.db, id, remove);
    const addedAt = ctx.now();
    const added = await insertMembers(
      tx.db,
      add.map((customerId) => ({ groupId: id, customerId, addedAt })),
    );
    if ((await countMostGroups(tx.db, added)) > GROUPS_OF_CUSTOMER_MAX) throw tooManyGroupsOfCustomer(GROUPS_OF_CUSTOMER_MAX);
    if (added.length + removed.length > 0) tx.emit(customerGroupMembersChanged({ customerGroupId: id, added, removed }));
    return group;
  });
}

async function getLockedGroup(tx: Tx, id: CustomerGroupId): Promise<CustomerGroupRow> {
  const group = await lockCustomerGroup(tx.db, id);
  if (!group) throw customerGroupNotFound(id);
  return group;
}

async function requireCustomers(tx: Tx, { add, remove }: { add: readonly CustomerId[]; remove: readonly CustomerId[] }): Promise<void> {
  const present = await lockCustomersByIds(tx.db, [...add, ...remove]);
  requirePresent(present, [...placesOf(add, 'input.add'), ...placesOf(remove, 'input.remove')], customerNotFound);
}
