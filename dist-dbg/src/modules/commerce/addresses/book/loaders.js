import { defineLoader } from '../../../../kernel/context.js';
import { listAddressesOfCustomers } from './queries.js';
export const addressesOfCustomers = defineLoader({
    name: 'commerce.addressesOfCustomers',
    keyOf: (id) => id,
    load: async (db, ids) => Map.groupBy(await listAddressesOfCustomers(db, ids), ({ customerId }) => customerId),
});
//# sourceMappingURL=loaders.js.map