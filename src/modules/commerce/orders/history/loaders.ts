import { defineLoader } from '../../../../kernel/context.js';
import { type NestedPage, groupByPage, keyOfNestedPage } from '../../../../kernel/nested-pages.js';
import type { CustomerId, OrderId } from '../../ids.js';
import type { OrderRow } from '../tables.js';
import { type ListedOrder, countOrdersByCustomer, listExplanations, listOrdersByCustomer, listOrdersByIds } from './queries.js';

export const ordersOfCustomers = defineLoader<NestedPage<CustomerId>, readonly ListedOrder[]>({
  name: 'commerce.ordersOfCustomers',
  keyOf: keyOfNestedPage,
  load: async (db, pages) => groupByPage(await listOrdersByCustomer(db, pages), pages),
});

export const orderCountOfCustomers = defineLoader<CustomerId, number>({
  name: 'commerce.orderCountOfCustomers',
  keyOf: (id) => id,
  load: async (db, ids) => new Map((await countOrdersByCustomer(db, ids)).map((one) => [one.customerId ?? '', one.count])),
});

export const explanationOfOrders = defineLoader<OrderId, OrderRow['explanation']>({
  name: 'commerce.explanationOfOrders',
  keyOf: (id) => id,
  load: async (db, ids) => new Map((await listExplanations(db, ids)).map(({ id, explanation }) => [id, explanation])),
});

export const orderById = defineLoader<OrderId, ListedOrder>({
  name: 'commerce.orderById',
  keyOf: (id) => id,
  load: async (db, ids) => new Map((await listOrdersByIds(db, ids)).map((order) => [order.id, order])),
});
