import { z } from 'zod';
import { problem } from '../../../../../kernel/check.js';
import { optional } from '../../../../../kernel/inputs.js';
import { externalIdSchema } from '../../external-ids/checks.js';
import { optionNamesSchema } from '../../product-types/checks.js';
import { VARIANTS_MAX, variantFields } from '../../variants/checks.js';
import { productNameSchema } from '../checks.js';
import { productFields } from '../values/details.js';
/** Of one unit of work, which holds the locks of all of them. */
const PRODUCTS_MAX = 100;
const VARIANTS_OF_ALL_MAX = 1_000;
const { externalIds: _ofProduct, ...details } = productFields;
const { externalIds: _ofVariant, ...sold } = variantFields;
const variantSchema = z.strictObject({ externalId: optional(externalIdSchema), ...sold });
const productSchema = z.strictObject({
    externalId: optional(externalIdSchema),
    name: productNameSchema,
    ...details,
    options: optional(optionNamesSchema),
    variants: z.array(variantSchema).min(1, 'must have at least one').max(VARIANTS_MAX, `must be at most ${VARIANTS_MAX}`),
});
export const upsertProductsSchema = z.strictObject({
    products: z.array(productSchema).min(1, 'must have at least one').max(PRODUCTS_MAX, `must be at most ${PRODUCTS_MAX}`).superRefine(requireDistinct),
});
/** What names a thing may name only one of the whole list. */
function requireDistinct(products, ctx) {
    const seen = new Set();
    const look = (key, path) => {
        if (seen.has(key))
            ctx.addIssue({ code: 'custom', path, ...problem('DUPLICATE', 'must not be in the list twice'), input: products });
        seen.add(key);
    };
    for (const [index, { externalId, slug, variants }] of products.entries()) {
        if (externalId)
            look(`product ${externalId.source} ${externalId.id}`, [index, 'externalId', 'id']);
        if (slug)
            look(`slug ${slug}`, [index, 'slug']);
        for (const [place, variant] of variants.entries()) {
            look(`sku ${variant.sku.toLowerCase()}`, [index, 'variants', place, 'sku']);
            if (variant.barcode)
                look(`barcode ${variant.barcode.padStart(14, '0')}`, [index, 'variants', place, 'barcode']);
            const { externalId: own } = variant;
            if (own)
                look(`variant ${own.source} ${own.id}`, [index, 'variants', place, 'externalId', 'id']);
        }
    }
    const count = products.reduce((sum, { variants }) => sum + variants.length, 0);
    if (count > VARIANTS_OF_ALL_MAX) {
        ctx.addIssue({ code: 'custom', ...problem('TOO_LONG', `must have at most ${VARIANTS_OF_ALL_MAX} variants together`), input: products });
    }
}
//# sourceMappingURL=checks.js.map