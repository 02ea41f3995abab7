import { z } from 'zod';
import { problem } from '../../../../kernel/check.js';
import { ifVersionSchema, line, optional } from '../../../../kernel/inputs.js';
import { priceSchema } from '../../../../kernel/money.js';
import { percentageSchema } from '../../../../kernel/percentage.js';
import { categoryId, couponId, customerGroupId, productId, promotionId, variantId } from '../../ids.js';
import { quantitySchema } from '../lists/checks.js';
import { momentSchema, requirePeriod } from '../periods.js';
import { promotionActionKinds, stackings } from './promotion.js';
/** All promotions in force are tried for each price: this keeps that small. */
export const PROMOTIONS_IN_FORCE_MAX = 200;
/** Of one kind of thing that a promotion is for. */
const SCOPE_MAX = 100;
/** Bounds one statement, one transaction and one answer. */
const COUPONS_OF_CHANGE_MAX = 1_000;
const nameSchema = line(120);
const prioritySchema = z.int().min(0, 'must be at least 0').max(1_000, 'must be at most 1000');
const limitSchema = z.int().min(1, 'must be at least 1').max(1_000_000_000, 'must be at most 1000000000');
const positiveSchema = priceSchema.refine(({ amountMinor }) => amountMinor > 0, { path: ['amount'], ...problem('TOO_SMALL', 'must be more than 0') });
export const actionSchema = z.strictObject({
    kind: z.enum(promotionActionKinds),
    percentage: optional(percentageSchema),
    amount: optional(positiveSchema),
    buyQuantity: optional(quantitySchema),
    getQuantity: optional(quantitySchema),
});
export const conditionsSchema = z.strictObject({
    minimumSubtotal: optional(positiveSchema),
    minimumQuantity: optional(quantitySchema),
    productIds: someOf(productId.schema),
    variantIds: someOf(variantId.schema),
    categoryIds: someOf(categoryId.schema),
    customerGroupIds: someOf(customerGroupId.schema),
    firstOrderOnly: optional(z.boolean()),
});
export const createPromotionSchema = z
    .strictObject({
    name: nameSchema,
    action: actionSchema,
    conditions: optional(conditionsSchema),
    priority: optional(prioritySchema),
    stacking: optional(z.enum(stackings)),
    combinationGroup: line(40).nullish(),
    requiresCoupon: optional(z.boolean()),
    usageLimit: limitSchema.nullish(),
    usageLimitPerCustomer: limitSchema.nullish(),
    validFrom: optional(momentSchema),
    validUntil: momentSchema.nullish(),
})
    .superRefine(requirePeriod);
export const updatePromotionSchema = z
    .strictObject({
    id: promotionId.schema,
    ifVersion: ifVersionSchema,
    name: optional(nameSchema),
    action: optional(actionSchema),
    conditions: optional(conditionsSchema),
    priority: optional(prioritySchema),
    stacking: optional(z.enum(stackings)),
    combinationGroup: line(40).nullish(),
    requiresCoupon: optional(z.boolean()),
    usageLimit: limitSchema.nullish(),
    usageLimitPerCustomer: limitSchema.nullish(),
    validFrom: optional(momentSchema),
    validUntil: momentSchema.nullish(),
    isActive: optional(z.boolean()),
})
    .superRefine(requirePeriod);
/** As people type it: case and spaces around it do not matter. */
export const couponCodeSchema = z
    .string()
    .trim()
    .regex(/^[A-Za-z0-9-]{4,32}$/, 'must be 4 to 32 letters, digits and hyphens')
    .transform((code) => code.toUpperCase());
export const createCouponsSchema = z
    .strictObject({
    promotionId: promotionId.schema,
    codes: z
        .array(couponCodeSchema)
        .max(COUPONS_OF_CHANGE_MAX, `must be at most ${COUPONS_OF_CHANGE_MAX}`)
        .nullish()
        .transform((codes) => codes ?? []),
    generate: optional(z.int().min(0, 'must be at least 0').max(COUPONS_OF_CHANGE_MAX, `must be at most ${COUPONS_OF_CHANGE_MAX}`)),
    prefix: optional(z.string().regex(/^[A-Za-z0-9-]{0,16}$/, 'must be at most 16 letters, digits and hyphens')),
    usageLimit: limitSchema.nullish(),
})
    .superRefine(({ codes, generate = 0 }, ctx) => {
    const twin = codes.findIndex((code, index) => codes.indexOf(code) !== index);
    if (twin >= 0)
        ctx.addIssue({ code: 'custom', path: ['codes', twin], ...problem('DUPLICATE', 'must differ from the other codes') });
    if (codes.length + generate === 0)
        ctx.addIssue({ code: 'custom', path: ['generate'], ...problem('TOO_SMALL', 'must be at least 1 without codes') });
});
export const disableCouponSchema = z.strictObject({ id: couponId.schema });
function someOf(schema) {
    return z
        .array(schema)
        .max(SCOPE_MAX, `must be at most ${SCOPE_MAX}`)
        .nullish()
        .transform((ids) => [...new Set(ids ?? [])]);
}
//# sourceMappingURL=checks.js.map