import { z } from 'zod';
import { problem } from '../../../../kernel/check.js';
import { ifVersionSchema, line, optional } from '../../../../kernel/inputs.js';
import { currencyCodeSchema, priceSchema } from '../../../../kernel/money.js';
import { customerGroupId, priceListId, variantId } from '../../ids.js';
import { momentSchema, requirePeriod } from '../periods.js';
/** All lists in force are looked at for each price: this keeps that small. */
export const PRICE_LISTS_MAX = 200;
/** Prices of one variant in one list. */
export const TIERS_MAX = 20;
/** Bounds one statement and one event. */
const PRICES_OF_CHANGE_MAX = 100;
export const QUANTITY_MAX = 1_000_000;
const nameSchema = line(120);
const prioritySchema = z.int().min(0, 'must be at least 0').max(1_000, 'must be at most 1000');
export const quantitySchema = z.int().min(1, 'must be at least 1').max(QUANTITY_MAX, `must be at most ${QUANTITY_MAX}`);
export const createPriceListSchema = z
    .strictObject({
    name: nameSchema,
    currencyCode: currencyCodeSchema,
    customerGroupId: customerGroupId.schema.nullish(),
    includesTax: z.boolean(),
    priority: optional(prioritySchema),
    validFrom: optional(momentSchema),
    validUntil: momentSchema.nullish(),
})
    .superRefine(requirePeriod);
export const updatePriceListSchema = z
    .strictObject({
    id: priceListId.schema,
    ifVersion: ifVersionSchema,
    name: optional(nameSchema),
    priority: optional(prioritySchema),
    validFrom: optional(momentSchema),
    validUntil: momentSchema.nullish(),
    isActive: optional(z.boolean()),
})
    .superRefine(requirePeriod);
export const deletePriceListSchema = z.strictObject({ id: priceListId.schema });
const setPriceSchema = z.strictObject({
    variantId: variantId.schema,
    minimumQuantity: optional(quantitySchema).transform((quantity) => quantity ?? 1),
    amount: priceSchema.nullish(),
    ifVersion: optional(z.int().min(0, 'must be at least 0')),
});
export const setPricesSchema = z.strictObject({
    priceListId: priceListId.schema,
    prices: z
        .array(setPriceSchema)
        .min(1, 'must have at least one price')
        .max(PRICES_OF_CHANGE_MAX, `must have at most ${PRICES_OF_CHANGE_MAX} prices`)
        .superRefine((prices, ctx) => {
        const seen = new Set();
        for (const [index, price] of prices.entries()) {
            const key = tierOf(price);
            if (seen.has(key))
                ctx.addIssue({ code: 'custom', path: [index], ...problem('DUPLICATE', 'must differ in variant or minimum quantity') });
            seen.add(key);
        }
    }),
});
/** What a price is for, as one text. */
export function tierOf({ variantId: id, minimumQuantity }) {
    return `${id} ${minimumQuantity}`;
}
export const askedPriceSchema = z.strictObject({
    currencyCode: currencyCodeSchema,
    quantity: quantitySchema,
    customerGroupId: customerGroupId.schema.nullish(),
});
//# sourceMappingURL=checks.js.map