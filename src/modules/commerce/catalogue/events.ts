import { z } from 'zod';
import { defineEvent } from '../../../kernel/events.js';
import { categoryId, productId, variantId } from '../ids.js';

export const categoryCreated = defineEvent({
  name: 'commerce.categoryCreated',
  version: 1,
  public: true,
  description: 'A category was created.',
  subject: 'categoryId',
  payload: z.object({ categoryId: categoryId.schema, parentId: categoryId.schema.nullable(), slug: z.string() }),
});

export const categoryUpdated = defineEvent({
  name: 'commerce.categoryUpdated',
  version: 1,
  public: true,
  description: 'A category was renamed, moved or reordered. `version` counts its changes.',
  subject: 'categoryId',
  payload: z.object({ categoryId: categoryId.schema, parentId: categoryId.schema.nullable(), slug: z.string(), version: z.int() }),
});

export const categoryDeleted = defineEvent({
  name: 'commerce.categoryDeleted',
  version: 1,
  public: true,
  description: 'An empty category was deleted.',
  subject: 'categoryId',
  payload: z.object({ categoryId: categoryId.schema }),
});

export const productCreated = defineEvent({
  name: 'commerce.productCreated',
  version: 1,
  public: true,
  description: 'A product was created with its first variants; it is a draft and not on sale yet.',
  subject: 'productId',
  payload: z.object({
    productId: productId.schema,
    name: z.string(),
    categoryId: categoryId.schema.nullable(),
    variants: z.array(z.object({ variantId: variantId.schema, sku: z.string() })),
  }),
});

export const productUpdated = defineEvent({
  name: 'commerce.productUpdated',
  version: 1,
  public: true,
  description: "A product's name, description or category was changed. `version` counts its changes.",
  subject: 'productId',
  payload: z.object({ productId: productId.schema, name: z.string(), categoryId: categoryId.schema.nullable(), version: z.int() }),
});

export const productPublished = defineEvent({
  name: 'commerce.productPublished',
  version: 1,
  public: true,
  description: 'A product was put on sale.',
  subject: 'productId',
  payload: z.object({ productId: productId.schema, publishedAt: z.iso.datetime() }),
});

export const productArchived = defineEvent({
  name: 'commerce.productArchived',
  version: 1,
  public: true,
  description: 'A product was taken off sale for good.',
  subject: 'productId',
  payload: z.object({ productId: productId.schema, archivedAt: z.iso.datetime() }),
});

const variantFacts = z.object({
  productId: productId.schema,
  variantId: variantId.schema,
  sku: z.string(),
  priceMinor: z.int(),
  currencyCode: z.string(),
  stockOnHand: z.int(),
});

export const variantAdded = defineEvent({
  name: 'commerce.variantAdded',
  version: 1,
  public: true,
  description: 'A variant was added to a product. `priceMinor` is in the smallest unit of the currency.',
  subject: 'variantId',
  payload: variantFacts,
});

export const variantUpdated = defineEvent({
  name: 'commerce.variantUpdated',
  version: 1,
  public: true,
  description: "A variant's SKU, title, price or stock was changed. `priceMinor` is in the smallest unit of the currency.",
  subject: 'variantId',
  payload: variantFacts,
});
