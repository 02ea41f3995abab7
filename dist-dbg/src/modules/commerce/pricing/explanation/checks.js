import { z } from 'zod';
import { problem } from '../../../../kernel/check.js';
import { optional } from '../../../../kernel/inputs.js';
import { currencyCodeSchema } from '../../../../kernel/money.js';
import { customerId, variantId } from '../../ids.js';
import { countryCodeSchema, postalCodeSchema, regionSchema } from '../../places/checks.js';
import { quantitySchema } from '../lists/checks.js';
import { momentSchema } from '../periods.js';
import { couponCodeSchema } from '../promotions/checks.js';
/** Each line is tried against each promotion. */
const LINES_MAX = 100;
/** Each code that is not known counts as a guess. */
const COUPON_CODES_MAX = 10;
const lineSchema = z.strictObject({
    variantId: variantId.schema,
    quantity: optional(quantitySchema).transform((quantity) => quantity ?? 1),
});
export const priceExplanationSchema = z.strictObject({
    lines: z.array(lineSchema).min(1, 'must have at least one line').max(LINES_MAX, `must have at most ${LINES_MAX} lines`),
    currencyCode: currencyCodeSchema,
    customerId: customerId.schema.nullish(),
    isFirstOrder: optional(z.boolean()),
    country: optional(countryCodeSchema),
    region: optional(regionSchema),
    postalCode: optional(postalCodeSchema),
    couponCodes: z
        .array(couponCodeSchema)
        .max(COUPON_CODES_MAX, `must be at most ${COUPON_CODES_MAX}`)
        .nullish()
        .transform((codes) => codes ?? [])
        .refine((codes) => new Set(codes).size === codes.length, problem('DUPLICATE', 'must differ from each other')),
    at: optional(momentSchema),
});
//# sourceMappingURL=checks.js.map