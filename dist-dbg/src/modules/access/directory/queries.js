/** Groups by conditions that somebody outside has written, and who is in them. */
import { asc, sql } from 'drizzle-orm';
import { anyOf } from '../../../platform/db/any-of.js';
import { groupId, userId } from '../ids.js';
import { groupColumns, groupMembers, groups } from '../tables.js';
/** What such a condition may be about. */
const { id, name, createdAt, updatedAt } = groups;
export const groupTerms = { id, name, createdAt, updatedAt };
/** In the order of their creation. */
export async function listGroupsWhere(db, { where, offset, limit }) {
    return db.select(groupColumns).from(groups).where(where).orderBy(asc(groups.id)).offset(offset).limit(limit);
}
export async function countGroupsWhere(db, where) {
    return db.$count(groups, where);
}
/** The groups that a user is in, as SQL that gives their ids. */
export function groupsOf(user) {
    return sql `select member.group_id from ${groupMembers} member where member.user_id = ${userId.toUuid(user)}::uuid`;
}
/** All members of these groups. */
export async function listMemberships(db, ids, limit) {
    return db
        .select({ groupId: groupMembers.groupId, userId: groupMembers.userId })
        .from(groupMembers)
        .where(anyOf(groupMembers.groupId, groupId, ids))
        .orderBy(asc(groupMembers.groupId), asc(groupMembers.userId))
        .limit(limit);
}
/** Differs after each change of who is in: somebody who is taken out makes them fewer, somebody who is put in makes the last one later. */
export async function listMembersStates(db, ids) {
    return db
        .select({
        groupId: groupMembers.groupId,
        count: sql `count(*)::int`,
        lastAddedMs: sql `(extract(epoch from max(${groupMembers.addedAt})) * 1000)::float8`,
    })
        .from(groupMembers)
        .where(anyOf(groupMembers.groupId, groupId, ids))
        .groupBy(groupMembers.groupId);
}
//# sourceMappingURL=queries.js.map