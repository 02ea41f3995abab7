import { type SQL, and, eq, isNull, sql } from 'drizzle-orm';
import type { TenantDb } from '../../../../kernel/context.js';
import { type NestedPage, type NestedRow, limitOf } from '../../../../kernel/nested-pages.js';
import type { Selected } from '../../../../kernel/selected.js';
import { anyOf } from '../../../../platform/db/any-of.js';
import type { Keyset } from '../../../../platform/db/keyset.js';
import { findShape, readShape } from '../../../../platform/db/read-shape.js';
import { type CategoryId, categoryId } from '../../ids.js';
import type { Key } from '../keys.js';
import { products } from '../products/tables.js';
import { categoryShape } from '../shapes.js';
import { type CategoryRow, categories } from './tables.js';

export function findCategory(db: TenantDb, key: Key<'cat'>, selected: Selected): Promise<CategoryRow | null> {
  const wanted = 'id' in key ? { by: categories.id, is: key.id } : { by: categories.slug, is: key.slug };
  return findShape<CategoryRow>(db, categoryShape, { selected, ...wanted });
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

/** Null when the slug is taken in this tenant. It becomes the last of its siblings. */
export async function insertCategory(db: TenantDb, row: Omit<typeof categories.$inferInsert, 'position'>): Promise<CategoryRow | null> {
  const [category] = await db
    .insert(categories)
    .values({ ...row, position: behindSiblings(row.parentId ?? null) })
    .onConflictDoNothing()
    .returning();
  return category ?? null;
}

function behindSiblings(parentId: CategoryId | null): SQL {
  const parent = parentId === null ? null : categoryId.toUuid(parentId);
  return sql`(select coalesce(max(position) + 1, 0) from ${categories} where parent_id is not distinct from ${parent}::uuid)`;
}

/** Writes its texts as they stand and counts its version on; where it stands is not changed. Null when it is gone. */
export async function updateCategoryRow(db: TenantDb, row: CategoryRow): Promise<CategoryRow | null> {
  const { id, parentId: _parent, position: _position, version: _version, createdAt: _created, ...wanted } = row;
  const [category] = await db
    .update(categories)
    .set({ ...wanted, version: sql`${categories.version} + 1` })
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

/** Of these categories, those that there are; they stay until the transaction ends. */
export async function pinCategories(db: TenantDb, ids: readonly CategoryId[]): Promise<ReadonlySet<CategoryId>> {
  const found = await db
    .select({ id: categories.id })
    .from(categories)
    .where(anyOf(categories.id, categoryId, ids))
    .orderBy(categories.id)
    .for('key share');
  return new Set(found.map(({ id }) => id));
}

/** How many sub-categories and products stand directly in it. */
export async function countCategoryContents(db: TenantDb, id: CategoryId): Promise<{ children: number; products: number }> {
  const uuid = categoryId.toUuid(id);
  const [contents] = await db.execute<{ children: number; products: number }>(sql`
    select (select count(*)::int from ${categories} where parent_id = ${uuid}) as children,
           (select count(*)::int from ${products} where category_id = ${uuid}) as products`);
  return contents ?? { children: 0, products: 0 };
}
