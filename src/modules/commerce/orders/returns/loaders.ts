import { defineLoader } from '../../../../kernel/context.js';
import type { OrderId, ReturnId } from '../../ids.js';
import { listLinesOfReturns, listReturnsOfOrders } from './queries.js';
import type { ReturnLineRow, ReturnRow } from './tables.js';

export const returnsOfOrder = defineLoader<OrderId, readonly ReturnRow[]>({
  name: 'commerce.returnsOfOrder',
  keyOf: (id) => id,
  load: async (db, ids) => Map.groupBy(await listReturnsOfOrders(db, ids), ({ orderId }) => orderId),
});

export const linesOfReturn = defineLoader<ReturnId, readonly ReturnLineRow[]>({
  name: 'commerce.linesOfReturn',
  keyOf: (id) => id,
  load: async (db, ids) => Map.groupBy(await listLinesOfReturns(db, ids), ({ returnId }) => returnId),
});
