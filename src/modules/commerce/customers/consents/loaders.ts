import { defineLoader } from '../../../../kernel/context.js';
import type { CustomerId } from '../../ids.js';
import { listConsentsOfCustomers } from './queries.js';
import type { ConsentRow } from './tables.js';

export const consentsOfCustomers = defineLoader<CustomerId, readonly ConsentRow[]>({
  name: 'commerce.consentsOfCustomers',
  keyOf: (id) => id,
  load: async (db, ids) => Map.groupBy(await listConsentsOfCustomers(db, ids), ({ customerId }) => customerId),
});
