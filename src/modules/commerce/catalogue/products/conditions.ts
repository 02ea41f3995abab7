/** What a filter of products means in SQL. */
import { type SQL, and, eq, gte, isNotNull, isNull, lte, sql } from 'drizzle-orm';
import { unreachable } from '../../../../kernel/assert.js';
import { beginningWith, hasWords } from '../../../../platform/db/words.js';
import { hasStock } from '../../../inventory/public.js';
import { type CategoryId, categoryId } from '../../ids.js';
import { categories } from '../categories/tables.js';
import { variants } from '../variants/tables.js';
import type { ProductConditions } from './checks.js';
import { products } from './tables.js';
import type { ProductStatus } from './types.js';

export function conditionsOf(filter: ProductConditions): SQL | undefined {
  return and(
    filter.search === undefined ? undefined : isFoundBy(filter.search),
    filter.categoryId === undefined ? undefined : isInBranch(filter.categoryId),
    filter.status === undefined ? undefined : hasStatus(filter.status),
    hasVariant(filter),
    filter.inStock === false ? sql`not exists (${variantWhere(hasStock(variants.stockItemId))})` : undefined,
  );
}

/**
 * A union instead of an "or": each half goes through its own index. An array instead of "in": PostgreSQL takes it for small, and reads the
 * few rows of it by their ids instead of all rows in their order.
 */
function isFoundBy(search: string): SQL {
  return sql`${products.id} = any(array(
    select found.id from ${products} found where ${hasWords(sql`found.search`, search)}
    union
    select product_id from ${variants} where lower(sku) like lower(${beginningWith(search)})))`;
}

function isInBranch(root: CategoryId): SQL {
  return sql`${products.categoryId} = any(array(
    with recursive branch(id) as (
      select ${categoryId.toUuid(root)}::uuid
      union
      select below.id from ${categories} below join branch on below.parent_id = branch.id
    )
    select id from branch))`;
}

function hasStatus(status: ProductStatus): SQL | undefined {
  switch (status) {
    case 'DRAFT':
      return and(isNull(products.publishedAt), isNull(products.archivedAt));
    case 'PUBLISHED':
      return and(isNotNull(products.publishedAt), isNull(products.archivedAt));
    case 'ARCHIVED':
      return isNotNull(products.archivedAt);
    default:
      return unreachable(status);
  }
}

/** One and the same variant meets them all: its price in the range, and in stock if that is asked. */
function hasVariant({ minPrice, maxPrice, inStock }: ProductConditions): SQL | undefined {
  const currencyCode = (minPrice ?? maxPrice)?.currencyCode;
  if (currencyCode === undefined && inStock !== true) return undefined;
  const wanted = and(
    currencyCode === undefined ? undefined : eq(variants.currencyCode, currencyCode),
    minPrice === undefined ? undefined : gte(variants.priceMinor, minPrice.amountMinor),
    maxPrice === undefined ? undefined : lte(variants.priceMinor, maxPrice.amountMinor),
    inStock === true ? hasStock(variants.stockItemId) : undefined,
  );
  return sql`exists (${variantWhere(wanted)})`;
}

function variantWhere(wanted: SQL | undefined): SQL {
  return sql`select 1 from ${variants} where ${and(eq(variants.productId, products.id), wanted)}`;
}
