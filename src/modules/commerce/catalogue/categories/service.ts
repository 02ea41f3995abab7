import { z } from 'zod';
import { invariant } from '../../../../kernel/assert.js';
import { check } from '../../../../kernel/check.js';
import type { Ctx, Tx } from '../../../../kernel/context.js';
import { type Page, type PageArguments, type PageOrder, pageRequest, toPage } from '../../../../kernel/page.js';
import type { Selected } from '../../../../kernel/selected.js';
import { whenTaken } from '../../../../platform/db/errors.js';
import { keyset } from '../../../../platform/db/keyset.js';
import { follow } from '../../../../platform/db/shape.js';
import { claim } from '../../../entitlements/public.js';
import { versionStale } from '../../errors.js';
import { categoryCreated, categoryDeleted, categoryUpdated } from '../../events.js';
import { type CategoryId, categoryId } from '../../ids.js';
import { categoryNotEmpty, categoryNotFound, categoryUnderItself, slugTaken } from '../errors.js';
import {
  type CreateCategory,
  type DeleteCategory,
  type UpdateCategory,
  createCategorySchema,
  deleteCategorySchema,
  updateCategorySchema,
} from './checks.js';
import { childrenOfCategories } from './loaders.js';
import {
  countCategoryContents,
  deleteCategoryRow,
  findCategory,
  insertCategory,
  isWithinCategory,
  listCategoryRows,
  lockCategory,
  lockCategoryMoves,
  pinCategory,
  updateCategoryRow,
} from './queries.js';
import { type CategoryRow, categories } from './tables.js';

/** The order of siblings. */
const byPosition: PageOrder = { name: 'categories.position', values: z.tuple([z.int32(), z.uuid()]) };
const cursorOf = (category: CategoryRow) => [category.position, categoryId.toUuid(category.id)];

export async function getCategory(ctx: Ctx, id: CategoryId, selected: Selected = null): Promise<CategoryRow> {
  const category = await ctx.read((db) => findCategory(db, id, selected));
  if (!category) throw categoryNotFound(id);
  return category;
}

type ListCategories = { readonly parentId: CategoryId | null; readonly page: PageArguments; readonly selected?: Selected };

/** The roots when there is no parent. */
export async function listCategories(ctx: Ctx, { parentId, page, selected = null }: ListCategories): Promise<Page<CategoryRow>> {
  const request = pageRequest(page, byPosition);
  const keys = { ...keyset([categories.position, categories.id], 'asc', request), selected };
  return toPage(await ctx.read((db) => listCategoryRows(db, parentId, keys)), request, cursorOf);
}

/** They came along with the category, or are read in one statement for all the categories of a list. */
export async function listChildrenOfCategory(ctx: Ctx, category: CategoryRow, page: PageArguments): Promise<Page<CategoryRow>> {
  const request = pageRequest(page, byPosition);
  const rows = await follow(category, 'children', () => ctx.load(childrenOfCategories, { parentId: category.id, request }));
  return toPage(rows ?? [], request, cursorOf);
}

export async function createCategory(ctx: Ctx, input: CreateCategory): Promise<CategoryRow> {
  const { name, slug, parentId = null, position } = check(createCategorySchema, input);
  return ctx.write(async (tx) => {
    await requireCategory(tx, parentId);
    const now = ctx.now();
    const category = await insertCategory(tx.db, { id: categoryId.mint(), name, slug, parentId, position, createdAt: now, updatedAt: now });
    if (!category) throw slugTaken(slug);
    await claim(tx, 'records', 1);
    tx.emit(categoryCreated({ categoryId: category.id, parentId, slug }));
    return category;
  });
}

export async function updateCategory(ctx: Ctx, input: UpdateCategory): Promise<CategoryRow> {
  const { id, ifVersion, name, slug, parentId, position } = check(updateCategorySchema, input);
  return ctx.write(async (tx) => {
    // Before the row's own lock: two moves would wait for each other's rows.
    if (parentId) await lockCategoryMoves(tx.db);
    const current = await lockCategory(tx.db, id);
    if (!current) throw categoryNotFound(id);
    if (ifVersion !== undefined && ifVersion !== current.version) throw versionStale(current.version);
    if (parentId) await requireOutside(tx, { parentId, id });
    const wanted: CategoryRow = {
      ...current,
      name: name ?? current.name,
      slug: slug ?? current.slug,
      parentId: parentId === undefined ? current.parentId : parentId,
      position: position ?? current.position,
      updatedAt: ctx.now(),
    };
    const category = await updateCategoryRow(tx.db, wanted).catch(whenTaken('categories_slug', () => slugTaken(wanted.slug)));
    invariant(category, 'a locked category stays');
    tx.emit(categoryUpdated({ categoryId: id, parentId: category.parentId, slug: category.slug, version: category.version }));
    return category;
  });
}

/** Answers the category as it was. */
export async function deleteCategory(ctx: Ctx, input: DeleteCategory): Promise<CategoryRow> {
  const { id } = check(deleteCategorySchema, input);
  return ctx.write(async (tx) => {
    const category = await lockCategory(tx.db, id);
    if (!category) throw categoryNotFound(id);
    const contents = await countCategoryContents(tx.db, id);
    if (contents.children + contents.products > 0) throw categoryNotEmpty(contents);
    await deleteCategoryRow(tx.db, id);
    tx.emit(categoryDeleted({ categoryId: id }));
    return category;
  });
}

/** Refuses an unknown category, and keeps a known one from being deleted until the transaction ends. Null is no category at all. */
export async function requireCategory(tx: Tx, id: CategoryId | null): Promise<void> {
  if (id !== null && !(await pinCategory(tx.db, id))) throw categoryNotFound(id);
}

async function requireOutside(tx: Tx, { parentId, id }: { parentId: CategoryId; id: CategoryId }): Promise<void> {
  await requireCategory(tx, parentId);
  if (await isWithinCategory(tx.db, { id: parentId, ancestorId: id })) throw categoryUnderItself();
}
