/** The orders of lists of stock items: their columns, and what their cursors hold. */
import { z } from 'zod';
import type { SortDirection } from '../../../kernel/graphql.js';
import { nameInCursor } from '../../../kernel/inputs.js';
import type { CursorValue, PageOrder, PageRequest } from '../../../kernel/page.js';
import { type Keyset, keyset } from '../../../platform/db/keyset.js';
import { stockItemId } from '../ids.js';
import type { ItemOrderField } from './inputs.js';
import { type ItemRow, stockItems } from './tables.js';

const orders = {
  NAME: { column: stockItems.sortName, values: z.tuple([nameInCursor, z.uuid()]), valueOf: (item: ItemRow): CursorValue => item.sortName },
  AVAILABLE: { column: stockItems.available, values: z.tuple([z.int(), z.uuid()]), valueOf: (item: ItemRow): CursorValue => item.available },
} as const;

export type ItemOrdering = { readonly field: ItemOrderField; readonly direction: SortDirection };

export const BY_NAME: ItemOrdering = { field: 'NAME', direction: 'ASC' };

export function pageOrderOf({ field, direction }: ItemOrdering): PageOrder {
  return { name: `stockItems.${field}.${direction}`, values: orders[field].values };
}

export function keysetOf({ field, direction }: ItemOrdering, request: PageRequest): Keyset {
  return keyset([orders[field].column, stockItems.id], direction === 'ASC' ? 'asc' : 'desc', request);
}

export function cursorOf({ field }: ItemOrdering): (item: ItemRow) => readonly CursorValue[] {
  return (item) => [orders[field].valueOf(item), stockItemId.toUuid(item.id)];
}
