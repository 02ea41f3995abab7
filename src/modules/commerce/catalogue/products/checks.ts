import { z } from 'zod';
import { problem } from '../../../../kernel/check.js';
import { ifVersionSchema, line, optional } from '../../../../kernel/inputs.js';
import { productId } from '../../ids.js';
import { optionNamesSchema } from '../product-types/checks.js';
import { VARIANTS_MAX, variantFields } from '../variants/checks.js';
import { productFields } from './values/details.js';

export const productNameSchema = line(200);

type GivenVariant = { readonly sku: string; readonly barcode?: string | null | undefined };

/** Names each variant whose SKU or barcode an earlier one of the list has. */
export function distinctVariants<Variant extends GivenVariant>(variants: readonly Variant[], ctx: z.core.$RefinementCtx<Variant[]>): void {
  for (const field of ['sku', 'barcode'] as const) {
    const seen = new Set<string>();
    for (const [index, variant] of variants.entries()) {
      const key = variant[field]?.toLowerCase();
      if (key === undefined) continue;
      if (seen.has(key)) {
        const name = field === 'sku' ? 'SKUs' : 'barcodes';
        ctx.addIssue({ code: 'custom', path: [index, field], ...problem('DUPLICATE', `must differ from the other ${name}`), input: variants });
      }
      seen.add(key);
    }
  }
}

export const createProductSchema = z.strictObject({
  name: productNameSchema,
  ...productFields,
  options: optional(optionNamesSchema),
  variants: z
    .array(z.strictObject(variantFields))
    .min(1, 'must have at least one variant')
    .max(VARIANTS_MAX, `must have at most ${VARIANTS_MAX} variants`)
    .superRefine(distinctVariants),
});

export const updateProductSchema = z.strictObject({
  id: productId.schema,
  ifVersion: ifVersionSchema,
  name: optional(productNameSchema),
  ...productFields,
});

export type CreateProduct = z.input<typeof createProductSchema>;
export type UpdateProduct = z.input<typeof updateProductSchema>;
/** A checked one. */
export type ProductChange = z.output<typeof updateProductSchema>;
