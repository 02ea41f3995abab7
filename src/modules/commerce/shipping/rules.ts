import { holds, takesAway } from '../../../kernel/rules.js';

export const shippingRules = {
  Query: {
    shippingZones: holds('shipping:read'),
    shippingMethod: holds('shipping:read'),
    shippingMethods: holds('shipping:read'),
    shippingQuotes: holds('shipping:read'),
  },
  Mutation: {
    createShippingZone: holds('shipping:write'),
    updateShippingZone: holds('shipping:write'),
    deleteShippingZone: takesAway(holds('shipping:write')),
    createShippingMethod: holds('shipping:write'),
    updateShippingMethod: holds('shipping:write'),
    deleteShippingMethod: takesAway(holds('shipping:write')),
    setVariantWeights: holds('shipping:write'),
  },
};
