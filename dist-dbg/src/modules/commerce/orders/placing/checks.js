import { z } from 'zod';
import { problem } from '../../../../kernel/check.js';
import { optional } from '../../../../kernel/inputs.js';
import { currencyCodeSchema } from '../../../../kernel/money.js';
import { emailSchema } from '../../../../kernel/person.js';
import { addressSchema } from '../../addresses/address.js';
import { customerId, shippingMethodId, variantId } from '../../ids.js';
import { paymentMethods } from '../../payments/tables.js';
import { giftCardCodeSchema } from '../../pricing/giftcards/checks.js';
import { quantitySchema } from '../../pricing/lists/checks.js';
import { couponCodeSchema } from '../../pricing/promotions/checks.js';
import { COUPON_CODES_MAX, GIFT_CARDS_MAX, ORDER_LINES_MAX } from '../bounds.js';
/** Codes that differ from each other; none when they are left out. */
function codes(schema, max) {
    return z
        .array(schema)
        .max(max, `must be at most ${max}`)
        .nullish()
        .transform((given) => given ?? [])
        .refine((given) => new Set(given).size === given.length, problem('DUPLICATE', 'must differ from each other'));
}
export const giftCardCodesSchema = codes(giftCardCodeSchema, GIFT_CARDS_MAX);
export const orNull = (schema) => schema.nullish().transform((value) => value ?? null);
const lineSchema = z.strictObject({ variantId: variantId.schema, quantity: quantitySchema });
export const createOrderSchema = z.strictObject({
    lines: z.array(lineSchema).min(1, 'must have at least one line').max(ORDER_LINES_MAX, `must have at most ${ORDER_LINES_MAX} lines`),
    currencyCode: optional(currencyCodeSchema),
    customerId: orNull(customerId.schema),
    email: optional(emailSchema),
    shippingAddress: orNull(addressSchema),
    billingAddress: orNull(addressSchema),
    shippingMethodId: orNull(shippingMethodId.schema),
    couponCodes: codes(couponCodeSchema, COUPON_CODES_MAX),
    giftCardCodes: giftCardCodesSchema,
    paymentMethod: orNull(z.enum(paymentMethods)),
});
//# sourceMappingURL=checks.js.map