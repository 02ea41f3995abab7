import { defineLoader } from '../../../../kernel/context.js';
import { listAccountsOfCustomers } from './queries.js';
export const accountOfCustomers = defineLoader({
    name: 'commerce.accountOfCustomers',
    keyOf: (id) => id,
    load: async (db, ids) => new Map((await listAccountsOfCustomers(db, ids)).map((account) => [account.customerId, account])),
});
//# sourceMappingURL=loaders.js.map