import { defineLoader } from '../../../../kernel/context.js';
import { listCustomersByIds } from '../../customers/queries.js';
import type { CustomerRow } from '../../customers/tables.js';
import type { CustomerId, OrderId } from '../../ids.js';
import type { PaymentRow } from '../../payments/tables.js';
import { listPaymentsOfOrders } from '../money/queries.js';
import type { OrderLineRow } from '../tables.js';
import { listLinesOfOrders } from './queries.js';

export const linesOfOrder = defineLoader<OrderId, readonly OrderLineRow[]>({
  name: 'commerce.linesOfOrder',
  keyOf: (id) => id,
  load: async (db, ids) => Map.groupBy(await listLinesOfOrders(db, ids), (line) => line.orderId),
});

export const paymentsOfOrder = defineLoader<OrderId, readonly PaymentRow[]>({
  name: 'commerce.paymentsOfOrder',
  keyOf: (id) => id,
  load: async (db, ids) => Map.groupBy(await listPaymentsOfOrders(db, ids), ({ referenceId }) => referenceId),
});

export const customerById = defineLoader<CustomerId, CustomerRow>({
  name: 'commerce.customerById',
  keyOf: (id) => id,
  load: async (db, ids) => new Map((await listCustomersByIds(db, ids)).map((customer) => [customer.id, customer])),
});
