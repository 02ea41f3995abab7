import { z } from 'zod';
import { problem } from '../../../../kernel/check.js';
import { ifVersionSchema, line, optional, paragraphs, searchSchema } from '../../../../kernel/inputs.js';
import { type Money, priceSchema } from '../../../../kernel/money.js';
import { categoryId, productId } from '../../ids.js';
import { VARIANTS_MAX, variantFields } from '../variants/checks.js';
import { productStatus } from './types.js';

const nameSchema = line(200);
const descriptionSchema = paragraphs(10_000);

export const createProductSchema = z.strictObject({
  name: nameSchema,
  description: optional(descriptionSchema),
  categoryId: categoryId.schema.nullish(),
  variants: z
    .array(z.strictObject(variantFields))
    .min(1, 'must have at least one variant')
    .max(VARIANTS_MAX, `must have at most ${VARIANTS_MAX} variants`)
    .superRefine((variants, ctx) => {
      const seen = new Set<string>();
      for (const [index, { sku }] of variants.entries()) {
        const key = sku.toLowerCase();
        if (seen.has(key)) ctx.addIssue({ code: 'custom', path: [index, 'sku'], ...problem('DUPLICATE', 'must differ from the other SKUs') });
        seen.add(key);
      }
    }),
});

export const updateProductSchema = z.strictObject({
  id: productId.schema,
  ifVersion: ifVersionSchema,
  name: optional(nameSchema),
  description: optional(descriptionSchema),
  categoryId: categoryId.schema.nullish(),
});

export const moveProductSchema = z.strictObject({ id: productId.schema });

export const productFilterSchema = z
  .strictObject({
    search: searchSchema,
    categoryId: optional(categoryId.schema),
    status: optional(z.enum(productStatus)),
    minPrice: optional(priceSchema),
    maxPrice: optional(priceSchema),
    inStock: optional(z.boolean()),
  })
  .superRefine(({ minPrice, maxPrice }, ctx) => {
    const found = minPrice && maxPrice ? contradictionOf(minPrice, maxPrice) : null;
    if (found) ctx.addIssue({ code: 'custom', ...found });
  });

function contradictionOf(minPrice: Money, maxPrice: Money) {
  if (minPrice.currencyCode !== maxPrice.currencyCode) {
    return { path: ['maxPrice', 'currencyCode'], ...problem('CURRENCY_MISMATCH', 'must be the currency of minPrice') };
  }
  if (minPrice.amountMinor <= maxPrice.amountMinor) return null;
  return { path: ['maxPrice', 'amount'], ...problem('CONTRADICTION', 'must not be less than minPrice') };
}

export type CreateProduct = z.input<typeof createProductSchema>;
export type UpdateProduct = z.input<typeof updateProductSchema>;
export type MoveProduct = z.input<typeof moveProductSchema>;
export type FindProducts = z.input<typeof productFilterSchema>;
/** A checked filter. */
export type ProductConditions = z.output<typeof productFilterSchema>;
