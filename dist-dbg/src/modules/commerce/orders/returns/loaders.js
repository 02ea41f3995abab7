import { defineLoader } from '../../../../kernel/context.js';
import { listLinesOfReturns, listReturnsOfOrders } from './queries.js';
export const returnsOfOrder = defineLoader({
    name: 'commerce.returnsOfOrder',
    keyOf: (id) => id,
    load: async (db, ids) => Map.groupBy(await listReturnsOfOrders(db, ids), ({ orderId }) => orderId),
});
export const linesOfReturn = defineLoader({
    name: 'commerce.linesOfReturn',
    keyOf: (id) => id,
    load: async (db, ids) => Map.groupBy(await listLinesOfReturns(db, ids), ({ returnId }) => returnId),
});
//# sourceMappingURL=loaders.js.map