import { type IdOf, defineIdKind } from '../../kernel/ids.js';

export const categoryId = defineIdKind('cat');
export const collectionId = defineIdKind('col');
export const productTypeId = defineIdKind('pty');
export const productId = defineIdKind('prd');
export const variantId = defineIdKind('var');
export const customerId = defineIdKind('cus');

export type CategoryId = IdOf<typeof categoryId>;
export type CollectionId = IdOf<typeof collectionId>;
export type ProductTypeId = IdOf<typeof productTypeId>;
export type ProductId = IdOf<typeof productId>;
export type VariantId = IdOf<typeof variantId>;
export type CustomerId = IdOf<typeof customerId>;
