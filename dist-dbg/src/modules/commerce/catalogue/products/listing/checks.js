import { z } from 'zod';
import { problem } from '../../../../../kernel/check.js';
import { line, optional, searchSchema } from '../../../../../kernel/inputs.js';
import { priceSchema } from '../../../../../kernel/money.js';
import { categoryId, collectionId, productTypeId } from '../../../ids.js';
import { productStatus } from '../types.js';
import { attributeFilterSchema } from './attribute-filter.js';
/** Each is a condition of its own. */
const ATTRIBUTES_MAX = 20;
const TAGS_MAX = 50;
export const productFilterSchema = z
    .strictObject({
    search: searchSchema,
    categoryId: optional(categoryId.schema),
    collectionId: optional(collectionId.schema),
    productTypeId: optional(productTypeId.schema),
    tags: optional(z
        .array(line(40).transform((tag) => tag.toLowerCase()))
        .min(1, 'must have at least one')
        .max(TAGS_MAX, `must be at most ${TAGS_MAX}`)),
    attributes: optional(z.array(attributeFilterSchema).max(ATTRIBUTES_MAX, `must be at most ${ATTRIBUTES_MAX}`)),
    status: optional(z.enum(productStatus)),
    minPrice: optional(priceSchema),
    maxPrice: optional(priceSchema),
    inStock: optional(z.boolean()),
})
    .superRefine(requirePriceRange);
/** Both in one currency, the lower one first. */
export function requirePriceRange({ minPrice, maxPrice }, ctx) {
    const found = minPrice && maxPrice ? contradictionOf(minPrice, maxPrice) : null;
    if (found)
        ctx.addIssue({ code: 'custom', ...found, input: maxPrice });
}
function contradictionOf(minPrice, maxPrice) {
    if (minPrice.currencyCode !== maxPrice.currencyCode) {
        return { path: ['maxPrice', 'currencyCode'], ...problem('CURRENCY_MISMATCH', 'must be the currency of minPrice') };
    }
    if (minPrice.amountMinor <= maxPrice.amountMinor)
        return null;
    return { path: ['maxPrice', 'amount'], ...problem('CONTRADICTION', 'must not be less than minPrice') };
}
//# sourceMappingURL=checks.js.map