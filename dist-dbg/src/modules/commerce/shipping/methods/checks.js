import { z } from 'zod';
import { problem } from '../../../../kernel/check.js';
import { ifVersionSchema, line, optional, paragraphs } from '../../../../kernel/inputs.js';
import { currencyCodeSchema, priceSchema } from '../../../../kernel/money.js';
import { customerGroupId, shippingMethodId, shippingZoneId, taxCategoryId } from '../../ids.js';
import { gramsSchema } from '../weights/weights.js';
import { rateBases, tierProblems } from './tiers.js';
/** Each one is tried for each quote, and they are listed whole. */
export const SHIPPING_METHODS_MAX = 50;
/** Of one method: zones times currencies. Bounds one statement. */
export const RATES_OF_METHOD_MAX = 200;
const TIERS_MAX = 50;
const GROUPS_MAX = 20;
const nameSchema = line(120);
const descriptionSchema = paragraphs(1_000);
const positionSchema = z.int().min(0, 'must be at least 0').max(1_000, 'must be at most 1000');
const daysSchema = z.int().min(0, 'must be at least 0').max(365, 'must be at most 365');
const deliverySchema = z
    .strictObject({ daysMin: daysSchema, daysMax: daysSchema })
    .refine(({ daysMin, daysMax }) => daysMax >= daysMin, { path: ['daysMax'], ...problem('CONTRADICTION', 'must not be less than daysMin') });
const tierSchema = z.strictObject({ fromGrams: optional(gramsSchema), fromTotal: optional(priceSchema), price: priceSchema });
const rateSchema = z
    .strictObject({
    shippingZoneId: shippingZoneId.schema,
    currencyCode: currencyCodeSchema,
    basis: z.enum(rateBases),
    tiers: z.array(tierSchema).min(1, 'must have at least one tier').max(TIERS_MAX, `must have at most ${TIERS_MAX} tiers`),
    freeFrom: priceSchema.nullish(),
})
    .transform((rate, ctx) => {
    const { currencyCode, basis, freeFrom } = rate;
    for (const [path, money] of amountsOf(rate)) {
        if (money.currencyCode === currencyCode)
            continue;
        ctx.addIssue({ code: 'custom', path: [...path, 'currencyCode'], ...problem('CURRENCY_MISMATCH', 'must be the currency of the rate') });
    }
    const tiers = rate.tiers.map((tier) => ({ from: beginningOf(tier, basis), priceMinor: tier.price.amountMinor }));
    for (const [index, field] of foreignOf(rate)) {
        ctx.addIssue({ code: 'custom', path: ['tiers', index, field], ...problem('CONTRADICTION', `does not belong to ${basis}`) });
    }
    if (basis === 'FLAT' && tiers.length > 1)
        ctx.addIssue({ code: 'custom', path: ['tiers'], ...problem('TOO_LONG', 'must be one tier for FLAT') });
    for (const { index, field, reason, message } of basis === 'FLAT' ? [] : tierProblems(tiers, basis)) {
        ctx.addIssue({ code: 'custom', path: ['tiers', index, field === 'price' ? 'price' : FROM[basis]], ...problem(reason, message) });
    }
    return { shippingZoneId: rate.shippingZoneId, currencyCode, basis, tiers, freeFromMinor: freeFrom?.amountMinor ?? null };
});
const FROM = { WEIGHT: 'fromGrams', TOTAL: 'fromTotal', FLAT: 'price' };
function beginningOf({ fromGrams, fromTotal }, basis) {
    if (basis === 'FLAT')
        return 0;
    return (basis === 'WEIGHT' ? fromGrams : fromTotal?.amountMinor) ?? 0;
}
function amountsOf({ tiers, freeFrom }) {
    const ofTiers = tiers.flatMap(({ price, fromTotal }, index) => [
        [['tiers', index, 'price'], price],
        ...(fromTotal ? [[['tiers', index, 'fromTotal'], fromTotal]] : []),
    ]);
    return freeFrom ? [...ofTiers, [['freeFrom'], freeFrom]] : ofTiers;
}
/** What a tier has that its basis does not go by. */
function foreignOf({ basis, tiers }) {
    const fields = ['fromGrams', 'fromTotal'].filter((field) => field !== FROM[basis]);
    return tiers.flatMap((tier, index) => fields.filter((field) => tier[field] !== undefined).map((field) => [index, field]));
}
const ratesSchema = z
    .array(rateSchema)
    .max(RATES_OF_METHOD_MAX, `must be at most ${RATES_OF_METHOD_MAX}`)
    .superRefine((rates, ctx) => {
    const keys = rates.map((rate) => `${rate.shippingZoneId} ${rate.currencyCode}`);
    for (const [index, key] of keys.entries()) {
        if (keys.indexOf(key) === index)
            continue;
        ctx.addIssue({ code: 'custom', path: [index], ...problem('DUPLICATE', 'must differ in zone or currency') });
    }
});
const groupsSchema = z
    .array(customerGroupId.schema)
    .max(GROUPS_MAX, `must be at most ${GROUPS_MAX}`)
    .transform((ids) => [...new Set(ids)]);
const weightMaxSchema = gramsSchema.min(1, 'must be at least 1');
const details = {
    description: optional(descriptionSchema),
    position: optional(positionSchema),
    delivery: deliverySchema.nullish(),
    taxCategoryId: taxCategoryId.schema.nullish(),
    customerGroupIds: optional(groupsSchema),
    weightMaxGrams: weightMaxSchema.nullish(),
    isActive: optional(z.boolean()),
    rates: optional(ratesSchema),
};
export const createShippingMethodSchema = z.strictObject({
    name: nameSchema,
    ...details,
});
export const updateShippingMethodSchema = z.strictObject({
    id: shippingMethodId.schema,
    ifVersion: ifVersionSchema,
    name: optional(nameSchema),
    ...details,
});
export const deleteShippingMethodSchema = z.strictObject({ id: shippingMethodId.schema });
//# sourceMappingURL=checks.js.map