import { defineLoader } from '../../../../kernel/context.js';
import { listCustomerGroupsByIds, listGroupsOfCustomers } from './queries.js';
export const groupsOfCustomers = defineLoader({
    name: 'commerce.groupsOfCustomers',
    keyOf: (id) => id,
    load: async (db, ids) => Map.groupBy(await listGroupsOfCustomers(db, ids), ({ customerId }) => customerId),
});
export const customerGroupById = defineLoader({
    name: 'commerce.customerGroupById',
    keyOf: (id) => id,
    load: async (db, ids) => new Map((await listCustomerGroupsByIds(db, ids)).map((group) => [group.id, group])),
});
//# sourceMappingURL=loaders.js.map