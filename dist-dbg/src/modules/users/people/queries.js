import { and, eq, sql } from 'drizzle-orm';
import { limitOf } from '../../../kernel/nested-pages.js';
import { anyOf } from '../../../platform/db/any-of.js';
import { groupId, membersOf, userId } from '../../access/public.js';
import { personColumns, users } from '../tables.js';
import { conditionsOf } from './conditions.js';
export async function findPerson(db, id) {
    const [person] = await db.select(personColumns).from(users).where(eq(users.id, id)).limit(1);
    return person ?? null;
}
/** At most as many as there are ids, in no order. */
export async function listPeopleByIds(db, ids) {
    return db
        .select(personColumns)
        .from(users)
        .where(anyOf(users.id, userId, ids));
}
export async function listPeople(db, asked, keys) {
    return db
        .select(personColumns)
        .from(users)
        .where(and(conditionsOf(asked), keys.where))
        .orderBy(...keys.orderBy)
        .limit(keys.limit);
}
export async function countPeople(db, asked) {
    return db.$count(users, conditionsOf(asked));
}
/** The first members of many groups by name, each list behind its own boundary. */
export async function listMembers(db, pages) {
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
        .where(and(sql `${users.id} in (${membersOf(sql `asked.group_id`)})`, sql `(${personColumns.sortName.sql}, ${users.id}) > (asked.after_name, asked.after_id)`))
        .orderBy(personColumns.sortName.sql, users.id)
        .limit(limitOf(pages))
        .as('page');
    return db
        .select({ ordinal: sql `asked.ordinal`, row: page._.selectedFields })
        .from(sql `json_to_recordset(${JSON.stringify(asked)}::json) as asked(ordinal int, group_id uuid, after_name text, after_id uuid)`)
        .crossJoinLateral(page)
        .orderBy(sql `asked.ordinal`, page.sortName, page.id);
}
//# sourceMappingURL=queries.js.map