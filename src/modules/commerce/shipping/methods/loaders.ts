import { defineLoader } from '../../../../kernel/context.js';
import type { ShippingMethodId } from '../../ids.js';
import { listRatesOfMethods } from './queries.js';
import type { ShippingRateRow } from './tables.js';

export const ratesOfMethods = defineLoader<ShippingMethodId, readonly ShippingRateRow[]>({
  name: 'commerce.ratesOfShippingMethods',
  keyOf: (id) => id,
  load: async (db, ids) => Map.groupBy(await listRatesOfMethods(db, ids), (rate) => rate.shippingMethodId),
});
