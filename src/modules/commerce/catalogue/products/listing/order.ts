/** The orders of product lists. */
import { sql } from 'drizzle-orm';
import { z } from 'zod';
import { momentInCursor, nameInCursor } from '../../../../../kernel/inputs.js';
import type { PageOrder, PageRequest } from '../../../../../kernel/page.js';
import { type OrderingBy, columnOrders } from '../../../../../platform/db/column-orders.js';
import { keyset } from '../../../../../platform/db/keyset.js';
import { productId } from '../../../ids.js';
import { type ProductRow, products } from '../tables.js';

/** Orders by a rank that is no column of the product. The rank of each row is found out first, with its id. */
const ranks = { RELEVANCE: 'desc', COLLECTION: 'asc' } as const;
const rankInCursor = z.tuple([z.int32(), z.uuid()]);

type ColumnField = 'NAME' | 'CREATED_AT' | 'UPDATED_AT' | 'PRICE';
type RankField = keyof typeof ranks;
export type ColumnOrdering = OrderingBy<ColumnField>;
export type RankOrdering = OrderingBy<RankField>;
export type ProductOrdering = ColumnOrdering | RankOrdering;

export const BY_NAME: ColumnOrdering = { field: 'NAME', direction: 'ASC' };

const byColumn = columnOrders<ColumnField, ProductRow>({
  nameOf: (field, direction) => `products.${field}.${direction}`,
  id: { column: products.id, valueOf: ({ id }) => productId.toUuid(id) },
  fields: {
    NAME: { column: products.sortName, value: nameInCursor, valueOf: ({ sortName }) => sortName },
    CREATED_AT: { column: products.createdAt, value: momentInCursor, valueOf: ({ createdAt }) => createdAt.getTime() },
    UPDATED_AT: { column: products.updatedAt, value: momentInCursor, valueOf: ({ updatedAt }) => updatedAt.getTime() },
    PRICE: { column: products.priceFromMinor, value: z.int(), valueOf: ({ priceFromMinor }) => priceFromMinor },
  },
});
export const { keysetOf, cursorOf } = byColumn;

export function isRanked(order: ProductOrdering): order is RankOrdering {
  return order.field in ranks;
}

/** `within` is what a rank is a rank in: another search has other ranks. */
export function pageOrderOf(order: ProductOrdering, within = ''): PageOrder {
  return isRanked(order) ? { name: `products.${order.field}.${within}`, values: rankInCursor } : byColumn.pageOrderOf(order);
}

/** Over the columns `rank` and `id`. */
export function rankKeysetOf({ field }: RankOrdering, request: PageRequest) {
  return keyset([sql`rank`, sql`id`], ranks[field], request);
}
