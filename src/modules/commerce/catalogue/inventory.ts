import { describeTable } from '../../../kernel/inventory.js';
import { categories } from './categories/tables.js';
import { products } from './products/tables.js';
import { variants } from './variants/tables.js';

export const catalogueInventory = [
  describeTable(categories, { neutral: ['name', 'slug'] }),
  describeTable(products, { neutral: ['name', 'description', 'sortName', 'search'] }),
  describeTable(variants, { neutral: ['sku', 'title', 'currencyCode'] }),
];
