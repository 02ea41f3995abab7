import { check } from '../../../../../kernel/check.js';
import { settingOf } from '../../../../../kernel/entitlements.js';
import { invalidInput } from '../../../../../kernel/errors.js';
import { pageRequest, toPage } from '../../../../../kernel/page.js';
import { follow } from '../../../../../platform/db/shape.js';
import { productId } from '../../../ids.js';
import { pageSize } from '../../../settings.js';
import { getCollection } from '../../collections/service.js';
import { productNotFound } from '../../errors.js';
import { countFacets } from '../../search/facets/service.js';
import { interpret } from '../../search/interpret.js';
import { productCountOfCategories, productsOfCategories } from '../loaders.js';
import { findProduct } from '../queries.js';
import { productFilterSchema } from './checks.js';
import { BY_NAME, cursorOf, isRanked, keysetOf, pageOrderOf, rankKeysetOf, } from './order.js';
import { countProductRows, listProductRows, listRanked, readProductRows } from './queries.js';
export async function getProduct(ctx, key, selected = null) {
    const product = await ctx.read((db) => findProduct(db, key, selected));
    if (!product)
        throw productNotFound('id' in key ? key.id : key.slug);
    return product;
}
export async function listProducts(ctx, { filter, orderBy, page, selected = null }) {
    const checked = check(productFilterSchema, filter ?? {}, 'filter');
    const collection = checked.collectionId === undefined ? null : await getCollection(ctx, { id: checked.collectionId });
    const order = orderBy ?? orderFor(checked.search, collection?.order);
    requireFitting(order, { searched: checked.search !== undefined, manual: collection?.rule === null });
    const within = `${checked.search ?? ''} ${checked.collectionId ?? ''}`.trim();
    const request = pageRequest(page, pageOrderOf(order, within), settingOf(ctx, pageSize));
    const search = checked.search === undefined ? null : await interpret(ctx, checked.search);
    const conditions = { ...checked, search, collection, at: ctx.now() };
    const reading = { conditions, request, selected };
    const rows = isRanked(order) ? await readByRank(ctx, { ...reading, order }) : await readByColumn(ctx, { ...reading, order });
    return Object.assign(rows, {
        correctedSearch: search?.corrected ?? null,
        count: () => ctx.read((db) => countProductRows(db, conditions)),
        facets: () => countFacets(ctx, conditions),
    });
}
async function readByColumn(ctx, { conditions, order, request, selected }) {
    const rows = await ctx.read((db) => listProductRows(db, conditions, { ...keysetOf(order, request), selected }));
    return toPage(rows, request, cursorOf(order));
}
/** In two statements: PostgreSQL ranks and cuts before it reads what hangs below. */
async function readByRank(ctx, { conditions, order, request, selected }) {
    const ranked = await ctx.read((db) => listRanked(db, { filter: conditions, order, keys: rankKeysetOf(order, request) }));
    const ids = ranked.map(({ id }) => id);
    const rows = ids.length === 0 ? [] : await ctx.read((db) => readProductRows(db, ids, selected));
    const rowById = new Map(rows.map((row) => [row.id, row]));
    const rankById = new Map(ranked.map(({ id, rank }) => [id, rank]));
    // A product that was deleted between the two statements is left out.
    const inOrder = ids.flatMap((id) => rowById.get(id) ?? []);
    return toPage(inOrder, request, ({ id }) => [rankById.get(id) ?? 0, productId.toUuid(id)]);
}
/** The products directly in a category by name: they came along with it, or are read in one statement for all the categories of a list. */
export async function listProductsOfCategory(ctx, category, page) {
    const request = pageRequest(page, pageOrderOf(BY_NAME));
    const rows = await follow(category, 'products', () => ctx.load(productsOfCategories, { parentId: category.id, request }));
    return Object.assign(toPage(rows ?? [], request, cursorOf(BY_NAME)), {
        correctedSearch: null,
        count: async () => (await ctx.load(productCountOfCategories, category.id)) ?? 0,
        facets: async () => null,
    });
}
function orderFor(search, ofCollection) {
    if (search !== undefined)
        return { field: 'RELEVANCE', direction: 'DESC' };
    switch (ofCollection) {
        case 'MANUAL':
            return { field: 'COLLECTION', direction: 'ASC' };
        case 'NEWEST':
            return { field: 'CREATED_AT', direction: 'DESC' };
        case 'PRICE_ASCENDING':
            return { field: 'PRICE', direction: 'ASC' };
        case 'PRICE_DESCENDING':
            return { field: 'PRICE', direction: 'DESC' };
        default:
            return BY_NAME;
    }
}
function requireFitting({ field }, { searched, manual }) {
    const path = 'orderBy.field';
    if (field === 'RELEVANCE' && !searched)
        throw invalidInput([{ path, reason: 'NOTHING_SEARCHED', message: 'RELEVANCE goes with filter.search' }]);
    if (field === 'COLLECTION' && !manual) {
        throw invalidInput([
            { path, reason: 'NO_MANUAL_ORDER', message: 'COLLECTION goes with filter.collectionId of one that is put together by hand' },
        ]);
    }
}
//# sourceMappingURL=service.js.map