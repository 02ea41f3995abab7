import { and, eq, sql } from 'drizzle-orm';
import { anyOf } from '../../../platform/db/any-of.js';
import { recordsOf } from '../../../platform/db/records.js';
import { hasWords, wordsIn } from '../../../platform/db/words.js';
import { groupId, roleId, userId } from '../ids.js';
import { groupColumns, groupMembers, groupRoles, groups } from '../tables.js';
export async function findGroup(db, id) {
    const [group] = await db.select(groupColumns).from(groups).where(eq(groups.id, id)).limit(1);
    return group ?? null;
}
/** `now` tells which roles a group has at the moment. */
export async function listGroupRows(db, { filter, now }, keys) {
    return db
        .select(groupColumns)
        .from(groups)
        .where(and(conditionsOf(filter, now), keys.where))
        .orderBy(...keys.orderBy)
        .limit(keys.limit);
}
export async function countGroupRows(db, filter, now) {
    return db.$count(groups, conditionsOf(filter, now));
}
function conditionsOf({ search, roleId: role }, now) {
    return and(search === undefined ? undefined : hasWords(wordsIn("name || ' ' || description"), search), role === undefined
        ? undefined
        : sql `${groups.id} = any(array(select group_id from ${groupRoles}
          where role_id = ${roleId.toUuid(role)}::uuid and (expires_at is null or expires_at > ${now.toISOString()}::timestamptz)))`);
}
/** Null when the name is taken in this tenant. */
export async function insertGroup(db, row) {
    const [group] = await db.insert(groups).values(row).onConflictDoNothing().returning(groupColumns);
    return group ?? null;
}
/** Until the transaction ends nobody else changes the group. */
export async function lockGroup(db, id) {
    const [group] = await db.select(groupColumns).from(groups).where(eq(groups.id, id)).limit(1).for('update');
    return group ?? null;
}
/** Writes name and description as they stand and counts the version on. Null when it is gone. */
export async function updateGroupRow(db, { id, name, description, updatedAt }) {
    const [group] = await db
        .update(groups)
        .set({ name, description, updatedAt, version: sql `${groups.version} + 1` })
        .where(eq(groups.id, id))
        .returning(groupColumns);
    return group ?? null;
}
/** With its members and the roles that it has. */
export async function deleteGroupRow(db, id) {
    await db.delete(groups).where(eq(groups.id, id));
}
/** Leaves out those who are members already; returns those who were not. */
export async function insertMembers(db, rows) {
    const added = await db.insert(groupMembers).select(recordsOf(groupMembers, rows)).onConflictDoNothing().returning({ userId: groupMembers.userId });
    return added.map((row) => row.userId);
}
/** Returns those who were members. */
export async function deleteMembers(db, id, userIds) {
    const removed = await db
        .delete(groupMembers)
        .where(and(eq(groupMembers.groupId, id), anyOf(groupMembers.userId, userId, userIds)))
        .returning({ userId: groupMembers.userId });
    return removed.map((row) => row.userId);
}
/** The most groups that one of these users is in. */
export async function mostGroupsOf(db, userIds) {
    const [row] = await db.execute(sql `
    select coalesce(max(number), 0)::int as most from (
      select count(*) as number from ${groupMembers} where ${anyOf(groupMembers.userId, userId, userIds)} group by user_id) counted`);
    return row?.most ?? 0;
}
export async function countMembersByGroup(db, ids) {
    return db
        .select({ groupId: groupMembers.groupId, count: sql `count(*)::int` })
        .from(groupMembers)
        .where(anyOf(groupMembers.groupId, groupId, ids))
        .groupBy(groupMembers.groupId);
}
/** The groups that each of the users is in, by name. */
export async function listGroupsByUser(db, ids) {
    return db
        .select({ userId: groupMembers.userId, group: groupColumns })
        .from(groupMembers)
        .innerJoin(groups, eq(groups.id, groupMembers.groupId))
        .where(anyOf(groupMembers.userId, userId, ids))
        .orderBy(groupMembers.userId, sql `lower(${groups.name})`);
}
export async function countGroups(db) {
    return db.$count(groups);
}
//# sourceMappingURL=queries.js.map