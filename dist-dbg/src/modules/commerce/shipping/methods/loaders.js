import { defineLoader } from '../../../../kernel/context.js';
import { listRatesOfMethods } from './queries.js';
export const ratesOfMethods = defineLoader({
    name: 'commerce.ratesOfShippingMethods',
    keyOf: (id) => id,
    load: async (db, ids) => Map.groupBy(await listRatesOfMethods(db, ids), (rate) => rate.shippingMethodId),
});
//# sourceMappingURL=loaders.js.map