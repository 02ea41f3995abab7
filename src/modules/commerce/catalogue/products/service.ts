import { invariant } from '../../../../kernel/assert.js';
import { check } from '../../../../kernel/check.js';
import type { Ctx, Tx } from '../../../../kernel/context.js';
import { settingOf } from '../../../../kernel/entitlements.js';
import { type Page, type PageArguments, pageRequest, toPage } from '../../../../kernel/page.js';
import type { Selected } from '../../../../kernel/selected.js';
import { follow } from '../../../../platform/db/shape.js';
import { claim } from '../../../entitlements/public.js';
import { versionStale } from '../../errors.js';
import { productArchived, productCreated, productPublished, productUpdated } from '../../events.js';
import { type ProductId, productId } from '../../ids.js';
import { pageSize } from '../../settings.js';
import { requireCategory } from '../categories/service.js';
import type { CategoryRow } from '../categories/tables.js';
import { productArchived as archivedForGood, productNotFound } from '../errors.js';
import { insertNewVariants } from '../variants/service.js';
import { renameStockOfProduct } from '../variants/stock.js';
import {
  type CreateProduct,
  type FindProducts,
  type MoveProduct,
  type UpdateProduct,
  createProductSchema,
  moveProductSchema,
  productFilterSchema,
  updateProductSchema,
} from './checks.js';
import { productCountOfCategories, productsOfCategories } from './loaders.js';
import { BY_NAME, type ProductOrdering, cursorOf, keysetOf, pageOrderOf } from './order.js';
import { countProductRows, findProduct, insertProduct, listProductRows, lockProduct, updateProductRow } from './queries.js';
import type { ProductRow } from './tables.js';
import type { ProductStatus } from './types.js';

/** A page, and how to count the whole list when that is asked for. */
export type ProductPage = Page<ProductRow> & { count(): Promise<number> };

type ListProducts = {
  readonly filter: FindProducts | null | undefined;
  readonly orderBy: ProductOrdering | null | undefined;
  readonly page: PageArguments;
  readonly selected?: Selected;
};

export async function getProduct(ctx: Ctx, id: ProductId, selected: Selected = null): Promise<ProductRow> {
  const product = await ctx.read((db) => findProduct(db, id, selected));
  if (!product) throw productNotFound(id);
  return product;
}

export async function listProducts(ctx: Ctx, { filter, orderBy, page, selected = null }: ListProducts): Promise<ProductPage> {
  const conditions = check(productFilterSchema, filter ?? {}, 'filter');
  const order = orderBy ?? BY_NAME;
  const request = pageRequest(page, pageOrderOf(order), settingOf(ctx, pageSize));
  const rows = await ctx.read((db) => listProductRows(db, conditions, { ...keysetOf(order, request), selected }));
  return Object.assign(toPage(rows, request, cursorOf(order)), { count: () => ctx.read((db) => countProductRows(db, conditions)) });
}

/** The products directly in a category by name: they came along with it, or are read in one statement for all the categories of a list. */
export async function listProductsOfCategory(ctx: Ctx, category: CategoryRow, page: PageArguments): Promise<ProductPage> {
  const request = pageRequest(page, pageOrderOf(BY_NAME));
  const rows = await follow(category, 'products', () => ctx.load(productsOfCategories, { parentId: category.id, request }));
  const count = async () => (await ctx.load(productCountOfCategories, category.id)) ?? 0;
  return Object.assign(toPage(rows ?? [], request, cursorOf(BY_NAME)), { count });
}

export function statusOf({ publishedAt, archivedAt }: Pick<ProductRow, 'publishedAt' | 'archivedAt'>): ProductStatus {
  if (archivedAt !== null) return 'ARCHIVED';
  return publishedAt === null ? 'DRAFT' : 'PUBLISHED';
}

export async function createProduct(ctx: Ctx, input: CreateProduct): Promise<ProductRow> {
  const { name, description = '', categoryId = null, variants } = check(createProductSchema, input);
  return ctx.write(async (tx) => {
    await requireCategory(tx, categoryId);
    const now = ctx.now();
    const product = await insertProduct(tx.db, { id: productId.mint(), name, description, categoryId, createdAt: now, updatedAt: now });
    const added = await insertNewVariants(tx, {
      product,
      variants: variants.map((variant, position) => ({ ...variant, position, path: `input.variants.${position}.sku` })),
    });
    await claim(tx, 'records', 1 + added.length);
    tx.emit(productCreated({ productId: product.id, name, categoryId, variants: added.map(({ id, sku }) => ({ variantId: id, sku })) }));
    return product;
  });
}

export async function updateProduct(ctx: Ctx, input: UpdateProduct): Promise<ProductRow> {
  const { id, ifVersion, name, description, categoryId } = check(updateProductSchema, input);
  return ctx.write(async (tx) => {
    const current = await getLockedProduct(tx, id);
    if (ifVersion !== undefined && ifVersion !== current.version) throw versionStale(current.version);
    await requireCategory(tx, categoryId ?? null);
    const product = await saveProduct(tx, {
      ...current,
      name: name ?? current.name,
      description: description ?? current.description,
      categoryId: categoryId === undefined ? current.categoryId : categoryId,
    });
    if (product.name !== current.name) await renameStockOfProduct(tx, product);
    tx.emit(productUpdated({ productId: id, name: product.name, categoryId: product.categoryId, version: product.version }));
    return product;
  });
}

/** A product that is on sale already is answered as it is. */
export async function publishProduct(ctx: Ctx, input: MoveProduct): Promise<ProductRow> {
  const { id } = check(moveProductSchema, input);
  return ctx.write(async (tx) => {
    const current = await getLockedProduct(tx, id);
    if (current.archivedAt) throw archivedForGood();
    if (current.publishedAt) return current;
    const publishedAt = ctx.now();
    const product = await saveProduct(tx, { ...current, publishedAt });
    tx.emit(productPublished({ productId: id, publishedAt: publishedAt.toISOString() }));
    return product;
  });
}

/** A product that is archived already is answered as it is. */
export async function archiveProduct(ctx: Ctx, input: MoveProduct): Promise<ProductRow> {
  const { id } = check(moveProductSchema, input);
  return ctx.write(async (tx) => {
    const current = await getLockedProduct(tx, id);
    if (current.archivedAt) return current;
    const archivedAt = ctx.now();
    const product = await saveProduct(tx, { ...current, archivedAt });
    tx.emit(productArchived({ productId: id, archivedAt: archivedAt.toISOString() }));
    return product;
  });
}

/** Refuses an unknown product; until the transaction ends nobody else changes a known one. */
export async function getLockedProduct(tx: Tx, id: ProductId): Promise<ProductRow> {
  const product = await lockProduct(tx.db, id);
  if (!product) throw productNotFound(id);
  return product;
}

async function saveProduct(tx: Tx, wanted: ProductRow): Promise<ProductRow> {
  const product = await updateProductRow(tx.db, { ...wanted, updatedAt: tx.ctx.now() });
  invariant(product, 'a locked product stays');
  return product;
}
