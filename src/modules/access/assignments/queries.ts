import { and, eq, sql } from 'drizzle-orm';
import type { TenantDb } from '../../../kernel/context.js';
import { type GroupId, type HolderId, type RoleId, type UserId, groupId, roleId, userId } from '../ids.js';
import { groupMembers, groupRoles, roles, userRoles } from '../tables.js';

/** A role that was given, to a user directly or through a group of theirs, or to a group. */
export type Assignment = {
  readonly roleId: RoleId;
  /** Null for what was given to a group. */
  readonly userId: UserId | null;
  /** Null for what was given to a user directly. */
  readonly groupId: GroupId | null;
  readonly grantedAt: Date;
  readonly expiresAt: Date | null;
};

export type NewAssignment = Pick<Assignment, 'roleId' | 'grantedAt' | 'expiresAt'> & { readonly holder: HolderId };

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

/** What was taken, or null when the holder did not have it. */
export async function deleteAssignment(db: TenantDb, holder: HolderId, role: RoleId): Promise<Assignment | null> {
  const [taken] = isUser(holder)
    ? await db
        .delete(userRoles)
        .where(and(eq(userRoles.userId, holder), eq(userRoles.roleId, role)))
        .returning()
    : await db
        .delete(groupRoles)
        .where(and(eq(groupRoles.groupId, holder), eq(groupRoles.roleId, role)))
        .returning();
  return taken ? { ...taken, ...holderOf(holder) } : null;
}

/** The holder as an assignment names it. */
export function holderOf(holder: HolderId): Pick<Assignment, 'userId' | 'groupId'> {
  return isUser(holder) ? { userId: holder, groupId: null } : { userId: null, groupId: holder };
}

export async function countAssignments(db: TenantDb, holder: HolderId): Promise<number> {
  return isUser(holder) ? db.$count(userRoles, eq(userRoles.userId, holder)) : db.$count(groupRoles, eq(groupRoles.groupId, holder));
}

type AssignmentRow = {
  readonly holder: string;
  readonly roleId: string;
  readonly userId: string | null;
  readonly groupId: string | null;
  readonly grantedAtMs: number;
  readonly expiresAtMs: number | null;
};

/** What was given to each of the users, directly and through groups, by the name of the role; expired ones too. */
export async function listAssignmentsByUser(db: TenantDb, ids: readonly UserId[]): Promise<ReadonlyMap<string, readonly Assignment[]>> {
  const uuids = `{${ids.map(userId.toUuid).join(',')}}`;
  const rows = await db.execute<AssignmentRow>(sql`
    select holder, role_id as "roleId", user_id as "userId", group_id as "groupId", ${times} from (
      select user_id as holder, role_id, user_id, null::uuid as group_id, granted_at, expires_at
        from ${userRoles} where user_id = any(${uuids}::uuid[])
      union all
      select user_id, role_id, null, group_id, granted_at, expires_at from ${groupMembers} join ${groupRoles} using (group_id)
        where user_id = any(${uuids}::uuid[])
    ) given join ${roles} on roles.id = role_id
    order by lower(roles.name), group_id nulls first`);
  return grouped(rows, (holder) => userId.fromUuid(holder));
}

/** The same for groups. */
export async function listAssignmentsByGroup(db: TenantDb, ids: readonly GroupId[]): Promise<ReadonlyMap<string, readonly Assignment[]>> {
  const rows = await db.execute<AssignmentRow>(sql`
    select group_id as holder, role_id as "roleId", null as "userId", group_id as "groupId", ${times}
    from ${groupRoles} join ${roles} on roles.id = role_id
    where group_id = any(${`{${ids.map(groupId.toUuid).join(',')}}`}::uuid[])
    order by lower(roles.name)`);
  return grouped(rows, (holder) => groupId.fromUuid(holder));
}

const times = sql`(extract(epoch from granted_at) * 1000)::float8 as "grantedAtMs", (extract(epoch from expires_at) * 1000)::float8 as "expiresAtMs"`;

function grouped(rows: readonly AssignmentRow[], idOf: (uuid: string) => HolderId): ReadonlyMap<string, readonly Assignment[]> {
  const byHolder = Map.groupBy(rows, (row) => idOf(row.holder));
  return new Map([...byHolder].map(([holder, given]) => [holder, given.map(toAssignment)]));
}

function toAssignment(row: AssignmentRow): Assignment {
  return {
    roleId: roleId.fromUuid(row.roleId),
    userId: row.userId === null ? null : userId.fromUuid(row.userId),
    groupId: row.groupId === null ? null : groupId.fromUuid(row.groupId),
    grantedAt: new Date(row.grantedAtMs),
    expiresAt: row.expiresAtMs === null ? null : new Date(row.expiresAtMs),
  };
}
