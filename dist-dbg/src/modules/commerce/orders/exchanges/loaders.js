import { defineLoader } from '../../../../kernel/context.js';
import { listExchangesByReplacement, listExchangesOfOrders } from './queries.js';
export const exchangesOfOrder = defineLoader({
    name: 'commerce.exchangesOfOrder',
    keyOf: (id) => id,
    load: async (db, ids) => Map.groupBy(await listExchangesOfOrders(db, ids), ({ orderId }) => orderId),
});
/** By the order that was sent in exchange. */
export const exchangeOfReplacement = defineLoader({
    name: 'commerce.exchangeOfReplacement',
    keyOf: (id) => id,
    load: async (db, ids) => new Map((await listExchangesByReplacement(db, ids)).map((one) => [one.replacementOrderId, one])),
});
//# sourceMappingURL=loaders.js.map