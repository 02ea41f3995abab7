import { defineLoader } from '../../../../kernel/context.js';
import type { OrderCreditId, OrderId } from '../../ids.js';
import { listCreditsOfOrders, listLinesOfCredits } from './queries.js';
import type { CreditLineRow, CreditRow } from './tables.js';

export const creditsOfOrder = defineLoader<OrderId, readonly CreditRow[]>({
  name: 'commerce.creditsOfOrder',
  keyOf: (id) => id,
  load: async (db, ids) => Map.groupBy(await listCreditsOfOrders(db, ids), ({ orderId }) => orderId),
});

export const linesOfCredit = defineLoader<OrderCreditId, readonly CreditLineRow[]>({
  name: 'commerce.linesOfCredit',
  keyOf: (id) => id,
  load: async (db, ids) => Map.groupBy(await listLinesOfCredits(db, ids), ({ creditId }) => creditId),
});
