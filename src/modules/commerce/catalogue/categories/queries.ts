import { type SQL, and, eq, isNull, sql } from 'drizzle-orm';
import type { TenantDb } from '../../../../kernel/context.js';
import { type NestedPage, type NestedRow, limitOf } from '../../../../kernel/nested-pages.js';
import type { Selected } from '../../../../kernel/selected.js';
import { anyOf } from '../../../../platform/db/any-of.js';
import type { Keyset } from '../../../../platform/db/keyset.js';
import { readShape } from '../../../../platform/db/read-shape.js';
import { type CategoryId, categoryId } from '../../ids.js';
import { products } from '../products/tables.js';
import { categoryShape } from '../shapes.js';
import { type CategoryRow, categories } from './tables.js';

export async function findCategory(db: TenantDb, id: CategoryId, selected: Selected): Promise<CategoryRow | null> {
  const [category] = await readShape<CategoryRow>(db, categoryShape, { selected, where: eq(categories.id, id), limit: 1 });
  return category ?? null;
}

/** At most as many as there are ids, in no order. */
export async function listCategoriesByIds(db: TenantDb, ids: readonly CategoryId[]): Promise<CategoryRow[]> {
  return db
    .select()
    .from(categories)
    .where(anyOf(categories.id, categoryId, ids));
}

export async function listCategoryRows(
  db: TenantDb,
  parentId: CategoryId | null,
  keys: Keyset & { readonly selected: Selected },
): Promise<CategoryRow[]> {
  const siblings = parentId === null ? isNull(categories.parentId) : eq(categories.parentId, parentId);
  return readShape(db, categoryShape, { ...keys, where: and(siblings, keys.where), also: keys.columns });
}

/** The first rows of the children of many categories, each behind its own boundary. */
export async function listChildren(db: TenantDb, pages: readonly NestedPage<CategoryId>[]): Promise<NestedRow<CategoryRow>[]> {
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
    .where(sql`${categories.parentId} = asked.parent_id and (${categories.position}, ${categories.id}) > (asked.after_position, asked.after_id)`)
    .orderBy(categories.position, categories.id)
    .limit(limitOf(pages))
    .as('page');
  return db
    .select({ ordinal: sql<number>`asked.ordinal`, row: page._.selectedFields })
    .from(sql`json_to_recordset(${JSON.stringify(asked)}::json) as asked(ordinal int, parent_id uuid, after_position int, after_id uuid)`)
    .crossJoinLateral(page)
    .orderBy(sql`asked.ordinal`, page.position, page.id);
}

/** Null when the slug is taken in this tenant. Without a position it becomes the last of its siblings. */
export async function insertCategory(
  db: TenantDb,
  { position, ...row }: Omit<typeof categories.$inferInsert, 'position'> & { position: number | undefined },
): Promise<CategoryRow | null> {
  const [category] = await db
    .insert(categories)
    .values({ ...row, position: position ?? behindSiblings(row.parentId ?? null) })
    .onConflictDoNothing()
    .returning();
  return category ?? null;
}

function behindSiblings(parentId: CategoryId | null): SQL {
  const parent = parentId === null ? null : categoryId.toUuid(parentId);
  return sql`(select coalesce(max(position) + 1, 0) from ${categories} where parent_id is not distinct from ${parent}::uuid)`;
}

/** Writes the row as it stands and counts its version on. Null when it is gone. */
export async function updateCategoryRow(db: TenantDb, { id, name, slug, parentId, position, updatedAt }: CategoryRow): Promise<CategoryRow | null> {
  const [category] = await db
    .update(categories)
    .set({ name, slug, parentId, position, updatedAt, version: sql`${categories.version} + 1` })
    .where(eq(categories.id, id))
    .returning();
  return category ?? null;
}

export async function deleteCategoryRow(db: TenantDb, id: CategoryId): Promise<void> {
  await db.delete(categories).where(eq(categories.id, id));
}

/** Until the transaction ends nobody changes the category, nor puts anything into it. */
export async function lockCategory(db: TenantDb, id: CategoryId): Promise<CategoryRow | null> {
  const [category] = await db.select().from(categories).where(eq(categories.id, id)).limit(1).for('update');
  return category ?? null;
}

/** Whether it exists; until the transaction ends it then cannot be deleted, though it may be changed. */
export async function pinCategory(db: TenantDb, id: CategoryId): Promise<boolean> {
  const found = await db.select({ id: categories.id }).from(categories).where(eq(categories.id, id)).limit(1).for('key share');
  return found.length > 0;
}

/** Until the transaction ends nobody else moves a category of this tenant: two moves at once could close a circle. */
export async function lockCategoryMoves(db: TenantDb): Promise<void> {
  await db.execute(sql`select pg_advisory_xact_lock(hashtextextended('commerce category moves ' || current_schema(), 0))`);
}

/** Whether `id` is `ancestorId` itself or stands somewhere below it. */
export async function isWithinCategory(db: TenantDb, { id, ancestorId }: { id: CategoryId; ancestorId: CategoryId }): Promise<boolean> {
  const [row] = await db.execute<{ within: boolean }>(sql`
    with recursive path(id, parent_id) as (
      select id, parent_id from ${categories} where id = ${categoryId.toUuid(id)}
      union
      select above.id, above.parent_id from ${categories} above join path on above.id = path.parent_id
    )
    select exists (select 1 from path where id = ${categoryId.toUuid(ancestorId)}) as within`);
  return row?.within === true;
}

/** How many sub-categories and products stand directly in it. */
export async function countCategoryContents(db: TenantDb, id: CategoryId): Promise<{ children: number; products: number }> {
  const uuid = categoryId.toUuid(id);
  const [contents] = await db.execute<{ children: number; products: number }>(sql`
    select (select count(*)::int from ${categories} where parent_id = ${uuid}) as children,
           (select count(*)::int from ${products} where category_id = ${uuid}) as products`);
  return contents ?? { children: 0, products: 0 };
}
