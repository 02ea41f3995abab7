import { defineLoader } from '../../../../kernel/context.js';
import type { CustomerId } from '../../ids.js';
import { listTaxStatusesOfCustomers } from './queries.js';
import type { CustomerTaxStatusRow } from './tables.js';

export const taxStatusesOfCustomers = defineLoader<CustomerId, CustomerTaxStatusRow>({
  name: 'commerce.taxStatusesOfCustomers',
  keyOf: (id) => id,
  load: async (db, ids) => new Map((await listTaxStatusesOfCustomers(db, ids)).map((status) => [status.customerId, status])),
});
