/**
 * Commerce owns the shop of a tenant: its catalogue (categories, products, variants with price and stock) and its customers.
 * It never takes money itself, never books into a ledger, and never signs a customer in.
 */
import { defineModule } from '../../kernel/module.js';
import { CategoryResolver } from './categories/graphql.js';
import { countRecords } from './counted.js';
import { CustomerConnectionResolver, CustomerResolver } from './customers/graphql.js';
import * as events from './events.js';
import { commerceInventory } from './inventory.js';
import { ProductChangeResolver } from './live/graphql.js';
import { ProductConnectionResolver, ProductResolver } from './products/graphql.js';
import { rules } from './rules.js';
import { currency, multiCurrency, pageSize } from './settings.js';
import { VariantResolver } from './variants/graphql.js';

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
  resolvers: [
    CategoryResolver,
    ProductResolver,
    ProductConnectionResolver,
    VariantResolver,
    CustomerResolver,
    CustomerConnectionResolver,
    ProductChangeResolver,
  ],
  rules,
  events: Object.values(events),
  shownTables: ['categories', 'products', 'variants', 'customers'],
  inventory: commerceInventory,
  flags: [multiCurrency],
  settings: [currency, pageSize],
  measures: [{ of: 'records', count: countRecords }],
});
