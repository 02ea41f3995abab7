import { defineLoader } from '../../../../kernel/context.js';
import type { CustomerId } from '../../ids.js';
import { type SeenAccount, listAccountsOfCustomers } from './queries.js';

export const accountOfCustomers = defineLoader<CustomerId, SeenAccount>({
  name: 'commerce.accountOfCustomers',
  keyOf: (id) => id,
  load: async (db, ids) => new Map((await listAccountsOfCustomers(db, ids)).map((account) => [account.customerId, account])),
});
