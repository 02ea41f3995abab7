import { z } from 'zod';
import { emailSchema } from '../../../kernel/person.js';
import { linkTokenSchema } from '../links/checks.js';
import { typedPasswordSchema } from '../passwords/checks.js';
export const requestEmailChangeSchema = z.strictObject({ newEmail: emailSchema, currentPassword: typedPasswordSchema });
export const addressTokenSchema = z.strictObject({ token: linkTokenSchema });
//# sourceMappingURL=checks.js.map