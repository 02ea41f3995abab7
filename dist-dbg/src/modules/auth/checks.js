import { z } from 'zod';
import { line } from '../../kernel/inputs.js';
import { PASSWORD_LENGTH_MAX } from '../../platform/crypto/password-policy.js';
/** Bounded, so that nobody makes us hash megabytes; otherwise whatever was typed is compared. */
export const signInSchema = z.strictObject({
    email: line(254),
    password: z.string().min(1, 'must not be empty').max(PASSWORD_LENGTH_MAX, `must have at most ${PASSWORD_LENGTH_MAX} characters`),
});
export const refreshTokenSchema = z.strictObject({
    refreshToken: z.string().min(1, 'must not be empty').max(256, 'must have at most 256 characters'),
});
//# sourceMappingURL=checks.js.map