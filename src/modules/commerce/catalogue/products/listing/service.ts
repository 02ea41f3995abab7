import { check } from '../../../../../kernel/check.js';
import type { Ctx } from '../../../../../kernel/context.js';
import { settingOf } from '../../../../../kernel/entitlements.js';
import { invalidInput } from '../../../../../kernel/errors.js';
import { type Page, type PageArguments, type PageRequest, pageRequest, toPage } from '../../../../../kernel/page.js';
import type { Selected } from '../../../../../kernel/selected.js';
import { follow } from '../../../../../platform/db/shape.js';
import { productId } from '../../../ids.js';
import { pageSize } from '../../../settings.js';
import type { CategoryRow } from '../../categories/tables.js';
import { getCollection } from '../../collections/service.js';
import { productNotFound } from '../../errors.js';
import { type ProductFacets, countFacets } from '../../search/facets/service.js';
import { interpret } from '../../search/interpret.js';
import { productCountOfCategories, productsOfCategories } from '../loaders.js';
import { type ProductKey, findProduct } from '../queries.js';
import type { ProductRow } from '../tables.js';
import { type FindProducts, productFilterSchema } from './checks.js';
import type { ProductConditions } from './conditions.js';
import {
  BY_NAME,
  type ColumnOrdering,
  type ProductOrdering,
  type RankOrdering,
  cursorOf,
  isRanked,
  keysetOf,
  pageOrderOf,
  rankKeysetOf,
} from './order.js';
import { countProductRows, listProductRows, listRanked, readProductRows } from './queries.js';

/** A page, and what else can be said of the whole list when that is asked for. */
export type ProductPage = Page<ProductRow> & {
  readonly correctedSearch: string | null;
  count(): Promise<number>;
  /** Null for a list inside of a category. */
  facets(): Promise<ProductFacets | null>;
};

type ListProducts = {
  readonly filter: FindProducts | null | undefined;
  readonly orderBy: ProductOrdering | null | undefined;
  readonly page: PageArguments;
  readonly selected?: Selected;
};
type Reading<Order> = { readonly conditions: ProductConditions; readonly order: Order; readonly request: PageRequest; readonly selected: Selected };

export async function getProduct(ctx: Ctx, key: ProductKey, selected: Selected = null): Promise<ProductRow> {
  const product = await ctx.read((db) => findProduct(db, key, selected));
  if (!product) throw productNotFound('id' in key ? key.id : key.slug);
  return product;
}

export async function listProducts(ctx: Ctx, { filter, orderBy, page, selected = null }: ListProducts): Promise<ProductPage> {
  const checked = check(productFilterSchema, filter ?? {}, 'filter');
  const collection = checked.collectionId === undefined ? null : await getCollection(ctx, { id: checked.collectionId });
  const order = orderBy ?? orderFor(checked.search, collection?.order);
  requireFitting(order, { searched: checked.search !== undefined, manual: collection?.rule === null });
  const within = `${checked.search ?? ''} ${checked.collectionId ?? ''}`.trim();
  const request = pageRequest(page, pageOrderOf(order, within), settingOf(ctx, pageSize));

  const search = checked.search === undefined ? null : await interpret(ctx, checked.search);
  const conditions: ProductConditions = { ...checked, search, collection, at: ctx.now() };
  const reading = { conditions, request, selected };
  const rows = isRanked(order) ? await readByRank(ctx, { ...reading, order }) : await readByColumn(ctx, { ...reading, order });
  return Object.assign(rows, {
    correctedSearch: search?.corrected ?? null,
    count: () => ctx.read((db) => countProductRows(db, conditions)),
    facets: () => countFacets(ctx, conditions),
  });
}

async function readByColumn(ctx: Ctx, { conditions, order, request, selected }: Reading<ColumnOrdering>): Promise<Page<ProductRow>> {
  const rows = await ctx.read((db) => listProductRows(db, conditions, { ...keysetOf(order, request), selected }));
  return toPage(rows, request, cursorOf(order));
}

/** In two statements: PostgreSQL ranks and cuts before it reads what hangs below. */
async function readByRank(ctx: Ctx, { conditions, order, request, selected }: Reading<RankOrdering>): Promise<Page<ProductRow>> {
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
export async function listProductsOfCategory(ctx: Ctx, category: CategoryRow, page: PageArguments): Promise<ProductPage> {
  const request = pageRequest(page, pageOrderOf(BY_NAME));
  const rows = await follow(category, 'products', () => ctx.load(productsOfCategories, { parentId: category.id, request }));
  return Object.assign(toPage(rows ?? [], request, cursorOf(BY_NAME)), {
    correctedSearch: null,
    count: async () => (await ctx.load(productCountOfCategories, category.id)) ?? 0,
    facets: async () => null,
  });
}

function orderFor(search: string | undefined, ofCollection: string | undefined): ProductOrdering {
  if (search !== undefined) return { field: 'RELEVANCE', direction: 'DESC' };
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

function requireFitting({ field }: ProductOrdering, { searched, manual }: { readonly searched: boolean; readonly manual: boolean }): void {
  const path = 'orderBy.field';
  if (field === 'RELEVANCE' && !searched) throw invalidInput([{ path, reason: 'NOTHING_SEARCHED', message: 'RELEVANCE goes with filter.search' }]);
  if (field === 'COLLECTION' && !manual) {
    throw invalidInput([
      { path, reason: 'NO_MANUAL_ORDER', message: 'COLLECTION goes with filter.collectionId of one that is put together by hand' },
    ]);
  }
}
