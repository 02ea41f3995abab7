import { z } from 'zod';
import { problem } from '../../../../kernel/check.js';
import { ifVersionSchema, line, optional } from '../../../../kernel/inputs.js';
import { productId } from '../../ids.js';
import { optionNamesSchema } from '../product-types/checks.js';
import { VARIANTS_MAX, variantFields } from '../variants/checks.js';
import { productFields } from './values/details.js';
export const productNameSchema = line(200);
/** Names each variant whose SKU or barcode an earlier one of the list has. */
export function distinctVariants(variants, ctx) {
    for (const field of ['sku', 'barcode']) {
        const seen = new Set();
        for (const [index, variant] of variants.entries()) {
            const key = variant[field]?.toLowerCase();
            if (key === undefined)
                continue;
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
//# sourceMappingURL=checks.js.map