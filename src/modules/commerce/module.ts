/**
 * Commerce owns the shop of a tenant: its catalogue (categories, products, variants with price and stock), its customers, what they pay (price
 * lists, taxes, promotions, gift cards), and what shoppers see and put into carts.
 * It never takes money itself, never books into a ledger, and never signs a customer in.
 */
import { defineModule } from '../../kernel/module.js';
import { CartChangeResolver } from './carts/changes/graphql.js';
import { cartInventory } from './carts/inventory.js';
import { cartAbandonedHours, cartDays } from './carts/settings.js';
import { deleteCartsThatExpired, tellAbandonedCarts } from './carts/upkeep/jobs.js';
import { CartResolver } from './carts/view/graphql.js';
import { catalogueInventory } from './catalogue/inventory.js';
import { catalogueResolvers } from './catalogue/resolvers.js';
import { countRecords } from './counted.js';
import { CustomerConnectionResolver, CustomerResolver } from './customers/graphql.js';
import { CustomerGroupResolver, GroupsOfCustomerResolver } from './customers/groups/graphql.js';
import { customerGroupInventory } from './customers/groups/inventory.js';
import { customerInventory } from './customers/inventory.js';
import * as events from './events.js';
import { pricingInventory } from './pricing/inventory.js';
import { pricingResolvers } from './pricing/resolvers.js';
import { pricingSettings } from './pricing/settings.js';
import { rules } from './rules.js';
import { currency, multiCurrency, pageSize } from './settings.js';
import { StorefrontProductResolver, StorefrontVariantResolver } from './shoppers/products/graphql.js';
import { storefrontOpen } from './shoppers/settings.js';

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
    { name: 'promotions:read', description: 'See promotions and the codes of coupons.', roles: ['manager', 'member'] },
    { name: 'promotions:write', description: 'Create and change promotions and coupons.', roles: ['manager'] },
    { name: 'carts:read', description: 'See the carts of shoppers, and whom to write to about them.', roles: ['manager', 'member', 'viewer'] },
    { name: 'carts:write', description: 'Fill carts for shoppers, and say whose they are.', roles: ['manager', 'member'] },
    { name: 'giftcards:read', description: 'See gift cards and their movements, not their codes.', roles: ['manager', 'member'] },
    { name: 'giftcards:redeem', description: 'Take payments by gift card, and give them back.', roles: ['manager', 'member'] },
    { name: 'giftcards:write', description: 'Issue and disable gift cards: that is money.', roles: [] },
  ],
  resolvers: [
    ...catalogueResolvers,
    CustomerResolver,
    CustomerConnectionResolver,
    CustomerGroupResolver,
    GroupsOfCustomerResolver,
    ...pricingResolvers,
    ...[CartResolver, CartChangeResolver, StorefrontProductResolver, StorefrontVariantResolver],
  ],
  rules,
  events: Object.values(events),
  shownTables: [
    ...['categories', 'products', 'variants', 'customers', 'customer_groups', 'customer_group_members', 'price_lists', 'prices'],
    ...['tax_categories', 'tax_zones', 'tax_rates', 'promotions', 'promotion_redemptions', 'gift_card_entries'],
  ],
  inventory: [...catalogueInventory, ...customerInventory, ...customerGroupInventory, ...pricingInventory, ...cartInventory],
  flags: [multiCurrency],
  settings: [currency, pageSize, ...pricingSettings, storefrontOpen, cartDays, cartAbandonedHours],
  jobs: [deleteCartsThatExpired, tellAbandonedCarts],
  measures: [{ of: 'records', count: countRecords }],
});
