import { z } from 'zod';
import { line } from '../../../../kernel/inputs.js';
import { linkTokenSchema, typedPasswordSchema } from '../../../auth/public.js';
export const requestCustomerPasswordResetSchema = z.strictObject({ email: line(254) });
export const resetCustomerPasswordSchema = z.strictObject({ token: linkTokenSchema, newPassword: typedPasswordSchema });
export const changeCustomerPasswordSchema = z.strictObject({ currentPassword: typedPasswordSchema, newPassword: typedPasswordSchema });
//# sourceMappingURL=checks.js.map