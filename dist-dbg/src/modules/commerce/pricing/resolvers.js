import { PriceExplanationResolver } from './explanation/graphql.js';
import { GiftCardEntryResolver, GiftCardResolver } from './giftcards/graphql.js';
import { PriceListResolver, PriceOfVariantResolver, PriceResolver, VariantPriceResolver } from './lists/graphql.js';
import { CouponResolver } from './promotions/coupons/graphql.js';
import { PromotionResolver } from './promotions/graphql.js';
import { TaxCategoryResolver, TaxRateResolver, TaxStatusOfCustomerResolver, TaxZoneResolver } from './tax/graphql.js';
export const pricingResolvers = [
    ...[PriceListResolver, PriceResolver, VariantPriceResolver, PriceOfVariantResolver],
    ...[TaxCategoryResolver, TaxZoneResolver, TaxRateResolver, TaxStatusOfCustomerResolver],
    ...[PromotionResolver, CouponResolver, GiftCardResolver, GiftCardEntryResolver, PriceExplanationResolver],
];
//# sourceMappingURL=resolvers.js.map