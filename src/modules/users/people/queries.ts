import { type SQLWrapper, and, eq, sql } from 'drizzle-orm';
import type { TenantDb } from '../../../kernel/context.js';
import { type NestedPage, type NestedRow, limitOf } from '../../../kernel/nested-pages.js';
import { anyOf } from '../../../platform/db/any-of.js';
import type { Keyset } from '../../../platform/db/keyset.js';
import { type GroupId, type UserId, groupId, membersOf, userId } from '../../access/public.js';
import { type PersonRow, personColumns, users } from '../tables.js';
import { type AskedUsers, conditionsOf } from './conditions.js';

export async function findPerson(db: TenantDb, id: UserId): Promise<PersonRow | null> {
  const [person] = await db.select(personColumns).from(users).where(eq(users.id, id)).limit(1);
  return person ?? null;
}

/** At most as many as there are ids, in no order. */
export async function listPeopleByIds(db: TenantDb, ids: readonly UserId[]): Promise<PersonRow[]> {
  return db
    .select(personColumns)
    .from(users)
    .where(anyOf(users.id, userId, ids));
}

export async function listPeople(db: TenantDb, asked: AskedUsers, keys: Keyset<SQLWrapper>): Promise<PersonRow[]> {
  return db
    .select(personColumns)
    .from(users)
    .where(and(conditionsOf(asked), keys.where))
    .orderBy(...keys.orderBy)
    .limit(keys.limit);
}

export async function countPeople(db: TenantDb, asked: AskedUsers): Promise<number> {
  return db.$count(users, conditionsOf(asked));
}

/** The first members of many groups by name, each list behind its own boundary. */
export async function listMembers(db: TenantDb, pages: readonly NestedPage<GroupId>[]): Promise<NestedRow<PersonRow>[]> {
  const asked = pages.map(({ parentId, request }, ordinal) => ({
    ordinal,
    group_id: groupId.toUuid(parentId),
    // Below every name and id there are.
    after_name: request.boundary?.[0] ?? '',
    after_id: request.boundary?.[1] ?? '00000000-0000-0000-0000-000000000000',
  }));
  const page = db
    .select(personColumns)
    .from(users)
    .where(
      and(
        sql`${users.id} in (${membersOf(sql`asked.group_id`)})`,
        sql`(${personColumns.sortName.sql}, ${users.id}) > (asked.after_name, asked.after_id)`,
      ),
    )
    .orderBy(personColumns.sortName.sql, users.id)
    .limit(limitOf(pages))
    .as('page');
  return db
    .select({ ordinal: sql<number>`asked.ordinal`, row: page._.selectedFields })
    .from(sql`json_to_recordset(${JSON.stringify(asked)}::json) as asked(ordinal int, group_id uuid, after_name text, after_id uuid)`)
    .crossJoinLateral(page)
    .orderBy(sql`asked.ordinal`, page.sortName, page.id);
}
