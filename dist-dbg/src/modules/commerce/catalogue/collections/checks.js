import { z } from 'zod';
import { problem } from '../../../../kernel/check.js';
import { ifVersionSchema, line, optional, paragraphs } from '../../../../kernel/inputs.js';
import { priceSchema } from '../../../../kernel/money.js';
import { categoryId, collectionId, productId, productTypeId } from '../../ids.js';
import { attributeFilterSchema } from '../products/listing/attribute-filter.js';
import { requirePriceRange } from '../products/listing/checks.js';
import { seoFields } from '../products/values/details.js';
import { slugSchema } from '../slug.js';
/** Each is a condition of every statement that reads the collection. */
const CONDITIONS_MAX = 20;
/** Of one change, for its statement and its entry in the audit trail. */
const PRODUCTS_MAX = 100;
const conditionSchema = z
    .strictObject({
    categoryId: optional(categoryId.schema),
    productTypeId: optional(productTypeId.schema),
    tag: optional(line(40).transform((tag) => tag.toLowerCase())),
    attribute: optional(attributeFilterSchema),
    minPrice: optional(priceSchema),
    maxPrice: optional(priceSchema),
    inStock: optional(z.boolean().refine((inStock) => inStock, problem('MUST_BE_TRUE', 'must be true; for the opposite use negated'))),
    negated: z
        .boolean()
        .nullish()
        .transform((negated) => negated ?? false),
})
    .superRefine(({ negated: _negated, ...parts }, ctx) => {
    if (Object.values(parts).every((part) => part === undefined)) {
        ctx.addIssue({ code: 'custom', ...problem('REQUIRED', 'must say what must hold') });
    }
    requirePriceRange(parts, ctx);
});
const ruleSchema = z.strictObject({
    match: z.enum(['ALL', 'ANY']),
    conditions: z.array(conditionSchema).min(1, 'must have at least one').max(CONDITIONS_MAX, `must be at most ${CONDITIONS_MAX}`),
});
const texts = { description: optional(paragraphs(10_000)), ...seoFields };
const orderSchema = optional(z.enum(['MANUAL', 'NAME', 'NEWEST', 'PRICE_ASCENDING', 'PRICE_DESCENDING']));
export const createCollectionSchema = z
    .strictObject({ name: line(120), slug: slugSchema, ...texts, rule: optional(ruleSchema), order: orderSchema })
    .superRefine(({ rule, order }, ctx) => {
    if (rule && order === 'MANUAL')
        ctx.addIssue({ code: 'custom', path: ['order'], ...problem('CONTRADICTION', 'cannot be MANUAL where there is a rule') });
});
export const updateCollectionSchema = z.strictObject({
    id: collectionId.schema,
    ifVersion: ifVersionSchema,
    name: optional(line(120)),
    slug: optional(slugSchema),
    ...texts,
    rule: optional(ruleSchema),
    order: orderSchema,
});
export const deleteCollectionSchema = z.strictObject({ id: collectionId.schema });
const productIdsSchema = z
    .array(productId.schema)
    .min(1, 'must have at least one')
    .max(PRODUCTS_MAX, `must be at most ${PRODUCTS_MAX}`)
    .transform((ids) => [...new Set(ids)]);
export const addToCollectionSchema = z.strictObject({
    id: collectionId.schema,
    productIds: productIdsSchema,
    position: optional(z.int().min(0, 'must be at least 0').max(1_000_000, 'must be at most 1000000')),
});
export const removeFromCollectionSchema = z.strictObject({ id: collectionId.schema, productIds: productIdsSchema });
//# sourceMappingURL=checks.js.map