import { defineLoader } from '../../../../kernel/context.js';
import { listCreditsOfOrders, listLinesOfCredits } from './queries.js';
export const creditsOfOrder = defineLoader({
    name: 'commerce.creditsOfOrder',
    keyOf: (id) => id,
    load: async (db, ids) => Map.groupBy(await listCreditsOfOrders(db, ids), ({ orderId }) => orderId),
});
export const linesOfCredit = defineLoader({
    name: 'commerce.linesOfCredit',
    keyOf: (id) => id,
    load: async (db, ids) => Map.groupBy(await listLinesOfCredits(db, ids), ({ creditId }) => creditId),
});
//# sourceMappingURL=loaders.js.map