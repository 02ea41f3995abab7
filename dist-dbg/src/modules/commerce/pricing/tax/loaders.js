import { defineLoader } from '../../../../kernel/context.js';
import { listTaxStatusesOfCustomers } from './queries.js';
export const taxStatusesOfCustomers = defineLoader({
    name: 'commerce.taxStatusesOfCustomers',
    keyOf: (id) => id,
    load: async (db, ids) => new Map((await listTaxStatusesOfCustomers(db, ids)).map((status) => [status.customerId, status])),
});
//# sourceMappingURL=loaders.js.map