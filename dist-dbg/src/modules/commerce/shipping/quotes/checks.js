import { z } from 'zod';
import { optional } from '../../../../kernel/inputs.js';
import { currencyCodeSchema } from '../../../../kernel/money.js';
import { customerId, variantId } from '../../ids.js';
import { placeSchema } from '../../places/checks.js';
import { quantitySchema } from '../../pricing/lists/checks.js';
/** As of prices, since they are computed for it. */
const LINES_MAX = 100;
const lineSchema = z.strictObject({
    variantId: variantId.schema,
    quantity: optional(quantitySchema).transform((quantity) => quantity ?? 1),
});
export const shippingQuotesSchema = z.strictObject({
    lines: z.array(lineSchema).min(1, 'must have at least one line').max(LINES_MAX, `must have at most ${LINES_MAX} lines`),
    address: placeSchema,
    currencyCode: currencyCodeSchema,
    customerId: customerId.schema.nullish(),
});
//# sourceMappingURL=checks.js.map