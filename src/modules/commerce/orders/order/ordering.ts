/** The orders of lists of orders. */
import { z } from 'zod';
import { momentInCursor } from '../../../../kernel/inputs.js';
import { type OrderingBy, columnOrders } from '../../../../platform/db/column-orders.js';
import { orderId } from '../../ids.js';
import { type OrderRow, orders } from '../tables.js';
import type { OrderOrderField } from './inputs.js';

export type OrderOrdering = OrderingBy<OrderOrderField>;

export const LATEST_FIRST: OrderOrdering = { field: 'PLACED_AT', direction: 'DESC' };

export const { pageOrderOf, keysetOf, cursorOf } = columnOrders<OrderOrderField, Pick<OrderRow, 'id' | 'placedAt' | 'payableMinor'>>({
  nameOf: (field, direction) => `orders.${field}.${direction}`,
  id: { column: orders.id, valueOf: ({ id }) => orderId.toUuid(id) },
  fields: {
    PLACED_AT: { column: orders.placedAt, value: momentInCursor, valueOf: ({ placedAt }) => placedAt.getTime() },
    TOTAL: { column: orders.payableMinor, value: z.int(), valueOf: ({ payableMinor }) => payableMinor },
  },
});
