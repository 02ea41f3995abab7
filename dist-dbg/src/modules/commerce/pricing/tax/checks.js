import { z } from 'zod';
import { problem } from '../../../../kernel/check.js';
import { ifVersionSchema, line, optional } from '../../../../kernel/inputs.js';
import { percentageSchema } from '../../../../kernel/percentage.js';
import { customerId, productId, taxCategoryId, taxRateId, taxZoneId, variantId } from '../../ids.js';
import { areasSchema } from '../../places/checks.js';
import { momentSchema, requirePeriod } from '../periods.js';
/** They are listed whole, and looked through for each price. */
export const TAX_CATEGORIES_MAX = 50;
export const TAX_ZONES_MAX = 200;
/** Bounds one statement and one event. */
const ASSIGNED_MAX = 100;
const nameSchema = line(120);
const codeSchema = z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower-case letters, digits and hyphens')
    .max(40, 'must have at most 40 characters');
export const createTaxCategorySchema = z.strictObject({ code: codeSchema, name: nameSchema });
export const updateTaxCategorySchema = z.strictObject({ id: taxCategoryId.schema, ifVersion: ifVersionSchema, name: nameSchema });
export const deleteTaxCategorySchema = z.strictObject({ id: taxCategoryId.schema });
export const assignTaxCategorySchema = z
    .strictObject({ id: taxCategoryId.schema, productIds: manyOf(productId.schema), variantIds: manyOf(variantId.schema) })
    .refine(({ productIds, variantIds }) => productIds.length + variantIds.length > 0, problem('TOO_SHORT', 'must name a product or a variant'));
export const createTaxZoneSchema = z.strictObject({ name: nameSchema, areas: areasSchema, reverseCharge: optional(z.boolean()) });
export const updateTaxZoneSchema = z.strictObject({
    id: taxZoneId.schema,
    ifVersion: ifVersionSchema,
    name: optional(nameSchema),
    areas: optional(areasSchema),
    reverseCharge: optional(z.boolean()),
});
export const deleteTaxZoneSchema = z.strictObject({ id: taxZoneId.schema });
export const createTaxRateSchema = z
    .strictObject({
    taxZoneId: taxZoneId.schema,
    taxCategoryId: taxCategoryId.schema,
    name: nameSchema,
    percentage: percentageSchema,
    validFrom: optional(momentSchema),
    validUntil: momentSchema.nullish(),
})
    .superRefine(requirePeriod);
export const endTaxRateSchema = z.strictObject({ id: taxRateId.schema, validUntil: optional(momentSchema) });
/** Two letters of the country and up to thirteen more; whether the office knows it is not asked. */
const vatIdSchema = z
    .string()
    .transform((text) => text.toUpperCase().replaceAll(/[ .-]/g, ''))
    .refine((text) => /^[A-Z]{2}[0-9A-Z+*]{2,13}$/.test(text), problem('MALFORMED', 'must be a VAT id such as FR12345678901'));
export const setCustomerTaxStatusSchema = z.strictObject({
    customerId: customerId.schema,
    vatId: vatIdSchema.nullish(),
    exemption: line(120).nullish(),
});
function manyOf(schema) {
    return z
        .array(schema)
        .max(ASSIGNED_MAX, `must be at most ${ASSIGNED_MAX}`)
        .nullish()
        .transform((ids) => [...new Set(ids ?? [])]);
}
//# sourceMappingURL=checks.js.map