import { ShippingMethodResolver, ShippingRateResolver } from './methods/graphql.js';
import { ShippingQuotesResolver } from './quotes/graphql.js';
import { WeightOfVariantResolver } from './weights/graphql.js';
import { ShippingZoneResolver } from './zones/graphql.js';
export const shippingResolvers = [
    ShippingZoneResolver,
    ShippingMethodResolver,
    ShippingRateResolver,
    WeightOfVariantResolver,
    ShippingQuotesResolver,
];
//# sourceMappingURL=resolvers.js.map