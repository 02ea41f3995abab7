import { invariant } from '../../../../kernel/assert.js';
import { check } from '../../../../kernel/check.js';
import { settingOf } from '../../../../kernel/entitlements.js';
import { invalidInput } from '../../../../kernel/errors.js';
import { claim } from '../../../entitlements/public.js';
import { versionStale } from '../../errors.js';
import { productCreated, productUpdated } from '../../events.js';
import { productId } from '../../ids.js';
import { language as shopLanguage } from '../../settings.js';
import { requireCategory } from '../categories/service.js';
import { productNotFound, slugTaken } from '../errors.js';
import { replaceProductExternalIds } from '../external-ids/service.js';
import { requireProductType } from '../product-types/service.js';
import { learnWords } from '../search/queries.js';
import { slugOf } from '../slug.js';
import { insertNewVariants, newVariantProblems } from '../variants/adding.js';
import { renameStockOfProducts } from '../variants/stock.js';
import { createProductSchema, updateProductSchema } from './checks.js';
import { insertProduct, lockProduct, updateProductRow } from './queries.js';
import { distinctSlug, refuseTakenSlug } from './slugs.js';
import { checkAttributes } from './values/attributes.js';
import { lowestPrice } from './values/prices.js';
export async function createProduct(ctx, input) {
    const { name, description = '', categoryId = null, productTypeId = null, attributes = [], ...given } = check(createProductSchema, input);
    const { slug, language = settingOf(ctx, shopLanguage), seoTitle = null, seoDescription = null, tags = [], images = [], externalIds = [] } = given;
    return ctx.write(async (tx) => {
        await requireCategory(tx, categoryId);
        const type = await requireProductType(tx, productTypeId);
        const optionNames = given.options ?? type?.optionNames ?? [];
        const variants = given.variants.map((variant, position) => ({ ...variant, position, at: `input.variants.${position}` }));
        const { stored, problems } = checkAttributes(type, attributes, 'input.attributes');
        refuse([...problems, ...newVariantProblems(optionNames, variants)]);
        const [now, id] = [ctx.now(), productId.mint()];
        const row = {
            ...{ id, categoryId, productTypeId, name, description, language, seoTitle, seoDescription, tags, images, optionNames },
            ...{ attributeValues: stored, slug: slug ?? slugOf(name, 'product'), ...lowestPrice(variants), createdAt: now, updatedAt: now },
        };
        const product = (await insertProduct(tx.db, row)) ?? (slug === undefined ? await insertProduct(tx.db, { ...row, slug: distinctSlug(row) }) : null);
        if (!product)
            throw slugTaken(row.slug);
        const added = await insertNewVariants(tx, { product, given: variants });
        if (externalIds.length > 0)
            await replaceProductExternalIds(tx, [{ id, externalIds, at: 'input.externalIds' }]);
        await learnWords(tx.db, [id]);
        await claim(tx, 'records', 1 + added.length);
        tx.emit(productCreated({ productId: id, name, categoryId, variants: added.map((one) => ({ variantId: one.id, sku: one.sku })) }));
        return product;
    });
}
export async function updateProduct(ctx, input) {
    const change = check(updateProductSchema, input);
    const { id, ifVersion, externalIds } = change;
    return ctx.write(async (tx) => {
        const current = await getLockedProduct(tx, id);
        if (ifVersion !== undefined && ifVersion !== current.version)
            throw versionStale(current.version);
        await requireCategory(tx, change.categoryId ?? null);
        const attributeValues = await attributesAfter(tx, { current, change });
        const product = await saveProduct(tx, { ...current, ...changed(current, change), attributeValues });
        if (externalIds)
            await replaceProductExternalIds(tx, [{ id, externalIds, at: 'input.externalIds' }]);
        if (product.name !== current.name)
            await renameStockOfProducts(tx, [product]);
        await learnWords(tx.db, [id]);
        tellUpdated(tx, product);
        return product;
    });
}
/** Refuses an unknown product; until the transaction ends nobody else changes a known one. */
export async function getLockedProduct(tx, id) {
    const product = await lockProduct(tx.db, id);
    if (!product)
        throw productNotFound(id);
    return product;
}
export async function saveProduct(tx, wanted) {
    const product = await updateProductRow(tx.db, { ...wanted, updatedAt: tx.ctx.now() }).catch(refuseTakenSlug(wanted.slug));
    invariant(product, 'a locked product stays');
    return product;
}
export function tellUpdated(tx, { id, name, categoryId, version }) {
    tx.emit(productUpdated({ productId: id, name, categoryId, version }));
}
/** What is not given stays; null takes away what can be taken away. */
export function changed(current, change) {
    return {
        name: change.name ?? current.name,
        description: change.description ?? current.description,
        language: change.language ?? current.language,
        slug: change.slug ?? current.slug,
        tags: change.tags ?? current.tags,
        images: change.images ?? current.images,
        categoryId: change.categoryId === undefined ? current.categoryId : change.categoryId,
        productTypeId: change.productTypeId === undefined ? current.productTypeId : change.productTypeId,
        seoTitle: change.seoTitle === undefined ? current.seoTitle : change.seoTitle,
        seoDescription: change.seoDescription === undefined ? current.seoDescription : change.seoDescription,
    };
}
/** With another type, values that it does not know go; those that it requires must be given. */
async function attributesAfter(tx, { current, change }) {
    if (change.attributes === undefined && change.productTypeId === undefined)
        return current.attributeValues;
    const typeId = change.productTypeId === undefined ? current.productTypeId : change.productTypeId;
    const type = await requireProductType(tx, typeId);
    if (typeId === current.productTypeId && change.attributes === undefined)
        return current.attributeValues;
    const { stored, problems } = checkAttributes(type, change.attributes ?? [], 'input.attributes');
    refuse(problems);
    return stored;
}
function refuse(problems) {
    if (problems.length > 0)
        throw invalidInput(problems);
}
//# sourceMappingURL=service.js.map