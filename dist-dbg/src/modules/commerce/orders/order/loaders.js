import { defineLoader } from '../../../../kernel/context.js';
import { listCustomersByIds } from '../../customers/queries.js';
import { listPaymentsOfOrders } from '../money/queries.js';
import { listLinesOfOrders } from './queries.js';
export const linesOfOrder = defineLoader({
    name: 'commerce.linesOfOrder',
    keyOf: (id) => id,
    load: async (db, ids) => Map.groupBy(await listLinesOfOrders(db, ids), (line) => line.orderId),
});
export const paymentsOfOrder = defineLoader({
    name: 'commerce.paymentsOfOrder',
    keyOf: (id) => id,
    load: async (db, ids) => Map.groupBy(await listPaymentsOfOrders(db, ids), ({ referenceId }) => referenceId),
});
export const customerById = defineLoader({
    name: 'commerce.customerById',
    keyOf: (id) => id,
    load: async (db, ids) => new Map((await listCustomersByIds(db, ids)).map((customer) => [customer.id, customer])),
});
//# sourceMappingURL=loaders.js.map