import { z } from 'zod';
import { problem } from '../../../../kernel/check.js';
import { line, optional } from '../../../../kernel/inputs.js';
import { moneySchema } from '../../../../kernel/money.js';
import { addressSchema } from '../../addresses/address.js';
import { orderId, orderLineId, shippingMethodId, variantId } from '../../ids.js';
import { quantitySchema } from '../../pricing/lists/checks.js';
import { ORDER_LINES_MAX } from '../bounds.js';
import { orNull } from '../placing/checks.js';
const QUANTITY_MAX = 1_000_000;
const TOO_MANY = `must have at most ${ORDER_LINES_MAX} lines`;
const changedLineSchema = z.strictObject({
    lineId: orderLineId.schema,
    quantity: z.int().min(0, 'must be at least 0').max(QUANTITY_MAX, `must be at most ${QUANTITY_MAX}`),
});
const newLineSchema = z.strictObject({ variantId: variantId.schema, quantity: quantitySchema });
export const editOrderSchema = z.strictObject({
    orderId: orderId.schema,
    ifVersion: z.int().min(1, 'must be at least 1'),
    lines: optional(z.array(changedLineSchema).max(ORDER_LINES_MAX, TOO_MANY))
        .transform((lines) => lines ?? [])
        .refine((lines) => new Set(lines.map(({ lineId }) => lineId)).size === lines.length, problem('DUPLICATE', 'must name each line once')),
    addLines: optional(z.array(newLineSchema).max(ORDER_LINES_MAX, TOO_MANY)).transform((lines) => lines ?? []),
    shippingAddress: optional(addressSchema),
    shippingMethodId: optional(shippingMethodId.schema),
    expectedPayable: optional(moneySchema),
    reason: orNull(line(200)),
});
//# sourceMappingURL=checks.js.map