import { type Refusal, atFields, defineRefusal } from '../../../kernel/errors.js';

export const categoryNotFound = defineRefusal(
  'NOT_FOUND',
  'COMMERCE_CATEGORY_NOT_FOUND',
  'There is no such category.',
  (id: string) => `There is no category ${id}.`,
);
export const productNotFound = defineRefusal(
  'NOT_FOUND',
  'COMMERCE_PRODUCT_NOT_FOUND',
  'There is no such product.',
  (id: string) => `There is no product ${id}.`,
);
export const variantNotFound = defineRefusal(
  'NOT_FOUND',
  'COMMERCE_VARIANT_NOT_FOUND',
  'There is no such variant.',
  (id: string) => `There is no variant ${id}.`,
);
const takenSku = defineRefusal(
  'CONFLICT',
  'COMMERCE_SKU_TAKEN',
  'Another variant of this tenant has the SKU already, regardless of case; `fields` names each such input field.',
  (skus: string) => `Already taken: ${skus}.`,
);
const takenSlug = defineRefusal(
  'CONFLICT',
  'COMMERCE_SLUG_TAKEN',
  'Another category of this tenant has the slug already.',
  (slug: string) => `Another category has the slug ${slug}.`,
);
const underItself = defineRefusal(
  'CONFLICT',
  'COMMERCE_CATEGORY_UNDER_ITSELF',
  'A category cannot be moved below itself or one of its own descendants.',
);
export const categoryNotEmpty = defineRefusal(
  'CONFLICT',
  'COMMERCE_CATEGORY_NOT_EMPTY',
  'A category with sub-categories or products cannot be deleted: move them first.',
  (contents: { children: number; products: number }) =>
    `The category still has ${contents.children} sub-categories and ${contents.products} products.`,
);
export const productArchived = defineRefusal(
  'CONFLICT',
  'COMMERCE_PRODUCT_ARCHIVED',
  'The product is archived, which is final: it cannot be published any more.',
);
export const tooManyVariants = defineRefusal(
  'CONFLICT',
  'COMMERCE_TOO_MANY_VARIANTS',
  'The product has as many variants as a product may have.',
  (most: number) => `The product has ${most} variants already, the most that a product may have.`,
);

export const slugTaken = (slug: string) => atFields(takenSlug(slug), ['input.slug']);
export const categoryUnderItself = () => atFields(underItself(), ['input.parentId']);

/** Names every taken SKU with the input field that holds it. */
export function skuTaken(taken: readonly { readonly sku: string; readonly path: string }[]): Refusal {
  return atFields(
    takenSku(taken.map(({ sku }) => sku).join(', ')),
    taken.map(({ path }) => path),
  );
}
