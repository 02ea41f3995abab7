import { defineLoader } from '../../../../kernel/context.js';
import type { CustomerGroupId, CustomerId } from '../../ids.js';
import { listCustomerGroupsByIds, listGroupsOfCustomers } from './queries.js';
import type { CustomerGroupRow } from './tables.js';

export const groupsOfCustomers = defineLoader<CustomerId, readonly CustomerGroupRow[]>({
  name: 'commerce.groupsOfCustomers',
  keyOf: (id) => id,
  load: async (db, ids) => Map.groupBy(await listGroupsOfCustomers(db, ids), ({ customerId }) => customerId),
});

export const customerGroupById = defineLoader<CustomerGroupId, CustomerGroupRow>({
  name: 'commerce.customerGroupById',
  keyOf: (id) => id,
  load: async (db, ids) => new Map((await listCustomerGroupsByIds(db, ids)).map((group) => [group.id, group])),
});
