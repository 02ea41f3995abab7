/** The orders of lists of orders: their columns, and what their cursors hold. */
import { z } from 'zod';
import type { SortDirection } from '../../../../kernel/graphql.js';
import { momentInCursor } from '../../../../kernel/inputs.js';
import type { CursorValue, PageOrder, PageRequest } from '../../../../kernel/page.js';
import { type Keyset, keyset } from '../../../../platform/db/keyset.js';
import { orderId } from '../../ids.js';
import { type OrderRow, orders } from '../tables.js';
import type { OrderOrderField } from './inputs.js';

type Ordered = Pick<OrderRow, 'id' | 'placedAt' | 'payableMinor'>;

const fields = {
  PLACED_AT: {
    column: orders.placedAt,
    values: z.tuple([momentInCursor, z.uuid()]),
    valueOf: (order: Ordered): CursorValue => order.placedAt.getTime(),
  },
  TOTAL: { column: orders.payableMinor, values: z.tuple([z.int(), z.uuid()]), valueOf: (order: Ordered): CursorValue => order.payableMinor },
} as const;

export type OrderOrdering = { readonly field: OrderOrderField; readonly direction: SortDirection };

export const LATEST_FIRST: OrderOrdering = { field: 'PLACED_AT', direction: 'DESC' };

export function pageOrderOf({ field, direction }: OrderOrdering): PageOrder {
  return { name: `orders.${field}.${direction}`, values: fields[field].values };
}

export function keysetOf({ field, direction }: OrderOrdering, request: PageRequest): Keyset {
  return keyset([fields[field].column, orders.id], direction === 'ASC' ? 'asc' : 'desc', request);
}

export function cursorOf({ field }: OrderOrdering): (order: Ordered) => readonly CursorValue[] {
  return (order) => [fields[field].valueOf(order), orderId.toUuid(order.id)];
}
