import { z } from 'zod';
import { defineEvent } from '../../../kernel/events.js';
import { categoryId, collectionId, productId, productTypeId, variantId } from '../ids.js';
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
    description: 'A category was renamed, translated or moved. `version` counts its changes.',
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
    description: 'What a product tells about itself was changed, or translated. `version` counts its changes.',
    subject: 'productId',
    payload: z.object({ productId: productId.schema, name: z.string(), categoryId: categoryId.schema.nullable(), version: z.int() }),
});
export const productPublished = defineEvent({
    name: 'commerce.productPublished',
    version: 1,
    public: true,
    description: 'A product went on sale, at once or when its time had come.',
    subject: 'productId',
    payload: z.object({ productId: productId.schema, publishedAt: z.iso.datetime() }),
});
export const productUnpublished = defineEvent({
    name: 'commerce.productUnpublished',
    version: 1,
    public: true,
    description: 'A product went off sale, at once or when its time had come. It may be published again.',
    subject: 'productId',
    payload: z.object({ productId: productId.schema, unpublishedAt: z.iso.datetime() }),
});
export const publicationScheduled = defineEvent({
    name: 'commerce.publicationScheduled',
    version: 1,
    public: true,
    description: 'It was decided when a product goes on sale or off sale; null is "not". `commerce.productPublished` and `productUnpublished` follow then.',
    subject: 'productId',
    payload: z.object({ productId: productId.schema, publishedAt: z.iso.datetime().nullable(), unpublishAt: z.iso.datetime().nullable() }),
});
export const publicationDue = defineEvent({
    name: 'commerce.publicationDue',
    version: 1,
    public: false,
    description: 'The moment at which a product was to go on sale or off sale. Nothing happens when that was changed meanwhile.',
    subject: 'productId',
    payload: z.object({ productId: productId.schema, at: z.iso.datetime(), change: z.enum(['PUBLISH', 'UNPUBLISH']) }),
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
const typeFacts = { productTypeId: productTypeId.schema, name: z.string(), attributeKeys: z.array(z.string()) };
export const productTypeCreated = defineEvent({
    name: 'commerce.productTypeCreated',
    version: 1,
    public: true,
    description: 'A product type was created.',
    subject: 'productTypeId',
    payload: z.object(typeFacts),
});
export const productTypeUpdated = defineEvent({
    name: 'commerce.productTypeUpdated',
    version: 1,
    public: true,
    description: "A product type's name, options or attributes were changed. `version` counts its changes.",
    subject: 'productTypeId',
    payload: z.object({ ...typeFacts, version: z.int() }),
});
export const productTypeDeleted = defineEvent({
    name: 'commerce.productTypeDeleted',
    version: 1,
    public: true,
    description: 'A product type that no product had was deleted.',
    subject: 'productTypeId',
    payload: z.object({ productTypeId: productTypeId.schema }),
});
const collectionFacts = { collectionId: collectionId.schema, slug: z.string(), version: z.int() };
export const collectionCreated = defineEvent({
    name: 'commerce.collectionCreated',
    version: 1,
    public: true,
    description: 'A collection was created.',
    subject: 'collectionId',
    payload: z.object(collectionFacts),
});
export const collectionUpdated = defineEvent({
    name: 'commerce.collectionUpdated',
    version: 1,
    public: true,
    description: 'A collection, its rule or what is in it was changed. `version` counts its changes.',
    subject: 'collectionId',
    payload: z.object(collectionFacts),
});
export const collectionDeleted = defineEvent({
    name: 'commerce.collectionDeleted',
    version: 1,
    public: true,
    description: 'A collection was deleted; its products were not.',
    subject: 'collectionId',
    payload: z.object({ collectionId: collectionId.schema }),
});
//# sourceMappingURL=events.js.map