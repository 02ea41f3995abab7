import { defineLoader } from '../../../../kernel/context.js';
import { listInvoicesOfOrders } from '../queries.js';
export const invoicesOfOrder = defineLoader({
    name: 'commerce.invoicesOfOrder',
    keyOf: (id) => id,
    load: async (db, ids) => Map.groupBy(await listInvoicesOfOrders(db, ids), ({ orderId }) => orderId),
});
//# sourceMappingURL=loaders.js.map