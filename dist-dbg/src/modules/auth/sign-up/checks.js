import { z } from 'zod';
import { line, optional } from '../../../kernel/inputs.js';
import { mailLanguageSchema } from '../../../kernel/language.js';
import { displayNameSchema, emailSchema } from '../../../kernel/person.js';
import { slugSchema } from '../../tenancy/public.js';
import { linkTokenSchema } from '../links/checks.js';
import { typedPasswordSchema } from '../passwords/checks.js';
export const signUpSchema = z.strictObject({
    companyName: line(120),
    slug: slugSchema,
    email: emailSchema,
    displayName: optional(displayNameSchema),
    language: optional(mailLanguageSchema),
});
export const confirmSignUpSchema = z.strictObject({ token: linkTokenSchema, password: typedPasswordSchema, slug: optional(slugSchema) });
//# sourceMappingURL=checks.js.map