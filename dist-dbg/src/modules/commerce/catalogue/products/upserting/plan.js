/** What an import comes down to: which rows are new, which change, and what is wrong with it. Writes nothing. */
import { isDeepStrictEqual } from 'node:util';
import { settingOf } from '../../../../../kernel/entitlements.js';
import { productId } from '../../../ids.js';
import { requireCurrency, language as shopLanguage } from '../../../settings.js';
import { requireCategories } from '../../categories/service.js';
import { findProductsByExternalIds } from '../../external-ids/queries.js';
import { requireProductTypes } from '../../product-types/service.js';
import { slugOf } from '../../slug.js';
import { newVariantProblems, toRow } from '../../variants/adding.js';
import { VARIANTS_MAX } from '../../variants/checks.js';
import { changed } from '../service.js';
import { distinctSlug } from '../slugs.js';
import { checkAttributes } from '../values/attributes.js';
import { combinationOf, optionProblems, titleOf, toStoredOptions } from '../values/options.js';
import { lowestPrice } from '../values/prices.js';
import { listTakenSlugs } from './queries.js';
/** Four statements for any number of items. */
export async function planItems(tx, matched) {
    const { db, ctx } = tx;
    await requireCategories(tx, matched.flatMap(({ item, at }) => (item.categoryId ? [{ id: item.categoryId, path: `${at}.categoryId` }] : [])));
    const types = await requireProductTypes(tx, typesOf(matched));
    const taken = new Set(await listTakenSlugs(db, matched.filter(({ current }) => !current).map(({ item }) => item.slug ?? slugOf(item.name, 'product'))));
    const known = await findProductsByExternalIds(db, matched.flatMap(({ item }) => item.externalId ?? []));
    const wrong = [];
    const planned = matched.map((one) => {
        const { item, at, current } = one;
        const typeId = item.productTypeId === undefined ? (current?.productTypeId ?? null) : item.productTypeId;
        const type = typeId === null ? null : (types.get(typeId) ?? null);
        const product = planProduct(tx, { one, type, taken, wrong });
        const isNamed = known.some((row) => row.productId === product.id && row.source === item.externalId?.source);
        return {
            ...{ item, at, product, isNew: current === null, named: item.externalId !== undefined && !isNamed },
            isChanged: current !== null && !isDeepStrictEqual({ ...product, updatedAt: current.updatedAt }, current),
            ...planVariants(tx, { one, product, wrong }),
        };
    });
    for (const { item } of planned)
        for (const { price } of item.variants)
            requireCurrency(ctx, price);
    return { planned, wrong };
}
function typesOf(matched) {
    return matched.flatMap(({ item, current, at }) => {
        const id = item.productTypeId ?? current?.productTypeId;
        return id ? [{ id, path: `${at}.productTypeId` }] : [];
    });
}
function planProduct({ ctx }, { one: { item, at, current }, type, taken, wrong }) {
    const before = current ?? blank(item, { now: ctx.now(), language: settingOf(ctx, shopLanguage), optionNames: item.options ?? type?.optionNames ?? [] });
    if (!current) {
        const slug = item.slug ?? slugOf(item.name, 'product');
        if (item.slug !== undefined && taken.has(slug))
            wrong.push({ path: `${at}.slug`, reason: 'COMMERCE_SLUG_TAKEN', message: 'another product has it' });
        Object.assign(before, { slug: taken.has(slug) ? distinctSlug({ id: before.id, slug }) : slug });
        taken.add(slug);
    }
    if (current && item.options && !isDeepStrictEqual(item.options, current.optionNames)) {
        wrong.push({ path: `${at}.options`, reason: 'FIXED', message: `must stay ${current.optionNames.join(', ') || 'none'}` });
    }
    const keeps = current !== null && item.attributes === undefined && (item.productTypeId === undefined || item.productTypeId === current.productTypeId);
    const { stored, problems } = checkAttributes(type, item.attributes ?? [], `${at}.attributes`);
    if (!keeps)
        wrong.push(...problems);
    return {
        ...before,
        ...changed(before, { ...item, externalIds: undefined }),
        attributeValues: keeps ? before.attributeValues : stored,
        updatedAt: ctx.now(),
    };
}
function blank({ name, variants }, { now, language, optionNames }) {
    return {
        ...{
            id: productId.mint(),
            categoryId: null,
            productTypeId: null,
            name,
            description: '',
            language,
            slug: '',
            seoTitle: null,
            seoDescription: null,
        },
        ...{ tags: [], images: [], optionNames, attributeValues: {}, translations: {}, ...lowestPrice(variants), sortName: '' },
        ...{ publishedAt: null, unpublishAt: null, archivedAt: null, version: 1, createdAt: now, updatedAt: now },
    };
}
function planVariants(tx, { one: { at, variants, standing }, product, wrong }) {
    const { optionNames } = product;
    const fresh = variants.filter(({ current }) => !current);
    if (standing.count + fresh.length > VARIANTS_MAX)
        wrong.push({ path: `${at}.variants`, reason: 'TOO_LONG', message: `must be at most ${VARIANTS_MAX} together` });
    const given = fresh.map(({ given: { externalId, ...variant }, at: place }, index) => ({
        ...{ ...variant, at: place, externalIds: externalId ? [externalId] : undefined },
        position: standing.nextPosition + index,
    }));
    wrong.push(...newVariantProblems(optionNames, given));
    const added = given.map((variant) => ({ row: toRow(tx, { product, variant }), variant, product }));
    const changing = variants.flatMap(({ given: wanted, at: place, current }) => {
        if (!current)
            return [];
        if (wanted.options)
            wrong.push(...optionProblems(optionNames, wanted.options, `${place}.options`));
        const optionValues = wanted.options ? toStoredOptions(optionNames, wanted.options) : current.optionValues;
        const followed = current.title === titleOf(current.optionValues) && optionNames.length > 0 ? titleOf(optionValues) : current.title;
        const after = {
            ...{ ...current, sku: wanted.sku, barcode: wanted.barcode ?? current.barcode, title: wanted.title ?? followed, optionValues },
            ...{ priceMinor: wanted.price.amountMinor, currencyCode: wanted.price.currencyCode },
        };
        const same = isDeepStrictEqual({ ...after, optionValues: combinationOf(optionValues) }, { ...current, optionValues: combinationOf(current.optionValues) });
        return same ? [] : [{ ...after, updatedAt: tx.ctx.now() }];
    });
    return { added, changed: changing };
}
//# sourceMappingURL=plan.js.map