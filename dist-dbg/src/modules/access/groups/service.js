import { z } from 'zod';
import { invariant } from '../../../kernel/assert.js';
import { check } from '../../../kernel/check.js';
import { nameInCursor } from '../../../kernel/inputs.js';
import { pageRequest, toPage } from '../../../kernel/page.js';
import { missingReference, whenTaken } from '../../../platform/db/errors.js';
import { keyset } from '../../../platform/db/keyset.js';
import { groupInUse, groupNameTaken, groupNotFound, memberNotFound, tooMany, userNotFound, versionStale } from '../errors.js';
import { groupCreated, groupDeleted, groupUpdated, usersAddedToGroup, usersRemovedFromGroup } from '../events.js';
import { groupId, userId } from '../ids.js';
import { EVERYBODY, beginAccessChange, tellRightsChanged } from '../rights/changes.js';
import { grantsOfAll, requireHeld } from '../rights/holdings.js';
import { listRolesOfGroup } from '../rights/queries.js';
import { groupColumns, groups } from '../tables.js';
import { createGroupSchema, deleteGroupSchema, groupFilterSchema, groupMembersSchema, updateGroupSchema, } from './checks.js';
import { countGroupRows, countGroups, countMembersByGroup, deleteGroupRow, deleteMembers, findGroup, insertGroup, insertMembers, listGroupRows, lockGroup, mostGroupsOf, updateGroupRow, } from './queries.js';
export const GROUPS_MAX = 1_000;
/** Protects the reading of what a user may. */
export const GROUPS_PER_USER_MAX = 100;
const byName = { name: 'groups.name', values: z.tuple([nameInCursor, z.uuid()]) };
export async function getGroup(ctx, id) {
    const group = await ctx.read((db) => findGroup(db, id));
    if (!group)
        throw groupNotFound(id);
    return group;
}
/** By name, regardless of case. */
export async function listGroups(ctx, filter, page) {
    const asked = { filter: check(groupFilterSchema, filter ?? {}, 'filter'), now: ctx.now() };
    const request = pageRequest(page, byName);
    const rows = await ctx.read((db) => listGroupRows(db, asked, keyset([groupColumns.sortName.sql, groups.id], 'asc', request)));
    return {
        ...toPage(rows, request, (group) => [group.sortName, groupId.toUuid(group.id)]),
        count: () => ctx.read((db) => countGroupRows(db, asked.filter, asked.now)),
    };
}
export async function createGroup(ctx, input) {
    const { name, description = '' } = check(createGroupSchema, input);
    return ctx.write(async (tx) => {
        await beginAccessChange(tx);
        if ((await countGroups(tx.db)) >= GROUPS_MAX)
            throw tooMany(GROUPS_MAX, 'groups');
        const now = ctx.now();
        const group = await insertGroup(tx.db, { id: groupId.mint(), name, description, createdAt: now, updatedAt: now });
        if (!group)
            throw groupNameTaken();
        tx.emit(groupCreated({ groupId: group.id, name }));
        return group;
    });
}
export async function updateGroup(ctx, input) {
    const { id, ifVersion, name, description } = check(updateGroupSchema, input);
    return ctx.write(async (tx) => {
        const current = await getLockedGroup(tx, id);
        if (ifVersion !== undefined && ifVersion !== current.version)
            throw versionStale(current.version);
        const wanted = { ...current, name: name ?? current.name, description: description ?? current.description, updatedAt: ctx.now() };
        const group = await updateGroupRow(tx.db, wanted).catch(whenTaken('groups_by_name', groupNameTaken));
        invariant(group, 'a locked group stays');
        tx.emit(groupUpdated({ groupId: id, name: group.name, groupVersion: group.version }));
        return group;
    });
}
/** Answers the group as it was. */
export async function deleteGroup(ctx, input) {
    const { id, evenIfUsed = false } = check(deleteGroupSchema, input);
    return ctx.write(async (tx) => {
        const change = await beginAccessChange(tx);
        const group = await getLockedGroup(tx, id);
        const [counted] = await countMembersByGroup(tx.db, [id]);
        const members = counted?.count ?? 0;
        if (members > 0 && !evenIfUsed)
            throw groupInUse(members);
        await requireGroupHeld(tx, change, id);
        if (members > 0)
            await tellRightsChanged(tx, change, EVERYBODY);
        await deleteGroupRow(tx.db, id);
        tx.emit(groupDeleted({ groupId: id, name: group.name, members }));
        return group;
    });
}
/** Those who are members already stay members. */
export async function addUsersToGroup(ctx, input) {
    const { groupId: id, userIds } = check(groupMembersSchema, input);
    return ctx.write(async (tx) => {
        const change = await beginAccessChange(tx);
        const group = await getLockedGroup(tx, id);
        await requireGroupHeld(tx, change, id);
        const addedAt = ctx.now();
        const rows = userIds.map((one) => ({ groupId: id, userId: one, addedAt }));
        const added = await insertMembers(tx.db, rows).catch((error) => {
            throw toUserNotFound(error, userIds);
        });
        if ((await mostGroupsOf(tx.db, added)) > GROUPS_PER_USER_MAX)
            throw tooMany(GROUPS_PER_USER_MAX, 'groups of one user');
        if (added.length === 0)
            return group;
        await tellRightsChanged(tx, change, added);
        tx.emit(usersAddedToGroup({ groupId: id, userIds: added }));
        return group;
    });
}
export async function removeUsersFromGroup(ctx, input) {
    const { groupId: id, userIds } = check(groupMembersSchema, input);
    return ctx.write(async (tx) => {
        const change = await beginAccessChange(tx);
        const group = await getLockedGroup(tx, id);
        await requireGroupHeld(tx, change, id);
        const removed = await deleteMembers(tx.db, id, userIds);
        const stranger = userIds.findIndex((one) => !removed.includes(one));
        if (stranger >= 0)
            throw memberNotFound(userIds[stranger] ?? '', stranger);
        await tellRightsChanged(tx, change, removed);
        tx.emit(usersRemovedFromGroup({ groupId: id, userIds: removed }));
        return group;
    });
}
async function getLockedGroup(tx, id) {
    const group = await lockGroup(tx.db, id);
    if (!group)
        throw groupNotFound(id);
    return group;
}
/** Who is put into a group or taken out gains or loses what it gives. */
async function requireGroupHeld(tx, { holdings }, id) {
    requireHeld(holdings, grantsOfAll(await listRolesOfGroup(tx.db, id, tx.ctx.now())));
}
function toUserNotFound(error, userIds) {
    const missing = missingReference(error, 'group_members_user_fk');
    if (missing === null)
        return error;
    const id = userId.fromUuid(missing);
    return Object.assign(userNotFound(id, `input.userIds.${userIds.indexOf(id)}`), { cause: error });
}
//# sourceMappingURL=service.js.map