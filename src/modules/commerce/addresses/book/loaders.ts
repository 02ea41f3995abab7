import { defineLoader } from '../../../../kernel/context.js';
import type { CustomerId } from '../../ids.js';
import { listAddressesOfCustomers } from './queries.js';
import type { CustomerAddressRow } from './tables.js';

export const addressesOfCustomers = defineLoader<CustomerId, readonly CustomerAddressRow[]>({
  name: 'commerce.addressesOfCustomers',
  keyOf: (id) => id,
  load: async (db, ids) => Map.groupBy(await listAddressesOfCustomers(db, ids), ({ customerId }) => customerId),
});
