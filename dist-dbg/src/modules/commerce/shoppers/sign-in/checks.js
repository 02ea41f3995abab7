import { z } from 'zod';
import { line, optional } from '../../../../kernel/inputs.js';
import { linkTokenSchema, typedPasswordSchema } from '../../../auth/public.js';
import { cartTokenSchema } from '../../carts/changes/checks.js';
const cartToken = optional(cartTokenSchema);
export const signInCustomerSchema = z.strictObject({ email: line(254), password: typedPasswordSchema, cartToken });
export const requestCustomerSignInLinkSchema = z.strictObject({ email: line(254) });
export const signInCustomerByLinkSchema = z.strictObject({ token: linkTokenSchema, cartToken });
export const refreshCustomerSessionSchema = z.strictObject({ refreshToken: linkTokenSchema });
//# sourceMappingURL=checks.js.map