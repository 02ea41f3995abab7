import { z } from 'zod';
import { ifVersionSchema, line, optional } from '../../../../kernel/inputs.js';
import { moneySchema, priceSchema } from '../../../../kernel/money.js';
import { addressSchema } from '../../addresses/address.js';
import { returnId, shippingMethodId, variantId } from '../../ids.js';
import { paymentMethods } from '../../payments/tables.js';
import { quantitySchema } from '../../pricing/lists/checks.js';
import { listOfLines } from '../pieces.js';
import { orNull } from '../placing/checks.js';
const lineSchema = z.strictObject({ variantId: variantId.schema, quantity: quantitySchema, unitPrice: optional(priceSchema) });
export const exchangeReturnSchema = z.strictObject({
    returnId: returnId.schema,
    ifVersion: ifVersionSchema,
    lines: listOfLines(lineSchema),
    shippingAddress: optional(addressSchema),
    shippingMethodId: orNull(shippingMethodId.schema),
    paymentMethod: orNull(z.enum(paymentMethods)),
    expectedPayable: optional(moneySchema),
    reason: orNull(line(200)),
});
//# sourceMappingURL=checks.js.map