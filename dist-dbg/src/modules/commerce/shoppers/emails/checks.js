import { z } from 'zod';
import { emailSchema } from '../../../../kernel/person.js';
import { linkTokenSchema, typedPasswordSchema } from '../../../auth/public.js';
export const requestMyEmailChangeSchema = z.strictObject({ newEmail: emailSchema, currentPassword: typedPasswordSchema });
export const confirmMyEmailChangeSchema = z.strictObject({ token: linkTokenSchema });
//# sourceMappingURL=checks.js.map