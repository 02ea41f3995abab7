import { defineLoader } from '../../../../kernel/context.js';
import type { ShippingZoneId } from '../../ids.js';
import { listShippingZonesByIds } from './queries.js';
import type { ShippingZoneRow } from './tables.js';

export const shippingZoneById = defineLoader<ShippingZoneId, ShippingZoneRow>({
  name: 'commerce.shippingZoneById',
  keyOf: (id) => id,
  load: async (db, ids) => new Map((await listShippingZonesByIds(db, ids)).map((zone) => [zone.id, zone])),
});
