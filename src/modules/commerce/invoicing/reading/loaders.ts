import { defineLoader } from '../../../../kernel/context.js';
import type { OrderId } from '../../ids.js';
import { listInvoicesOfOrders } from '../queries.js';
import type { InvoiceRow } from '../tables.js';

export const invoicesOfOrder = defineLoader<OrderId, readonly InvoiceRow[]>({
  name: 'commerce.invoicesOfOrder',
  keyOf: (id) => id,
  load: async (db, ids) => Map.groupBy(await listInvoicesOfOrders(db, ids), ({ orderId }) => orderId),
});
