import { and, eq } from 'drizzle-orm';
import { anyOf } from '../../../platform/db/any-of.js';
import { groupId, userId } from '../ids.js';
import { groupColumns, groupMembers, groupRoles, groups, roleColumns, roles, userRoles } from '../tables.js';
export function isUser(holder) {
    return holder.startsWith(`${userId.prefix}_`);
}
/** Gives the role, or changes when it ends. */
export async function upsertAssignment(db, { holder, ...assignment }) {
    const set = { grantedAt: assignment.grantedAt, expiresAt: assignment.expiresAt };
    if (isUser(holder)) {
        const target = [userRoles.userId, userRoles.roleId];
        await db
            .insert(userRoles)
            .values({ ...assignment, userId: holder })
            .onConflictDoUpdate({ target, set });
        return;
    }
    const target = [groupRoles.groupId, groupRoles.roleId];
    await db
        .insert(groupRoles)
        .values({ ...assignment, groupId: holder })
        .onConflictDoUpdate({ target, set });
}
/** When it had been given, or null when the holder did not have it. */
export async function deleteAssignment(db, holder, role) {
    const [taken] = isUser(holder)
        ? await db
            .delete(userRoles)
            .where(and(eq(userRoles.userId, holder), eq(userRoles.roleId, role)))
            .returning()
        : await db
            .delete(groupRoles)
            .where(and(eq(groupRoles.groupId, holder), eq(groupRoles.roleId, role)))
            .returning();
    return taken ?? null;
}
export async function countAssignments(db, holder) {
    return isUser(holder) ? db.$count(userRoles, eq(userRoles.userId, holder)) : db.$count(groupRoles, eq(groupRoles.groupId, holder));
}
/** What was given to each of the users directly, by the name of the role; what has expired too. */
export async function listGivenToUsers(db, ids) {
    const { userId: holder, grantedAt, expiresAt } = userRoles;
    const rows = await db
        .select({ holder, role: roleColumns, grantedAt, expiresAt })
        .from(userRoles)
        .innerJoin(roles, eq(roles.id, userRoles.roleId))
        .where(anyOf(holder, userId, ids))
        .orderBy(roleColumns.sortName.sql);
    return rows.map((row) => ({ ...row, userId: row.holder, group: null }));
}
/** What the groups of each of the users were given, by the names of the roles. */
export async function listGivenThroughGroups(db, ids) {
    const { grantedAt, expiresAt } = groupRoles;
    const rows = await db
        .select({ holder: groupMembers.userId, role: roleColumns, group: groupColumns, grantedAt, expiresAt })
        .from(groupMembers)
        .innerJoin(groups, eq(groups.id, groupMembers.groupId))
        .innerJoin(groupRoles, eq(groupRoles.groupId, groups.id))
        .innerJoin(roles, eq(roles.id, groupRoles.roleId))
        .where(anyOf(groupMembers.userId, userId, ids))
        .orderBy(roleColumns.sortName.sql, groupColumns.sortName.sql);
    return rows.map((row) => ({ ...row, userId: null }));
}
/** What was given to each of the groups, by the names of the roles. */
export async function listGivenToGroups(db, ids) {
    const { groupId: holder, grantedAt, expiresAt } = groupRoles;
    const rows = await db
        .select({ holder, role: roleColumns, group: groupColumns, grantedAt, expiresAt })
        .from(groupRoles)
        .innerJoin(groups, eq(groups.id, holder))
        .innerJoin(roles, eq(roles.id, groupRoles.roleId))
        .where(anyOf(holder, groupId, ids))
        .orderBy(roleColumns.sortName.sql);
    return rows.map((row) => ({ ...row, userId: null }));
}
//# sourceMappingURL=queries.js.map