/** The orders of product lists: their columns, and what their cursors hold. */
import { z } from 'zod';
import type { SortDirection } from '../../../../kernel/graphql.js';
import { momentInCursor, nameInCursor } from '../../../../kernel/inputs.js';
import type { CursorValue, PageOrder, PageRequest } from '../../../../kernel/page.js';
import { type Keyset, keyset } from '../../../../platform/db/keyset.js';
import { productId } from '../../ids.js';
import type { ProductOrderField } from './inputs.js';
import { type ProductRow, products } from './tables.js';

const orders = {
  NAME: { column: products.sortName, value: nameInCursor, valueOf: (product: ProductRow): CursorValue => product.sortName },
  CREATED_AT: { column: products.createdAt, value: momentInCursor, valueOf: (product: ProductRow): CursorValue => product.createdAt.getTime() },
  UPDATED_AT: { column: products.updatedAt, value: momentInCursor, valueOf: (product: ProductRow): CursorValue => product.updatedAt.getTime() },
} as const;

export type ProductOrdering = { readonly field: ProductOrderField; readonly direction: SortDirection };

export const BY_NAME: ProductOrdering = { field: 'NAME', direction: 'ASC' };

export function pageOrderOf({ field, direction }: ProductOrdering): PageOrder {
  return { name: `products.${field}.${direction}`, values: z.tuple([orders[field].value, z.uuid()]) };
}

export function keysetOf({ field, direction }: ProductOrdering, request: PageRequest): Keyset {
  return keyset([orders[field].column, products.id], direction === 'ASC' ? 'asc' : 'desc', request);
}

export function cursorOf({ field }: ProductOrdering): (product: ProductRow) => readonly CursorValue[] {
  return (product) => [orders[field].valueOf(product), productId.toUuid(product.id)];
}
