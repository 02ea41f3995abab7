import { z } from 'zod';
import { problem } from '../../../../kernel/check.js';
import { line, optional } from '../../../../kernel/inputs.js';
import { priceSchema } from '../../../../kernel/money.js';
import { giftCardId } from '../../ids.js';
import { momentSchema } from '../periods.js';
import { CODE_LETTERS, plainCodeOf } from './code.js';
const amountSchema = priceSchema.refine(({ amountMinor }) => amountMinor > 0, { path: ['amount'], ...problem('TOO_SMALL', 'must be more than 0') });
const referenceSchema = line(100);
export const giftCardCodeSchema = z
    .string()
    .transform(plainCodeOf)
    .refine((code) => code.length === CODE_LETTERS, problem('MALFORMED', `must be a code of ${CODE_LETTERS} letters and digits`));
export const issueGiftCardSchema = z.strictObject({ amount: amountSchema, expiresAt: optional(momentSchema), reference: optional(referenceSchema) });
export const redeemGiftCardSchema = z.strictObject({ code: giftCardCodeSchema, amount: amountSchema, reference: referenceSchema });
export const refundGiftCardSchema = z.strictObject({
    id: giftCardId.schema,
    amount: amountSchema,
    redemptionReference: referenceSchema,
    reference: referenceSchema,
});
export const disableGiftCardSchema = z.strictObject({ id: giftCardId.schema });
//# sourceMappingURL=checks.js.map