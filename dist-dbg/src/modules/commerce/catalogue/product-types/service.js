import { z } from 'zod';
import { invariant } from '../../../../kernel/assert.js';
import { check } from '../../../../kernel/check.js';
import { atFields } from '../../../../kernel/errors.js';
import { nameInCursor } from '../../../../kernel/inputs.js';
import { pageRequest, toPage } from '../../../../kernel/page.js';
import { whenTaken } from '../../../../platform/db/errors.js';
import { keyset } from '../../../../platform/db/keyset.js';
import { claim } from '../../../entitlements/public.js';
import { versionStale } from '../../errors.js';
import { productTypeCreated, productTypeDeleted, productTypeUpdated } from '../../events.js';
import { productTypeId } from '../../ids.js';
import { attributeInUse, productTypeInUse, productTypeNameTaken, productTypeNotFound } from '../errors.js';
import { createProductTypeSchema, deleteProductTypeSchema, updateProductTypeSchema, } from './checks.js';
import { countProductsOfType, deleteProductTypeRow, findProductType, insertProductType, listProductTypeRows, listValuesInUse, lockProductType, pinProductTypes, updateProductTypeRow, } from './queries.js';
import { productTypes } from './tables.js';
const byName = { name: 'productTypes.name', values: z.tuple([nameInCursor, z.uuid()]) };
export async function getProductType(ctx, id) {
    const type = await ctx.read((db) => findProductType(db, id));
    if (!type)
        throw productTypeNotFound(id);
    return type;
}
export async function listProductTypes(ctx, page) {
    const request = pageRequest(page, byName);
    const rows = await ctx.read((db) => listProductTypeRows(db, keyset([productTypes.name, productTypes.id], 'asc', request)));
    return toPage(rows, request, (type) => [type.name, productTypeId.toUuid(type.id)]);
}
export async function createProductType(ctx, input) {
    const { name, options = [], attributes = [] } = check(createProductTypeSchema, input);
    return ctx.write(async (tx) => {
        const now = ctx.now();
        const type = await insertProductType(tx.db, {
            ...{ id: productTypeId.mint(), name, optionNames: options, attributes, createdAt: now, updatedAt: now },
        });
        if (!type)
            throw productTypeNameTaken(name);
        await claim(tx, 'records', 1);
        tx.emit(productTypeCreated(factsOf(type)));
        return type;
    });
}
export async function updateProductType(ctx, input) {
    const { id, ifVersion, name, options, attributes } = check(updateProductTypeSchema, input);
    return ctx.write(async (tx) => {
        const current = await getLockedProductType(tx, id);
        if (ifVersion !== undefined && ifVersion !== current.version)
            throw versionStale(current.version);
        if (attributes)
            await requireUnused(tx, id, goingOf(current.attributes, attributes));
        const wanted = {
            ...current,
            name: name ?? current.name,
            optionNames: options ?? current.optionNames,
            attributes: attributes ?? current.attributes,
            updatedAt: ctx.now(),
        };
        const type = await updateProductTypeRow(tx.db, wanted).catch(whenTaken('product_types_name', () => productTypeNameTaken(wanted.name)));
        invariant(type, 'a locked product type stays');
        tx.emit(productTypeUpdated({ ...factsOf(type), version: type.version }));
        return type;
    });
}
/** Answers the type as it was. */
export async function deleteProductType(ctx, input) {
    const { id } = check(deleteProductTypeSchema, input);
    return ctx.write(async (tx) => {
        const type = await getLockedProductType(tx, id);
        const count = await countProductsOfType(tx.db, id);
        if (count > 0)
            throw productTypeInUse(count);
        await deleteProductTypeRow(tx.db, id);
        tx.emit(productTypeDeleted({ productTypeId: id }));
        return type;
    });
}
/** Refuses an unknown type; a known one stays as it is until the transaction ends. Null is no type at all. */
export async function requireProductType(tx, id) {
    if (id === null)
        return null;
    const [type] = await pinProductTypes(tx.db, [id]);
    if (!type)
        throw productTypeNotFound(id);
    return type;
}
/** The same for many, in one statement: names every place of the input at which there is an unknown one. */
export async function requireProductTypes(tx, given) {
    const found = given.length === 0 ? [] : await pinProductTypes(tx.db, [...new Set(given.map(({ id }) => id))]);
    const there = new Map(found.map((type) => [type.id, type]));
    const missing = given.filter(({ id }) => !there.has(id));
    const [first] = missing;
    if (first) {
        throw atFields(productTypeNotFound(first.id), missing.map(({ path }) => path));
    }
    return there;
}
async function getLockedProductType(tx, id) {
    const type = await lockProductType(tx.db, id);
    if (!type)
        throw productTypeNotFound(id);
    return type;
}
/** What values could not be kept as: keys that go or change their kind, and choices that go. */
function goingOf(current, wanted) {
    const wantedByKey = new Map(wanted.map((one) => [one.key, one]));
    return current.flatMap(({ key, kind, choices }) => {
        const after = wantedByKey.get(key);
        if (after?.kind !== kind)
            return [{ key, choice: null }];
        return choices.filter((choice) => !after.choices.includes(choice)).map((choice) => ({ key, choice }));
    });
}
async function requireUnused(tx, id, going) {
    if (going.length === 0)
        return;
    const used = await listValuesInUse(tx.db, id, going);
    if (used.length > 0)
        throw attributeInUse(used.map(({ key, choice }) => (choice === null ? key : `${key} (${choice})`)).join(', '));
}
function factsOf({ id, name, attributes }) {
    return { productTypeId: id, name, attributeKeys: attributes.map(({ key }) => key) };
}
//# sourceMappingURL=service.js.map