import { type IdOf, defineIdKind } from '../../kernel/ids.js';

export const categoryId = defineIdKind('cat');
export const productId = defineIdKind('prd');
export const variantId = defineIdKind('var');
export const customerId = defineIdKind('cus');
/** Inventory's kind, said again: tables are read without the code of other modules. */
export const stockItemId = defineIdKind('itm');

export type CategoryId = IdOf<typeof categoryId>;
export type ProductId = IdOf<typeof productId>;
export type VariantId = IdOf<typeof variantId>;
export type CustomerId = IdOf<typeof customerId>;
