import { z } from 'zod';
import { invariant } from '../../../../kernel/assert.js';
import { check } from '../../../../kernel/check.js';
import { settingOf } from '../../../../kernel/entitlements.js';
import { invalidInput } from '../../../../kernel/errors.js';
import { nameInCursor } from '../../../../kernel/inputs.js';
import { pageRequest, toPage } from '../../../../kernel/page.js';
import { whenTaken } from '../../../../platform/db/errors.js';
import { keyset } from '../../../../platform/db/keyset.js';
import { claim } from '../../../entitlements/public.js';
import { versionStale } from '../../errors.js';
import { collectionCreated, collectionDeleted, collectionUpdated } from '../../events.js';
import { collectionId } from '../../ids.js';
import { language } from '../../settings.js';
import { requireCategories } from '../categories/service.js';
import { collectionNotFound, slugTaken } from '../errors.js';
import { requireProductTypes } from '../product-types/service.js';
import { translateCollectionSchema, withTranslation } from '../translations/checks.js';
import { createCollectionSchema, deleteCollectionSchema, updateCollectionSchema, } from './checks.js';
import { deleteCollectionRow, emptyCollection, findCollection, insertCollection, listCollectionRows, lockCollection, updateCollectionRow, } from './queries.js';
import { collections } from './tables.js';
const byName = { name: 'collections.name', values: z.tuple([nameInCursor, z.uuid()]) };
export async function getCollection(ctx, key) {
    const collection = await ctx.read((db) => findCollection(db, key));
    if (!collection)
        throw collectionNotFound('id' in key ? key.id : key.slug);
    return collection;
}
export async function listCollections(ctx, page) {
    const request = pageRequest(page, byName);
    const rows = await ctx.read((db) => listCollectionRows(db, keyset([collections.name, collections.id], 'asc', request)));
    return toPage(rows, request, (collection) => [collection.name, collectionId.toUuid(collection.id)]);
}
export async function createCollection(ctx, input) {
    const { name, slug, description = '', seoTitle = null, seoDescription = null, rule = null, order } = check(createCollectionSchema, input);
    return ctx.write(async (tx) => {
        await requireNamed(tx, rule);
        const now = ctx.now();
        const texts = { name, slug, description, seoTitle, seoDescription };
        const row = { id: collectionId.mint(), ...texts, rule, order: order ?? (rule ? 'NAME' : 'MANUAL'), createdAt: now, updatedAt: now };
        const collection = await insertCollection(tx.db, row);
        if (!collection)
            throw slugTaken(slug);
        await claim(tx, 'records', 1);
        tx.emit(collectionCreated(factsOf(collection)));
        return collection;
    });
}
/** One that gets a rule loses what was put into it by hand. */
export async function updateCollection(ctx, input) {
    const change = check(updateCollectionSchema, input);
    const { id, ifVersion, rule } = change;
    return ctx.write(async (tx) => {
        const current = await getLockedCollection(tx, id);
        if (ifVersion !== undefined && ifVersion !== current.version)
            throw versionStale(current.version);
        await requireNamed(tx, rule ?? null);
        if (rule && current.rule === null)
            await emptyCollection(tx.db, id);
        const wanted = {
            ...current,
            name: change.name ?? current.name,
            slug: change.slug ?? current.slug,
            description: change.description ?? current.description,
            seoTitle: change.seoTitle === undefined ? current.seoTitle : change.seoTitle,
            seoDescription: change.seoDescription === undefined ? current.seoDescription : change.seoDescription,
            rule: rule ?? current.rule,
            order: change.order ?? (rule && current.order === 'MANUAL' ? 'NAME' : current.order),
        };
        if (wanted.rule && wanted.order === 'MANUAL') {
            throw invalidInput([{ path: 'input.order', reason: 'CONTRADICTION', message: 'cannot be MANUAL where there is a rule' }]);
        }
        return saveCollection(tx, wanted);
    });
}
export async function translateCollection(ctx, input) {
    const { id, ifVersion, ...texts } = check(translateCollectionSchema, input);
    return ctx.write(async (tx) => {
        const current = await getLockedCollection(tx, id);
        if (ifVersion !== undefined && ifVersion !== current.version)
            throw versionStale(current.version);
        const own = { translations: current.translations, language: settingOf(ctx, language) };
        return saveCollection(tx, { ...current, translations: withTranslation(own, texts) });
    });
}
/** Answers the collection as it was. */
export async function deleteCollection(ctx, input) {
    const { id } = check(deleteCollectionSchema, input);
    return ctx.write(async (tx) => {
        const collection = await getLockedCollection(tx, id);
        await deleteCollectionRow(tx.db, id);
        tx.emit(collectionDeleted({ collectionId: id }));
        return collection;
    });
}
/** Refuses a rule that names a category or product type that is not there. One that is deleted later has no products. */
async function requireNamed(tx, rule) {
    const conditions = (rule?.conditions ?? []).map((condition, index) => ({ ...condition, at: `input.rule.conditions.${index}` }));
    await requireCategories(tx, conditions.flatMap(({ categoryId, at }) => (categoryId ? [{ id: categoryId, path: `${at}.categoryId` }] : [])));
    await requireProductTypes(tx, conditions.flatMap(({ productTypeId, at }) => (productTypeId ? [{ id: productTypeId, path: `${at}.productTypeId` }] : [])));
}
export async function getLockedCollection(tx, id) {
    const collection = await lockCollection(tx.db, id);
    if (!collection)
        throw collectionNotFound(id);
    return collection;
}
/** Counts its version on, and tells of it. */
export async function saveCollection(tx, wanted) {
    const taken = whenTaken('collections_slug', () => slugTaken(wanted.slug));
    const collection = await updateCollectionRow(tx.db, { ...wanted, updatedAt: tx.ctx.now() }).catch(taken);
    invariant(collection, 'a locked collection stays');
    tx.emit(collectionUpdated(factsOf(collection)));
    return collection;
}
function factsOf({ id, slug, version }) {
    return { collectionId: id, slug, version };
}
//# sourceMappingURL=service.js.map