import { z } from 'zod';
import { problem } from '../../../../kernel/check.js';
import { line, optional } from '../../../../kernel/inputs.js';
import { priceSchema } from '../../../../kernel/money.js';
import { paymentId } from '../../ids.js';
import { paymentMethods, paymentStates } from '../tables.js';
const amountSchema = priceSchema.refine(({ amountMinor }) => amountMinor > 0, { path: ['amount'], ...problem('TOO_SMALL', 'must be more than 0') });
const referenceSchema = z.strictObject({
    kind: z.string().regex(/^[a-z][a-zA-Z]{0,39}$/, 'must be a word such as order, of at most 40 letters'),
    id: line(100),
});
const momentSchema = z.date({ error: 'must be a moment' });
export const paymentFilterSchema = z.strictObject({
    state: optional(z.enum(paymentStates)),
    method: optional(z.enum(paymentMethods)),
    reference: optional(referenceSchema),
});
export const createPaymentSchema = z.strictObject({
    reference: referenceSchema,
    method: z.enum(paymentMethods),
    amount: amountSchema,
    capturesAtOnce: optional(z.boolean()),
});
export const recordPaymentSchema = z.strictObject({
    id: paymentId.schema,
    amount: amountSchema,
    receivedAt: optional(momentSchema),
    reference: optional(line(100)),
});
export const capturePaymentSchema = z.strictObject({ id: paymentId.schema, amount: optional(amountSchema), isFinal: optional(z.boolean()) });
export const voidPaymentSchema = z.strictObject({ id: paymentId.schema });
export const refundPaymentSchema = z.strictObject({ id: paymentId.schema, amount: optional(amountSchema), reason: line(200) });
//# sourceMappingURL=checks.js.map