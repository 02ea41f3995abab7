import { sql } from 'drizzle-orm';
import { describeTable } from '../../kernel/inventory.js';
import { categories } from './categories/tables.js';
import { customers } from './customers/tables.js';
import { customerId } from './ids.js';
import { products } from './products/tables.js';
import { variants } from './variants/tables.js';

export const commerceInventory = [
  describeTable(categories, { neutral: ['name', 'slug'] }),
  describeTable(products, { neutral: ['name', 'description', 'sortName', 'search'] }),
  describeTable(variants, { neutral: ['sku', 'title', 'currencyCode'] }),
  describeTable(customers, {
    subjects: [{ ids: customerId, column: 'id' }],
    // The books refer to the row.
    atErasure: 'anonymise',
    personal: {
      email: { kind: 'contact', purpose: 'messages about orders', becomes: sql`'erased-' || id || '@erased.invalid'` },
      displayName: { kind: 'name', purpose: 'addressing the customer', becomes: 'Erased customer' },
      phone: { kind: 'contact', purpose: 'questions about orders', becomes: null },
      sortName: { kind: 'name', purpose: 'lists by name; follows the name' },
      search: { kind: 'name', purpose: 'finding the customer; follows name and address' },
    },
  }),
];
