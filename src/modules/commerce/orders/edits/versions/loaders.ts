import { defineLoader } from '../../../../../kernel/context.js';
import type { OrderId } from '../../../ids.js';
import type { OrderLineRow } from '../../tables.js';
import { listAllLinesOfOrders, listEditsOfOrders } from '../queries.js';
import type { EditRow } from '../tables.js';

export const editsOfOrder = defineLoader<OrderId, readonly EditRow[]>({
  name: 'commerce.editsOfOrder',
  keyOf: (id) => id,
  load: async (db, ids) => Map.groupBy(await listEditsOfOrders(db, ids), ({ orderId }) => orderId),
});

/** With those that it had before it was edited. */
export const allLinesOfOrder = defineLoader<OrderId, readonly OrderLineRow[]>({
  name: 'commerce.allLinesOfOrder',
  keyOf: (id) => id,
  load: async (db, ids) => Map.groupBy(await listAllLinesOfOrders(db, ids), ({ orderId }) => orderId),
});
