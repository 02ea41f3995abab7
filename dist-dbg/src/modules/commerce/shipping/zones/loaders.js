import { defineLoader } from '../../../../kernel/context.js';
import { listShippingZonesByIds } from './queries.js';
export const shippingZoneById = defineLoader({
    name: 'commerce.shippingZoneById',
    keyOf: (id) => id,
    load: async (db, ids) => new Map((await listShippingZonesByIds(db, ids)).map((zone) => [zone.id, zone])),
});
//# sourceMappingURL=loaders.js.map