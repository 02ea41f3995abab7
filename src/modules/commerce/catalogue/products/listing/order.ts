/** The orders of product lists: their columns, and what their cursors hold. */
import { sql } from 'drizzle-orm';
import { z } from 'zod';
import type { SortDirection } from '../../../../../kernel/graphql.js';
import { momentInCursor, nameInCursor } from '../../../../../kernel/inputs.js';
import type { CursorValue, PageOrder, PageRequest } from '../../../../../kernel/page.js';
import { type Keyset, keyset } from '../../../../../platform/db/keyset.js';
import { productId } from '../../../ids.js';
import { type ProductRow, products } from '../tables.js';

const orders = {
  NAME: { column: products.sortName, values: z.tuple([nameInCursor, z.uuid()]), valueOf: (product: ProductRow): CursorValue => product.sortName },
  CREATED_AT: {
    column: products.createdAt,
    values: z.tuple([momentInCursor, z.uuid()]),
    valueOf: (product: ProductRow): CursorValue => product.createdAt.getTime(),
  },
  UPDATED_AT: {
    column: products.updatedAt,
    values: z.tuple([momentInCursor, z.uuid()]),
    valueOf: (product: ProductRow): CursorValue => product.updatedAt.getTime(),
  },
  PRICE: {
    column: products.priceFromMinor,
    values: z.tuple([z.int(), z.uuid()]),
    valueOf: (product: ProductRow): CursorValue => product.priceFromMinor,
  },
} as const;
type ColumnOrder = keyof typeof orders;

/** Orders by a rank that is no column of the product. The rank of each row is found out first, with its id. */
const ranks = { RELEVANCE: 'desc', COLLECTION: 'asc' } as const;
type RankOrder = keyof typeof ranks;
const rankInCursor = z.tuple([z.int32(), z.uuid()]);

export type ColumnOrdering = { readonly field: ColumnOrder; readonly direction: SortDirection };
export type RankOrdering = { readonly field: RankOrder; readonly direction: SortDirection };
export type ProductOrdering = ColumnOrdering | RankOrdering;

export const BY_NAME: ColumnOrdering = { field: 'NAME', direction: 'ASC' };

export function isRanked(order: ProductOrdering): order is RankOrdering {
  return order.field in ranks;
}

/** `within` is what a rank is a rank in: another search has other ranks. */
export function pageOrderOf(order: ProductOrdering, within = ''): PageOrder {
  if (isRanked(order)) return { name: `products.${order.field}.${within}`, values: rankInCursor };
  const { field, direction } = order;
  return { name: `products.${field}.${direction}`, values: orders[field].values };
}

export function keysetOf({ field, direction }: ColumnOrdering, request: PageRequest): Keyset {
  return keyset([orders[field].column, products.id], direction === 'ASC' ? 'asc' : 'desc', request);
}

/** Over the columns `rank` and `id`. */
export function rankKeysetOf({ field }: RankOrdering, request: PageRequest) {
  return keyset([sql`rank`, sql`id`], ranks[field], request);
}

export function cursorOf({ field }: ColumnOrdering): (product: ProductRow) => readonly CursorValue[] {
  return (product) => [orders[field].valueOf(product), productId.toUuid(product.id)];
}
