/**
 * Commerce owns the shop of a tenant: its catalogue (categories, collections, product types, products, variants with price and stock, the search of
 * them), its customers with their addresses, what they pay (price lists, taxes, promotions, gift cards), what shoppers see and put into carts, how
 * money is taken, how goods are sent, the orders that all of it is for, their invoices, and what they add up to.
 * It never holds money nor sees the number of a card (providers do), never books into a ledger, and never lets a customer see more than the shop and themselves.
 */
import { defineModule } from '../../kernel/module.js';
import { AddressesOfCustomerResolver, CustomerAddressResolver } from './addresses/book/graphql.js';
import { addressInventory } from './addresses/book/inventory.js';
import { AddressFormatResolver } from './addresses/graphql.js';
import { CartChangeResolver } from './carts/changes/graphql.js';
import { cartInventory } from './carts/inventory.js';
import { cartAbandonedHours, cartDays, goodsAreSent } from './carts/settings.js';
import { deleteCartsThatExpired, tellAbandonedCarts } from './carts/upkeep/jobs.js';
import { CartResolver } from './carts/view/graphql.js';
import { catalogueInventory } from './catalogue/inventory.js';
import { catalogueListeners } from './catalogue/listeners.js';
import { catalogueResolvers } from './catalogue/resolvers.js';
import { countRecords } from './counted.js';
import { consentInventory } from './customers/consents/inventory.js';
import { CustomerConnectionResolver, CustomerResolver } from './customers/graphql.js';
import { CustomerGroupResolver, GroupsOfCustomerResolver } from './customers/groups/graphql.js';
import { customerGroupInventory } from './customers/groups/inventory.js';
import { customerInventory } from './customers/inventory.js';
import * as events from './events.js';
import { invoicingInventory } from './invoicing/inventory.js';
import { billedOrderListeners } from './invoicing/issuing/billed.js';
import { invoicingListeners } from './invoicing/issuing/by-itself.js';
import { invoiceDownload } from './invoicing/paper/service.js';
import { invoicingResolvers } from './invoicing/resolvers.js';
import { invoicingSettings } from './invoicing/settings.js';
import { orderMailListeners } from './order-mails/listeners.js';
import { orderMailSettings } from './order-mails/settings.js';
import { timelineInventory } from './order-timeline/inventory.js';
import { timelineListeners } from './order-timeline/recording.js';
import { timelineResolvers } from './order-timeline/resolvers.js';
import { unpaidOrderListeners } from './orders/checkout/unpaid.js';
import { orderInventory } from './orders/inventory.js';
import { capturingListeners } from './orders/money/capturing.js';
import { orderListeners } from './orders/money/following.js';
import { orderResolvers } from './orders/resolvers.js';
import { orderSettings } from './orders/settings.js';
import { paymentInventory } from './payments/inventory.js';
import { paymentListeners } from './payments/listeners.js';
import { paymentResolvers } from './payments/resolvers.js';
import { pricingInventory } from './pricing/inventory.js';
import { pricingResolvers } from './pricing/resolvers.js';
import { pricingSettings } from './pricing/settings.js';
import { reportResolvers } from './reports/resolvers.js';
import { timeZone } from './reports/settings.js';
import { rules } from './rules.js';
import { currency, language, multiCurrency, pageSize } from './settings.js';
import { shippingInventory } from './shipping/inventory.js';
import { shippingResolvers } from './shipping/resolvers.js';
import { endReplacedCustomerSessions, endSessionsOfErasedCustomer } from './shoppers/accounts/realm.js';
import { shopperInventory } from './shoppers/inventory.js';
import { shopMailListeners } from './shoppers/mails/listeners.js';
import { forgetExpiredRegistrations } from './shoppers/registration/service.js';
import { shopperResolvers } from './shoppers/resolvers.js';
import { customerPasswordLengthMin, shopUrl, storefrontOpen } from './shoppers/settings.js';
export const commerce = defineModule({
    name: 'commerce',
    rank: 3,
    optional: true,
    requires: ['inventory'],
    permissions: [
        { name: 'products:read', description: 'See categories, products, prices and stock.', roles: ['manager', 'member', 'viewer'] },
        { name: 'products:write', description: 'Create and change categories, products, prices and stock.', roles: ['manager', 'member'] },
        { name: 'customers:read', description: 'See customers and how to reach them.', roles: ['manager', 'member', 'viewer'] },
        { name: 'customers:write', description: 'Create and change customers.', roles: ['manager', 'member'] },
        { name: 'prices:read', description: 'See price lists and taxes, and have prices explained.', roles: ['manager', 'member', 'viewer'] },
        { name: 'prices:write', description: 'Create and change price lists, prices and taxes.', roles: ['manager'] },
        { name: 'shipping:read', description: 'See shipping zones and methods, and what shipping costs.', roles: ['manager', 'member', 'viewer'] },
        { name: 'shipping:write', description: 'Create and change shipping zones, methods and rates, and what variants weigh.', roles: ['manager'] },
        { name: 'promotions:read', description: 'See promotions and the codes of coupons.', roles: ['manager', 'member'] },
        { name: 'promotions:write', description: 'Create and change promotions and coupons.', roles: ['manager'] },
        { name: 'carts:read', description: 'See the carts of shoppers, and whom to write to about them.', roles: ['manager', 'member', 'viewer'] },
        { name: 'carts:write', description: 'Fill carts for shoppers, and say whose they are.', roles: ['manager', 'member'] },
        { name: 'orders:read', description: 'See orders, and whom they go to.', roles: ['manager', 'member', 'viewer'] },
        { name: 'orders:write', description: 'Take orders, send them, and take back what is returned.', roles: ['manager', 'member'] },
        { name: 'orders:refund', description: 'Edit and cancel orders, credit what was paid for them, and give money back.', roles: ['manager'] },
        { name: 'reports:read', description: 'See what was sold, to whom, what the stock has cost, and how many carts are left.', roles: ['manager'] },
        { name: 'giftcards:read', description: 'See gift cards and their movements, not their codes.', roles: ['manager', 'member'] },
        { name: 'giftcards:redeem', description: 'Take payments by gift card, and give them back.', roles: ['manager', 'member'] },
        { name: 'payments:read', description: 'See payments, and who moves money for the shop.', roles: ['manager', 'member'] },
        { name: 'payments:write', description: 'Begin, record, capture, void and refund payments: that is money.', roles: ['manager'] },
        { name: 'payments:configure', description: 'Give the keys of payment providers: the money of the shop goes where they say.', roles: [] },
        { name: 'giftcards:write', description: 'Issue and disable gift cards: that is money.', roles: [] },
    ],
    resolvers: [
        ...catalogueResolvers,
        CustomerResolver,
        CustomerConnectionResolver,
        CustomerGroupResolver,
        GroupsOfCustomerResolver,
        ...pricingResolvers,
        ...paymentResolvers,
        ...[AddressFormatResolver, AddressesOfCustomerResolver, CustomerAddressResolver],
        ...shippingResolvers,
        ...orderResolvers,
        ...reportResolvers,
        ...invoicingResolvers,
        ...timelineResolvers,
        ...[CartResolver, CartChangeResolver, ...shopperResolvers],
    ],
    rules,
    events: Object.values(events),
    listeners: [
        ...catalogueListeners,
        ...paymentListeners,
        ...orderListeners,
        ...[...unpaidOrderListeners, ...capturingListeners],
        ...shopMailListeners,
        ...invoicingListeners,
        ...billedOrderListeners,
        ...orderMailListeners,
        ...timelineListeners,
    ],
    shownTables: [
        ...['categories', 'collections', 'collection_products', 'product_types', 'products', 'product_external_ids', 'variants', 'variant_external_ids'],
        ...['customers', 'customer_groups', 'customer_group_members', 'customer_consents', 'price_lists', 'prices'],
        ...['tax_categories', 'tax_zones', 'tax_rates', 'promotions', 'promotion_redemptions', 'gift_card_entries'],
        ...['payment_operations', 'customer_addresses', 'shipping_zones', 'shipping_methods', 'shipping_rates', 'variant_weights'],
        ...['orders', 'order_lines', 'shipments', 'shipment_lines', 'order_returns', 'order_return_lines', 'order_credits', 'order_credit_lines'],
        ...['order_edits', 'order_exchanges', 'order_timeline', 'order_notes', 'invoices'],
    ],
    inventory: [
        ...[...catalogueInventory, ...customerInventory, ...customerGroupInventory, ...pricingInventory],
        ...[...paymentInventory, ...addressInventory, ...shippingInventory, ...cartInventory],
        ...[...consentInventory, ...shopperInventory, ...orderInventory, ...invoicingInventory, ...timelineInventory],
    ],
    downloads: [invoiceDownload],
    flags: [multiCurrency],
    settings: [
        ...[currency, language, pageSize, ...pricingSettings, storefrontOpen, goodsAreSent, cartDays, cartAbandonedHours],
        ...[customerPasswordLengthMin, shopUrl, ...orderSettings, ...orderMailSettings, ...invoicingSettings, timeZone],
    ],
    jobs: [deleteCartsThatExpired, tellAbandonedCarts, forgetExpiredRegistrations],
    beforeErasure: endSessionsOfErasedCustomer,
    // A link that was followed must not work again because an older state came back.
    ephemeralTables: ['customer_sessions', 'customer_refresh_tokens', 'customer_links', 'customer_registrations'],
    // An order or an invoice that left the house keeps its number, also where the state that comes does not know it.
    counters: [{ table: 'document_counters', series: 'series', last: 'last' }],
    retire: endReplacedCustomerSessions,
    measures: [{ of: 'records', count: countRecords }],
});
//# sourceMappingURL=module.js.map