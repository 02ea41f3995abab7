/** How the tables hang together: what a read brings along in its one statement when a client selects it. */
import { type Shape, all, defineShape, one, page } from '../../../platform/db/shape.js';
import { itemShape, stockItems } from '../../inventory/public.js';
import { categories } from './categories/tables.js';
import { products } from './products/tables.js';
import { VARIANTS_MAX } from './variants/checks.js';
import { variants } from './variants/tables.js';

export const categoryShape: Shape = defineShape(categories, {
  relations: {
    parent: one(() => categoryShape, { from: categories.parentId, key: categories.id }),
    children: page(() => categoryShape, { from: categories.id, key: categories.parentId, orderBy: [categories.position, categories.id] }),
    products: page(() => productShape, { from: categories.id, key: products.categoryId, orderBy: [products.sortName, products.id] }),
  },
});

export const productShape: Shape = defineShape(products, {
  hidden: ['search'],
  fields: { status: ['publishedAt', 'archivedAt'] },
  relations: {
    category: one(() => categoryShape, { from: products.categoryId, key: categories.id }),
    variants: all(() => variantShape, {
      from: products.id,
      key: variants.productId,
      orderBy: [variants.position, variants.id],
      max: VARIANTS_MAX,
    }),
  },
});

export const variantShape: Shape = defineShape(variants, {
  hidden: ['stockOnHand'],
  fields: { price: ['priceMinor', 'currencyCode'] },
  relations: {
    product: one(() => productShape, { from: variants.productId, key: products.id }),
    stock: one(() => itemShape, { from: variants.stockItemId, key: stockItems.id }),
    // As a list of one: nothing is selected below a number, and a list brings the columns of its order along.
    stockOnHand: all(() => itemShape, { from: variants.stockItemId, key: stockItems.id, orderBy: [stockItems.onHand], max: 1 }),
  },
});
