/**
 * Commerce owns the shop of a tenant: its catalogue (categories, collections, product types, products, variants with price and stock, the search of them) and its customers.
 * It never takes money itself, never books into a ledger, and never signs a customer in.
 */
import { defineModule } from '../../kernel/module.js';
import { catalogueInventory } from './catalogue/inventory.js';
import { catalogueListeners } from './catalogue/listeners.js';
import { catalogueResolvers } from './catalogue/resolvers.js';
import { countRecords } from './counted.js';
import { CustomerConnectionResolver, CustomerResolver } from './customers/graphql.js';
import { customerInventory } from './customers/inventory.js';
import * as events from './events.js';
import { rules } from './rules.js';
import { currency, language, multiCurrency, pageSize } from './settings.js';

export const commerce = defineModule({
  name: 'commerce',
  rank: 3,
  optional: true,
  permissions: [
    { name: 'products:read', description: 'See categories, products, prices and stock.', roles: ['manager', 'member', 'viewer'] },
    { name: 'products:write', description: 'Create and change categories, products, prices and stock.', roles: ['manager', 'member'] },
    { name: 'customers:read', description: 'See customers and how to reach them.', roles: ['manager', 'member', 'viewer'] },
    { name: 'customers:write', description: 'Create and change customers.', roles: ['manager', 'member'] },
  ],
  resolvers: [...catalogueResolvers, CustomerResolver, CustomerConnectionResolver],
  rules,
  events: Object.values(events),
  listeners: catalogueListeners,
  shownTables: [
    ...['categories', 'collections', 'collection_products', 'product_types', 'products', 'product_external_ids', 'variants', 'variant_external_ids'],
    'customers',
  ],
  inventory: [...catalogueInventory, ...customerInventory],
  flags: [multiCurrency],
  settings: [currency, language, pageSize],
  measures: [{ of: 'records', count: countRecords }],
});
