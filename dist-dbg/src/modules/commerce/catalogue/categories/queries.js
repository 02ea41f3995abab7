import { and, eq, isNull, sql } from 'drizzle-orm';
import { limitOf } from '../../../../kernel/nested-pages.js';
import { anyOf } from '../../../../platform/db/any-of.js';
import { findShape, readShape } from '../../../../platform/db/read-shape.js';
import { categoryId } from '../../ids.js';
import { products } from '../products/tables.js';
import { categoryShape } from '../shapes.js';
import { categories } from './tables.js';
export function findCategory(db, key, selected) {
    const wanted = 'id' in key ? { by: categories.id, is: key.id } : { by: categories.slug, is: key.slug };
    return findShape(db, categoryShape, { selected, ...wanted });
}
/** At most as many as there are ids, in no order. */
export async function listCategoriesByIds(db, ids) {
    return db
        .select()
        .from(categories)
        .where(anyOf(categories.id, categoryId, ids));
}
export async function listCategoryRows(db, parentId, keys) {
    const siblings = parentId === null ? isNull(categories.parentId) : eq(categories.parentId, parentId);
    return readShape(db, categoryShape, { ...keys, where: and(siblings, keys.where), also: keys.columns });
}
/** The first rows of the children of many categories, each behind its own boundary. */
export async function listChildren(db, pages) {
    const asked = pages.map(({ parentId, request }, ordinal) => ({
        ordinal,
        parent_id: categoryId.toUuid(parentId),
        // Below every position and id there are.
        after_position: request.boundary?.[0] ?? -1,
        after_id: request.boundary?.[1] ?? '00000000-0000-0000-0000-000000000000',
    }));
    const page = db
        .select()
        .from(categories)
        .where(sql `${categories.parentId} = asked.parent_id and (${categories.position}, ${categories.id}) > (asked.after_position, asked.after_id)`)
        .orderBy(categories.position, categories.id)
        .limit(limitOf(pages))
        .as('page');
    return db
        .select({ ordinal: sql `asked.ordinal`, row: page._.selectedFields })
        .from(sql `json_to_recordset(${JSON.stringify(asked)}::json) as asked(ordinal int, parent_id uuid, after_position int, after_id uuid)`)
        .crossJoinLateral(page)
        .orderBy(sql `asked.ordinal`, page.position, page.id);
}
/** Null when the slug is taken in this tenant. It becomes the last of its siblings. */
export async function insertCategory(db, row) {
    const [category] = await db
        .insert(categories)
        .values({ ...row, position: behindSiblings(row.parentId ?? null) })
        .onConflictDoNothing()
        .returning();
    return category ?? null;
}
function behindSiblings(parentId) {
    const parent = parentId === null ? null : categoryId.toUuid(parentId);
    return sql `(select coalesce(max(position) + 1, 0) from ${categories} where parent_id is not distinct from ${parent}::uuid)`;
}
/** Writes its texts as they stand and counts its version on; where it stands is not changed. Null when it is gone. */
export async function updateCategoryRow(db, row) {
    const { id, parentId: _parent, position: _position, version: _version, createdAt: _created, ...wanted } = row;
    const [category] = await db
        .update(categories)
        .set({ ...wanted, version: sql `${categories.version} + 1` })
        .where(eq(categories.id, id))
        .returning();
    return category ?? null;
}
export async function deleteCategoryRow(db, id) {
    await db.delete(categories).where(eq(categories.id, id));
}
/** Until the transaction ends nobody changes the category, nor puts anything into it. */
export async function lockCategory(db, id) {
    const [category] = await db.select().from(categories).where(eq(categories.id, id)).limit(1).for('update');
    return category ?? null;
}
/** Whether it exists; until the transaction ends it then cannot be deleted, though it may be changed. */
export async function pinCategory(db, id) {
    const found = await db.select({ id: categories.id }).from(categories).where(eq(categories.id, id)).limit(1).for('key share');
    return found.length > 0;
}
/** Of these categories, those that there are; they stay until the transaction ends. */
export async function pinCategories(db, ids) {
    const found = await db
        .select({ id: categories.id })
        .from(categories)
        .where(anyOf(categories.id, categoryId, ids))
        .orderBy(categories.id)
        .for('key share');
    return new Set(found.map(({ id }) => id));
}
/** How many sub-categories and products stand directly in it. */
export async function countCategoryContents(db, id) {
    const uuid = categoryId.toUuid(id);
    const [contents] = await db.execute(sql `
    select (select count(*)::int from ${categories} where parent_id = ${uuid}) as children,
           (select count(*)::int from ${products} where category_id = ${uuid}) as products`);
    return contents ?? { children: 0, products: 0 };
}
//# sourceMappingURL=queries.js.map