/** The statements that keep the tree a tree, and the places of siblings without gaps. */
import { sql } from 'drizzle-orm';
import { anyOf } from '../../../../platform/db/any-of.js';
import { categoryId } from '../../ids.js';
import { categories } from './tables.js';
/** Bounds every walk up or down the tree, and what a breadcrumb has to show. */
export const LEVELS_MAX = 20;
const uuidOf = (id) => (id === null ? null : categoryId.toUuid(id));
/** Until the transaction ends nobody else changes where a category of this tenant stands: two moves at once could close a circle. */
export async function lockCategoryMoves(db) {
    await db.execute(sql `select pg_advisory_xact_lock(hashtextextended('commerce category moves ' || current_schema(), 0))`);
}
/** Whether the category would stand below itself, and on which level the lowest of what is below it would stand, from 1. */
export async function judgeMove(db, { id, parentId }) {
    const [row] = await db.execute(sql `
    with recursive up(id, parent_id, level) as (
      select id, parent_id, 1 from ${categories} where id = ${uuidOf(parentId)}::uuid
      union all
      select above.id, above.parent_id, up.level + 1 from ${categories} above join up on above.id = up.parent_id where up.level <= ${LEVELS_MAX}
    ),
    down(id, level) as (
      select id, 1 from ${categories} where id = ${uuidOf(id)}::uuid
      union all
      select below.id, down.level + 1 from ${categories} below join down on below.parent_id = down.id where down.level <= ${LEVELS_MAX}
    )
    select exists (select 1 from up where id = ${uuidOf(id)}::uuid) as circular,
      coalesce((select max(level) from up), 0) + coalesce((select max(level) from down), 1) as levels`);
    return row ?? { circular: false, levels: 1 };
}
/** Puts the category there and numbers its siblings from 0. Needs the lock of moves. */
export async function placeCategory(db, { id, parentId, place }) {
    const [own, parent] = [uuidOf(id), uuidOf(parentId)];
    await db.execute(sql `
    with siblings as (
      select id, (row_number() over (order by position, id))::int - 1 as place from ${categories}
      where parent_id is not distinct from ${parent}::uuid and id <> ${own}::uuid
    ),
    target as (select least(${targetOf(place)}, (select count(*)::int from siblings)) as place),
    wanted as (
      select id, place + case when place >= (select place from target) then 1 else 0 end as place from siblings
      union all
      select ${own}::uuid, place from target
    )
    update ${categories} c set position = wanted.place,
      parent_id = case when c.id = ${own}::uuid then ${parent}::uuid else c.parent_id end
    from wanted where c.id = wanted.id and (c.position <> wanted.place or c.id = ${own}::uuid)`);
}
function targetOf(place) {
    if (place === 'last')
        return sql `2147483647`;
    if ('position' in place)
        return sql `${place.position}::int`;
    return sql `(select siblings.place + 1 from siblings where siblings.id = ${uuidOf(place.afterId)}::uuid)`;
}
/** Numbers the categories under a parent from 0, in the order in which they stand: one of them has gone. */
export async function closeGap(db, parentId) {
    await db.execute(sql `
    update ${categories} c set position = wanted.place from (
      select id, (row_number() over (order by position, id))::int - 1 as place from ${categories} where parent_id is not distinct from ${uuidOf(parentId)}::uuid
    ) wanted where c.id = wanted.id and c.position <> wanted.place`);
}
/** What is above the categories, the root first, of all of them in one statement. */
export async function listAncestors(db, ids) {
    const rows = await db
        .select({ startId: sql `path.start_id`, row: categories })
        .from(sql `(
      with recursive path(start_id, id, parent_id, height) as (
        select id, id, parent_id, 0 from ${categories} where ${anyOf(sql `id`, categoryId, ids)}
        union all
        select path.start_id, above.id, above.parent_id, path.height + 1 from ${categories} above
        join path on above.id = path.parent_id where path.height < ${LEVELS_MAX}
      )
      select start_id, id, height from path where height > 0) as path`)
        .innerJoin(categories, sql `${categories.id} = path.id`)
        .orderBy(sql `path.start_id`, sql `path.height desc`);
    return rows.map(({ startId, row }) => ({ startId: categoryId.fromUuid(startId), row }));
}
//# sourceMappingURL=tree.js.map