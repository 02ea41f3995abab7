import { z } from 'zod';
import { problem } from '../../../../kernel/check.js';
import { optional } from '../../../../kernel/inputs.js';
import { mailLanguageSchema } from '../../../../kernel/language.js';
import { displayNameSchema, emailSchema } from '../../../../kernel/person.js';
import { linkTokenSchema, typedPasswordSchema } from '../../../auth/public.js';
import { cartTokenSchema } from '../../carts/changes/checks.js';
import { consentTextSchema } from '../../customers/consents/checks.js';
export const registerCustomerSchema = z
    .strictObject({
    email: emailSchema,
    displayName: displayNameSchema,
    language: optional(mailLanguageSchema),
    acceptsMarketing: optional(z.boolean()).transform((accepts) => accepts ?? false),
    consentText: consentTextSchema,
})
    .refine(({ acceptsMarketing, consentText }) => !acceptsMarketing || consentText !== undefined, {
    path: ['consentText'],
    ...problem('MISSING', 'is needed to agree: which text was shown'),
});
export const confirmCustomerSchema = z.strictObject({
    token: linkTokenSchema,
    password: optional(typedPasswordSchema),
    cartToken: optional(cartTokenSchema),
});
//# sourceMappingURL=checks.js.map