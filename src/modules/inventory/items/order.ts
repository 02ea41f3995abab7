/** The orders of lists of stock items. */
import { z } from 'zod';
import { nameInCursor } from '../../../kernel/inputs.js';
import { type OrderingBy, columnOrders } from '../../../platform/db/column-orders.js';
import { stockItemId } from '../ids.js';
import type { ItemOrderField } from './inputs.js';
import { type ItemRow, stockItems } from './tables.js';

export type ItemOrdering = OrderingBy<ItemOrderField>;

export const BY_NAME: ItemOrdering = { field: 'NAME', direction: 'ASC' };

export const { pageOrderOf, keysetOf, cursorOf } = columnOrders<ItemOrderField, ItemRow>({
  nameOf: (field, direction) => `stockItems.${field}.${direction}`,
  id: { column: stockItems.id, valueOf: ({ id }) => stockItemId.toUuid(id) },
  fields: {
    NAME: { column: stockItems.sortName, value: nameInCursor, valueOf: ({ sortName }) => sortName },
    AVAILABLE: { column: stockItems.available, value: z.int(), valueOf: ({ available }) => available },
  },
});
