import { z } from 'zod';
import { problem } from '../../../../kernel/check.js';
import { ifVersionSchema, optional } from '../../../../kernel/inputs.js';
import { currencyCodeSchema } from '../../../../kernel/money.js';
import { emailSchema } from '../../../../kernel/person.js';
import { addressSchema } from '../../addresses/address.js';
import { customerId, shippingMethodId, variantId } from '../../ids.js';
import { countryCodeSchema } from '../../places/checks.js';
import { couponCodeSchema } from '../../pricing/promotions/checks.js';
import { QUANTITY_MAX } from '../bounds.js';
/** Longer than any that we make: what is none is not found, whatever it looks like. */
const TOKEN_LENGTH_MAX = 100;
export const cartTokenSchema = z.string().min(1, 'must not be empty').max(TOKEN_LENGTH_MAX, `must have at most ${TOKEN_LENGTH_MAX} characters`);
const quantitySchema = z.int().min(1, 'must be at least 1').max(QUANTITY_MAX, `must be at most ${QUANTITY_MAX}`);
const asked = { cartToken: cartTokenSchema, ifVersion: ifVersionSchema };
export const createCartSchema = z.strictObject({
    currencyCode: optional(currencyCodeSchema),
    country: optional(countryCodeSchema),
    email: optional(emailSchema),
});
export const addToCartSchema = z.strictObject({
    ...asked,
    variantId: variantId.schema,
    quantity: optional(quantitySchema).transform((quantity) => quantity ?? 1),
});
export const updateCartLineSchema = z.strictObject({ ...asked, variantId: variantId.schema, quantity: quantitySchema });
export const removeFromCartSchema = z.strictObject({ ...asked, variantId: variantId.schema });
export const cartCouponSchema = z.strictObject({ ...asked, code: couponCodeSchema });
export const updateCartSchema = z.strictObject({
    ...asked,
    country: countryCodeSchema.nullish(),
    email: emailSchema.nullish(),
    shippingAddress: addressSchema.nullish(),
    billingAddress: addressSchema.nullish(),
});
export const setCartShippingMethodSchema = z.strictObject({ ...asked, shippingMethodId: shippingMethodId.schema.nullable() });
export const acceptCartPricesSchema = z.strictObject(asked);
export const setCartCustomerSchema = z.strictObject({ ...asked, customerId: customerId.schema.nullable() });
export const mergeCartsSchema = z
    .strictObject({ ...asked, fromCartToken: cartTokenSchema })
    .refine(({ cartToken, fromCartToken }) => cartToken !== fromCartToken, {
    path: ['fromCartToken'],
    ...problem('DUPLICATE', 'must be another cart than the one that it goes into'),
});
//# sourceMappingURL=checks.js.map