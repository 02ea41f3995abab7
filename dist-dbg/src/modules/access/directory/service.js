/**
 * What a directory outside may do with groups. It decides who is in which one, so nothing is asked of what its key holds: that permission is
 * given by administrators alone. All of it joins, under the lock of a change of rights.
 */
import { invariant } from '../../../kernel/assert.js';
import { missingReference, whenTaken } from '../../../platform/db/errors.js';
import { groupNameTaken, groupNotFound, tooMany, userNotFound } from '../errors.js';
import { groupCreated, groupDeleted, groupUpdated, usersAddedToGroup, usersRemovedFromGroup } from '../events.js';
import { countGroups, countMembersByGroup, deleteGroupRow, deleteMembers, insertGroup, insertMembers, lockGroup, mostGroupsOf, updateGroupRow, } from '../groups/queries.js';
import { GROUPS_MAX, GROUPS_PER_USER_MAX } from '../groups/service.js';
import { groupId, userId } from '../ids.js';
import { EVERYBODY, tellRightsChanged } from '../rights/changes.js';
export async function createDirectoryGroup(tx, name) {
    if ((await countGroups(tx.db)) >= GROUPS_MAX)
        throw tooMany(GROUPS_MAX, 'groups');
    const now = tx.ctx.now();
    const group = await insertGroup(tx.db, { id: groupId.mint(), name, createdAt: now, updatedAt: now });
    if (!group)
        throw groupNameTaken();
    tx.emit(groupCreated({ groupId: group.id, name }));
    return group;
}
export async function renameDirectoryGroup(tx, id, name) {
    const current = await lockGroup(tx.db, id);
    if (!current)
        throw groupNotFound(id);
    if (current.name === name)
        return;
    const group = await updateGroupRow(tx.db, { ...current, name, updatedAt: tx.ctx.now() }).catch(whenTaken('groups_by_name', groupNameTaken));
    invariant(group, 'a locked group stays');
    tx.emit(groupUpdated({ groupId: id, name, groupVersion: group.version }));
}
/** Those who are members already stay, those who are none need not be removed. */
export async function changeMembers(tx, change, { id, added, removed }) {
    const addedAt = tx.ctx.now();
    const rows = added.map((one) => ({ groupId: id, userId: one, addedAt }));
    const came = rows.length === 0 ? [] : await insertMembers(tx.db, rows).catch(refuseUnknownUser);
    if ((await mostGroupsOf(tx.db, came)) > GROUPS_PER_USER_MAX)
        throw tooMany(GROUPS_PER_USER_MAX, 'groups of one user');
    const left = removed.length === 0 ? [] : await deleteMembers(tx.db, id, removed);
    await tellRightsChanged(tx, change, [...came, ...left]);
    for (const userIds of inParts(came))
        tx.emit(usersAddedToGroup({ groupId: id, userIds }));
    for (const userIds of inParts(left))
        tx.emit(usersRemovedFromGroup({ groupId: id, userIds }));
}
export async function deleteDirectoryGroup(tx, change, { id, name }) {
    const [counted] = await countMembersByGroup(tx.db, [id]);
    const members = counted?.count ?? 0;
    if (members > 0)
        await tellRightsChanged(tx, change, EVERYBODY);
    await deleteGroupRow(tx.db, id);
    tx.emit(groupDeleted({ groupId: id, name, members }));
}
/** Whoever hears of it hears of a hundred at a time, as when people do it. */
const TOLD_MAX = 100;
function inParts(ids) {
    return Array.from({ length: Math.ceil(ids.length / TOLD_MAX) }, (_, part) => ids.slice(part * TOLD_MAX, (part + 1) * TOLD_MAX));
}
function refuseUnknownUser(error) {
    const missing = missingReference(error, 'group_members_user_fk');
    throw missing === null ? error : Object.assign(userNotFound(userId.fromUuid(missing), 'members'), { cause: error });
}
//# sourceMappingURL=service.js.map