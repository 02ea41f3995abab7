import { defineLoader } from '../../../../kernel/context.js';
import type { PaymentId } from '../../ids.js';
import type { OperationRow } from '../tables.js';
import { listOperationsOfPayments } from './queries.js';

export const operationsOfPayment = defineLoader<PaymentId, readonly OperationRow[]>({
  name: 'commerce.operationsOfPayment',
  keyOf: (id) => id,
  load: async (db, ids) => Map.groupBy(await listOperationsOfPayments(db, ids), ({ paymentId }) => paymentId),
});
