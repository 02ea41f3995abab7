/** One line per folder: a root field is guarded where it is written. */
import { addressRules } from './addresses/rules.js';
import { cartRules } from './carts/rules.js';
import { catalogueRules } from './catalogue/rules.js';
import { customerGroupRules } from './customers/groups/rules.js';
import { customerRules } from './customers/rules.js';
import { invoicingRules } from './invoicing/rules.js';
import { timelineRules } from './order-timeline/rules.js';
import { orderRules } from './orders/rules.js';
import { paymentRules } from './payments/rules.js';
import { pricingRules } from './pricing/rules.js';
import { reportRules } from './reports/rules.js';
import { shippingRules } from './shipping/rules.js';
import { shopRules } from './shoppers/rules.js';
export const rules = {
    Query: {
        ...catalogueRules.Query,
        ...customerRules.Query,
        ...customerGroupRules.Query,
        ...pricingRules.Query,
        ...addressRules.Query,
        ...shippingRules.Query,
        ...paymentRules.Query,
        ...cartRules.Query,
        ...orderRules.Query,
        ...reportRules.Query,
        ...invoicingRules.Query,
        ...shopRules.Query,
    },
    Mutation: {
        ...catalogueRules.Mutation,
        ...customerRules.Mutation,
        ...customerGroupRules.Mutation,
        ...pricingRules.Mutation,
        ...addressRules.Mutation,
        ...shippingRules.Mutation,
        ...paymentRules.Mutation,
        ...cartRules.Mutation,
        ...shopRules.Mutation,
        ...orderRules.Mutation,
        ...timelineRules.Mutation,
        ...invoicingRules.Mutation,
    },
    Payment: paymentRules.Payment,
    Order: orderRules.Order,
    OrderVersion: orderRules.OrderVersion,
    OrderExchange: orderRules.OrderExchange,
    OrderTimelineEntry: timelineRules.OrderTimelineEntry,
    OrderNote: timelineRules.OrderNote,
    Customer: orderRules.Customer,
    CustomerSales: reportRules.CustomerSales,
    Subscription: { ...catalogueRules.Subscription, ...orderRules.Subscription },
};
//# sourceMappingURL=rules.js.map