import { z } from 'zod';
import { line } from '../../../kernel/inputs.js';
import { PASSWORD_LENGTH_MAX } from '../../../platform/crypto/password-policy.js';
import { linkTokenSchema } from '../links/checks.js';
/** A password as it was typed: bounded, so that nobody makes us hash megabytes. What a new one must be is checked when its owner is known. */
export const typedPasswordSchema = z
    .string()
    .min(1, 'must not be empty')
    .max(PASSWORD_LENGTH_MAX * 4, `must have at most ${PASSWORD_LENGTH_MAX} characters`);
export const changePasswordSchema = z.strictObject({ currentPassword: typedPasswordSchema, newPassword: typedPasswordSchema });
export const requestPasswordResetSchema = z.strictObject({ email: line(254) });
export const resetPasswordSchema = z.strictObject({ token: linkTokenSchema, newPassword: typedPasswordSchema });
//# sourceMappingURL=checks.js.map