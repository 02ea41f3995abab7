import { z } from 'zod';
import { invariant } from '../../../../kernel/assert.js';
import { check } from '../../../../kernel/check.js';
import { settingOf } from '../../../../kernel/entitlements.js';
import { atFields } from '../../../../kernel/errors.js';
import { pageRequest, toPage } from '../../../../kernel/page.js';
import { whenTaken } from '../../../../platform/db/errors.js';
import { keyset } from '../../../../platform/db/keyset.js';
import { follow } from '../../../../platform/db/shape.js';
import { claim } from '../../../entitlements/public.js';
import { versionStale } from '../../errors.js';
import { categoryCreated, categoryDeleted, categoryUpdated } from '../../events.js';
import { categoryId } from '../../ids.js';
import { language } from '../../settings.js';
import { categoryNotEmpty, categoryNotFound, slugTaken } from '../errors.js';
import { translateCategorySchema, withTranslation } from '../translations/checks.js';
import { createCategorySchema, deleteCategorySchema, updateCategorySchema, } from './checks.js';
import { childrenOfCategories } from './loaders.js';
import { place } from './moving.js';
import { countCategoryContents, deleteCategoryRow, findCategory, insertCategory, listCategoryRows, lockCategory, pinCategories, pinCategory, updateCategoryRow, } from './queries.js';
import { categories } from './tables.js';
import { closeGap, lockCategoryMoves } from './tree.js';
/** The order of siblings. */
const byPosition = { name: 'categories.position', values: z.tuple([z.int32(), z.uuid()]) };
const cursorOf = (category) => [category.position, categoryId.toUuid(category.id)];
export async function getCategory(ctx, key, selected = null) {
    const category = await ctx.read((db) => findCategory(db, key, selected));
    if (!category)
        throw categoryNotFound('id' in key ? key.id : key.slug);
    return category;
}
/** The roots when there is no parent. */
export async function listCategories(ctx, { parentId, page, selected = null }) {
    const request = pageRequest(page, byPosition);
    const keys = { ...keyset([categories.position, categories.id], 'asc', request), selected };
    return toPage(await ctx.read((db) => listCategoryRows(db, parentId, keys)), request, cursorOf);
}
/** They came along with the category, or are read in one statement for all the categories of a list. */
export async function listChildrenOfCategory(ctx, category, page) {
    const request = pageRequest(page, byPosition);
    const rows = await follow(category, 'children', () => ctx.load(childrenOfCategories, { parentId: category.id, request }));
    return toPage(rows ?? [], request, cursorOf);
}
export async function createCategory(ctx, input) {
    const { name, slug, parentId = null, position, description = '', seoTitle = null, seoDescription = null } = check(createCategorySchema, input);
    return ctx.write(async (tx) => {
        await lockCategoryMoves(tx.db);
        await requireCategory(tx, parentId);
        const [now, id] = [ctx.now(), categoryId.mint()];
        const row = { id, name, slug, parentId, description, seoTitle, seoDescription, createdAt: now, updatedAt: now };
        const category = await insertCategory(tx.db, row);
        if (!category)
            throw slugTaken(slug);
        await place(tx, category, { parentId, place: position === undefined ? 'last' : { position } });
        await claim(tx, 'records', 1);
        tx.emit(categoryCreated({ categoryId: id, parentId, slug }));
        return getLockedCategory(tx, id);
    });
}
export async function updateCategory(ctx, input) {
    const change = check(updateCategorySchema, input);
    const { id, ifVersion, parentId, position } = change;
    const mayMove = parentId !== undefined || position !== undefined;
    return ctx.write(async (tx) => {
        // Before the row's own lock: two moves would wait for each other's rows.
        if (mayMove)
            await lockCategoryMoves(tx.db);
        const current = await getLockedCategory(tx, id);
        const moves = position !== undefined || (parentId !== undefined && parentId !== current.parentId);
        if (ifVersion !== undefined && ifVersion !== current.version)
            throw versionStale(current.version);
        const category = await saveCategory(tx, {
            ...current,
            name: change.name ?? current.name,
            slug: change.slug ?? current.slug,
            description: change.description ?? current.description,
            seoTitle: change.seoTitle === undefined ? current.seoTitle : change.seoTitle,
            seoDescription: change.seoDescription === undefined ? current.seoDescription : change.seoDescription,
        });
        if (moves) {
            const above = parentId === undefined ? current.parentId : parentId;
            await place(tx, current, { parentId: above, place: position === undefined ? 'last' : { position } });
        }
        return tellUpdated(tx, moves ? await getLockedCategory(tx, id) : category);
    });
}
export async function translateCategory(ctx, input) {
    const { id, ifVersion, ...texts } = check(translateCategorySchema, input);
    return ctx.write(async (tx) => {
        const current = await getLockedCategory(tx, id);
        if (ifVersion !== undefined && ifVersion !== current.version)
            throw versionStale(current.version);
        const own = { translations: current.translations, language: settingOf(ctx, language) };
        return tellUpdated(tx, await saveCategory(tx, { ...current, translations: withTranslation(own, texts) }));
    });
}
/** Answers the category as it was. */
export async function deleteCategory(ctx, input) {
    const { id } = check(deleteCategorySchema, input);
    return ctx.write(async (tx) => {
        await lockCategoryMoves(tx.db);
        const category = await getLockedCategory(tx, id);
        const contents = await countCategoryContents(tx.db, id);
        if (contents.children + contents.products > 0)
            throw categoryNotEmpty(contents);
        await deleteCategoryRow(tx.db, id);
        await closeGap(tx.db, category.parentId);
        tx.emit(categoryDeleted({ categoryId: id }));
        return category;
    });
}
/** Refuses an unknown category, and keeps a known one from being deleted until the transaction ends. Null is no category at all. */
export async function requireCategory(tx, id) {
    if (id !== null && !(await pinCategory(tx.db, id)))
        throw categoryNotFound(id);
}
/** The same for many, in one statement: names every place of the input at which there is an unknown one. */
export async function requireCategories(tx, given) {
    if (given.length === 0)
        return;
    const there = await pinCategories(tx.db, [...new Set(given.map(({ id }) => id))]);
    const missing = given.filter(({ id }) => !there.has(id));
    const [first] = missing;
    if (first) {
        throw atFields(categoryNotFound(first.id), missing.map(({ path }) => path));
    }
}
async function getLockedCategory(tx, id) {
    const category = await lockCategory(tx.db, id);
    if (!category)
        throw categoryNotFound(id);
    return category;
}
async function saveCategory(tx, wanted) {
    const taken = whenTaken('categories_slug', () => slugTaken(wanted.slug));
    const category = await updateCategoryRow(tx.db, { ...wanted, updatedAt: tx.ctx.now() }).catch(taken);
    invariant(category, 'a locked category stays');
    return category;
}
function tellUpdated(tx, category) {
    const { id, parentId, slug, version } = category;
    tx.emit(categoryUpdated({ categoryId: id, parentId, slug, version }));
    return category;
}
//# sourceMappingURL=service.js.map