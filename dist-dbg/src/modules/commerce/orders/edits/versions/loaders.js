import { defineLoader } from '../../../../../kernel/context.js';
import { listAllLinesOfOrders, listEditsOfOrders } from '../queries.js';
export const editsOfOrder = defineLoader({
    name: 'commerce.editsOfOrder',
    keyOf: (id) => id,
    load: async (db, ids) => Map.groupBy(await listEditsOfOrders(db, ids), ({ orderId }) => orderId),
});
/** With those that it had before it was edited. */
export const allLinesOfOrder = defineLoader({
    name: 'commerce.allLinesOfOrder',
    keyOf: (id) => id,
    load: async (db, ids) => Map.groupBy(await listAllLinesOfOrders(db, ids), ({ orderId }) => orderId),
});
//# sourceMappingURL=loaders.js.map