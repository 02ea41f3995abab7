import { defineLoader } from '../../../../kernel/context.js';
import { listConsentsOfCustomers } from './queries.js';
export const consentsOfCustomers = defineLoader({
    name: 'commerce.consentsOfCustomers',
    keyOf: (id) => id,
    load: async (db, ids) => Map.groupBy(await listConsentsOfCustomers(db, ids), ({ customerId }) => customerId),
});
//# sourceMappingURL=loaders.js.map