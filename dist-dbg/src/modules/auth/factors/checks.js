import { z } from 'zod';
import { line } from '../../../kernel/inputs.js';
import { roleId, userId } from '../../access/public.js';
import { operatorId } from '../control.tables.js';
import { passkeyId } from './ids.js';
import { creationSchema, ticketSchema, totpCodeSchema } from './proving/checks.js';
const passkeyName = line(60);
/** Longer than a quarter of a year is no grace but a wish. */
const GRACE_DAYS_MAX = 90;
const graceDays = z.int().min(0, 'must be 0 or more').max(GRACE_DAYS_MAX, `must be at most ${GRACE_DAYS_MAX}`);
const ofRole = roleId.schema.nullish().transform((id) => id ?? null);
export const confirmTotpSchema = z.strictObject({ code: totpCodeSchema });
export const finishPasskeySchema = z.strictObject({ ticket: ticketSchema, name: passkeyName, passkey: creationSchema });
export const renamePasskeySchema = z.strictObject({ id: passkeyId.schema, name: passkeyName });
export const removePasskeySchema = z.strictObject({ id: passkeyId.schema });
export const resetUserFactorsSchema = z.strictObject({ userId: userId.schema });
export const resetOperatorFactorsSchema = z.strictObject({ id: operatorId.schema });
export const requireMfaSchema = z.strictObject({ roleId: ofRole, graceDays });
export const waiveMfaSchema = z.strictObject({ roleId: ofRole });
export const requireOperatorMfaSchema = z.strictObject({ graceDays });
//# sourceMappingURL=checks.js.map