import { and, eq } from 'drizzle-orm';
import type { TenantDb } from '../../../kernel/context.js';
import { anyOf } from '../../../platform/db/any-of.js';
import { type GroupId, type HolderId, type RoleId, type UserId, groupId, userId } from '../ids.js';
import { type GroupRow, type RoleRow, groupColumns, groupMembers, groupRoles, groups, roleColumns, roles, userRoles } from '../tables.js';

/** A role that was given, to a user directly or through a group of theirs, or to a group. */
export type Assignment = {
  readonly role: RoleRow;
  /** Null for what was given to a group. */
  readonly userId: UserId | null;
  /** Null for what was given to a user directly. */
  readonly group: GroupRow | null;
  readonly grantedAt: Date;
  readonly expiresAt: Date | null;
};

export type NewAssignment = Pick<Assignment, 'grantedAt' | 'expiresAt'> & { readonly roleId: RoleId; readonly holder: HolderId };

export function isUser(holder: HolderId): holder is UserId {
  return holder.startsWith(`${userId.prefix}_`);
}

/** Gives the role, or changes when it ends. */
export async function upsertAssignment(db: TenantDb, { holder, ...assignment }: NewAssignment): Promise<void> {
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
export async function deleteAssignment(db: TenantDb, holder: HolderId, role: RoleId): Promise<Pick<Assignment, 'grantedAt' | 'expiresAt'> | null> {
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

export async function countAssignments(db: TenantDb, holder: HolderId): Promise<number> {
  return isUser(holder) ? db.$count(userRoles, eq(userRoles.userId, holder)) : db.$count(groupRoles, eq(groupRoles.groupId, holder));
}

export type Given = Assignment & { readonly holder: HolderId };

/** What was given to each of the users directly, by the name of the role; what has expired too. */
export async function listGivenToUsers(db: TenantDb, ids: readonly UserId[]): Promise<Given[]> {
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
export async function listGivenThroughGroups(db: TenantDb, ids: readonly UserId[]): Promise<Given[]> {
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
export async function listGivenToGroups(db: TenantDb, ids: readonly GroupId[]): Promise<Given[]> {
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
