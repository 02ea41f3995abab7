import { invariant } from '../../../../kernel/assert.js';
import { check } from '../../../../kernel/check.js';
import { whenReferenced, whenTaken } from '../../../../platform/db/errors.js';
import { pagesByCreation } from '../../creation-order.js';
import { versionStale } from '../../errors.js';
import { customerGroupId } from '../../ids.js';
import { placesOf, requirePresent } from '../../presence.js';
import { customerNotFound } from '../errors.js';
import { GROUPS_OF_CUSTOMER_MAX, changeMembersSchema, createCustomerGroupSchema, deleteCustomerGroupSchema, updateCustomerGroupSchema, } from './checks.js';
import { customerGroupInUse, customerGroupNameTaken, customerGroupNotFound, tooManyGroupsOfCustomer } from './errors.js';
import { customerGroupCreated, customerGroupDeleted, customerGroupMembersChanged, customerGroupUpdated } from './events.js';
import { countMostGroups, deleteCustomerGroupRow, deleteMembers, findCustomerGroup, insertCustomerGroup, insertMembers, listCustomerGroupRows, lockCustomerGroup, lockCustomersByIds, renameCustomerGroup, } from './queries.js';
import { customerGroups } from './tables.js';
const pages = pagesByCreation('customerGroups.id', customerGroupId, customerGroups.id);
export async function getCustomerGroup(ctx, id) {
    const group = await ctx.read((db) => findCustomerGroup(db, id));
    if (!group)
        throw customerGroupNotFound(id);
    return group;
}
export async function listCustomerGroups(ctx, page) {
    return pages(ctx, { page, read: (keys) => ctx.read((db) => listCustomerGroupRows(db, keys)) });
}
export async function createCustomerGroup(ctx, input) {
    const { name } = check(createCustomerGroupSchema, input);
    return ctx.write(async (tx) => {
        const now = ctx.now();
        const group = await insertCustomerGroup(tx.db, { id: customerGroupId.mint(), name, createdAt: now, updatedAt: now });
        if (!group)
            throw customerGroupNameTaken();
        tx.emit(customerGroupCreated({ customerGroupId: group.id, name }));
        return group;
    });
}
export async function updateCustomerGroup(ctx, input) {
    const { id, ifVersion, name } = check(updateCustomerGroupSchema, input);
    return ctx.write(async (tx) => {
        const current = await getLockedGroup(tx, id);
        if (ifVersion !== undefined && ifVersion !== current.version)
            throw versionStale(current.version);
        const renamed = renameCustomerGroup(tx.db, { id, name, updatedAt: ctx.now() });
        const group = await renamed.catch(whenTaken('customer_groups_name', customerGroupNameTaken));
        invariant(group, 'a locked group stays');
        tx.emit(customerGroupUpdated({ customerGroupId: id, name, version: group.version }));
        return group;
    });
}
/** Answers the group as it was. */
export async function deleteCustomerGroup(ctx, input) {
    const { id } = check(deleteCustomerGroupSchema, input);
    return ctx.write(async (tx) => {
        const group = await getLockedGroup(tx, id);
        await deleteCustomerGroupRow(tx.db, id).catch(whenReferenced(customerGroupInUse));
        tx.emit(customerGroupDeleted({ customerGroupId: id }));
        return group;
    });
}
/** Who is in it already, or is not, stays so. */
export async function changeCustomerGroupMembers(ctx, input) {
    const { id, add, remove } = check(changeMembersSchema, input);
    return ctx.write(async (tx) => {
        const group = await getLockedGroup(tx, id);
        await requireCustomers(tx, { add, remove });
        const removed = await deleteMembers(tx.db, id, remove);
        const addedAt = ctx.now();
        const added = await insertMembers(tx.db, add.map((customerId) => ({ groupId: id, customerId, addedAt })));
        if ((await countMostGroups(tx.db, added)) > GROUPS_OF_CUSTOMER_MAX)
            throw tooManyGroupsOfCustomer(GROUPS_OF_CUSTOMER_MAX);
        if (added.length + removed.length > 0)
            tx.emit(customerGroupMembersChanged({ customerGroupId: id, added, removed }));
        return group;
    });
}
async function getLockedGroup(tx, id) {
    const group = await lockCustomerGroup(tx.db, id);
    if (!group)
        throw customerGroupNotFound(id);
    return group;
}
async function requireCustomers(tx, { add, remove }) {
    const present = await lockCustomersByIds(tx.db, [...add, ...remove]);
    requirePresent(present, [...placesOf(add, 'input.add'), ...placesOf(remove, 'input.remove')], customerNotFound);
}
//# sourceMappingURL=service.js.map