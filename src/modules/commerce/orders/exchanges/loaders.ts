import { defineLoader } from '../../../../kernel/context.js';
import type { OrderId } from '../../ids.js';
import { listExchangesByReplacement, listExchangesOfOrders } from './queries.js';
import type { ExchangeRow } from './tables.js';

export const exchangesOfOrder = defineLoader<OrderId, readonly ExchangeRow[]>({
  name: 'commerce.exchangesOfOrder',
  keyOf: (id) => id,
  load: async (db, ids) => Map.groupBy(await listExchangesOfOrders(db, ids), ({ orderId }) => orderId),
});

/** By the order that was sent in exchange. */
export const exchangeOfReplacement = defineLoader<OrderId, ExchangeRow>({
  name: 'commerce.exchangeOfReplacement',
  keyOf: (id) => id,
  load: async (db, ids) => new Map((await listExchangesByReplacement(db, ids)).map((one) => [one.replacementOrderId, one])),
});
