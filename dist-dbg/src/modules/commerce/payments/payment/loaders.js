import { defineLoader } from '../../../../kernel/context.js';
import { listOperationsOfPayments } from './queries.js';
export const operationsOfPayment = defineLoader({
    name: 'commerce.operationsOfPayment',
    keyOf: (id) => id,
    load: async (db, ids) => Map.groupBy(await listOperationsOfPayments(db, ids), ({ paymentId }) => paymentId),
});
//# sourceMappingURL=loaders.js.map