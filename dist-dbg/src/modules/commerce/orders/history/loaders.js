import { defineLoader } from '../../../../kernel/context.js';
import { groupByPage, keyOfNestedPage } from '../../../../kernel/nested-pages.js';
import { countOrdersByCustomer, listExplanations, listOrdersByCustomer, listOrdersByIds } from './queries.js';
export const ordersOfCustomers = defineLoader({
    name: 'commerce.ordersOfCustomers',
    keyOf: keyOfNestedPage,
    load: async (db, pages) => groupByPage(await listOrdersByCustomer(db, pages), pages),
});
export const orderCountOfCustomers = defineLoader({
    name: 'commerce.orderCountOfCustomers',
    keyOf: (id) => id,
    load: async (db, ids) => new Map((await countOrdersByCustomer(db, ids)).map((one) => [one.customerId ?? '', one.count])),
});
export const explanationOfOrders = defineLoader({
    name: 'commerce.explanationOfOrders',
    keyOf: (id) => id,
    load: async (db, ids) => new Map((await listExplanations(db, ids)).map(({ id, explanation }) => [id, explanation])),
});
export const orderById = defineLoader({
    name: 'commerce.orderById',
    keyOf: (id) => id,
    load: async (db, ids) => new Map((await listOrdersByIds(db, ids)).map((order) => [order.id, order])),
});
//# sourceMappingURL=loaders.js.map