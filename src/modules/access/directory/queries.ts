/** Groups by conditions that somebody outside has written, and who is in them. */
import { type SQL, asc, sql } from 'drizzle-orm';
import type { TenantDb } from '../../../kernel/context.js';
import { anyOf } from '../../../platform/db/any-of.js';
import { type GroupId, type UserId, groupId, userId } from '../ids.js';
import { type GroupRow, groupColumns, groupMembers, groups } from '../tables.js';

/** What such a condition may be about. */
const { id, name, createdAt, updatedAt } = groups;
export const groupTerms = { id, name, createdAt, updatedAt };

export type Slice = { readonly where: SQL | undefined; readonly offset: number; readonly limit: number };

/** In the order of their creation. */
export async function listGroupsWhere(db: TenantDb, { where, offset, limit }: Slice): Promise<GroupRow[]> {
  return db.select(groupColumns).from(groups).where(where).orderBy(asc(groups.id)).offset(offset).limit(limit);
}

export async function countGroupsWhere(db: TenantDb, where: SQL | undefined): Promise<number> {
  return db.$count(groups, where);
}

/** The groups that a user is in, as SQL that gives their ids. */
export function groupsOf(user: UserId): SQL {
  return sql`select member.group_id from ${groupMembers} member where member.user_id = ${userId.toUuid(user)}::uuid`;
}

export type Membership = { readonly groupId: GroupId; readonly userId: UserId };

/** All members of these groups. */
export async function listMemberships(db: TenantDb, ids: readonly GroupId[], limit: number): Promise<Membership[]> {
  return db
    .select({ groupId: groupMembers.groupId, userId: groupMembers.userId })
    .from(groupMembers)
    .where(anyOf(groupMembers.groupId, groupId, ids))
    .orderBy(asc(groupMembers.groupId), asc(groupMembers.userId))
    .limit(limit);
}

export type MembersState = { readonly groupId: GroupId; readonly count: number; readonly lastAddedMs: number };

/** Differs after each change of who is in: somebody who is taken out makes them fewer, somebody who is put in makes the last one later. */
export async function listMembersStates(db: TenantDb, ids: readonly GroupId[]): Promise<MembersState[]> {
  return db
    .select({
      groupId: groupMembers.groupId,
      count: sql<number>`count(*)::int`,
      lastAddedMs: sql<number>`(extract(epoch from max(${groupMembers.addedAt})) * 1000)::float8`,
    })
    .from(groupMembers)
    .where(anyOf(groupMembers.groupId, groupId, ids))
    .groupBy(groupMembers.groupId);
}
