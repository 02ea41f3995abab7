import { z } from 'zod';
import { problem } from '../../../kernel/check.js';
import { serverId } from '../../../kernel/context.js';
import { line, optional, searchSchema } from '../../../kernel/inputs.js';
import { mailLanguageSchema } from '../../../kernel/language.js';
import { emailSchema } from '../../../kernel/person.js';
import { newPasswordSchema } from '../../../platform/crypto/password-policy.js';
import { planKeySchema } from '../../entitlements/public.js';
import { regionSchema } from '../../servers/public.js';
import { isOptionalModule, optionalModules } from './optional-modules.js';
import { slugSchema } from './slug.js';
/** The key of a plan; whether there is one is found out in the transaction. */
const planSchema = planKeySchema.nullish();
export const newTenantSchema = z.strictObject({
    slug: slugSchema,
    name: line(120),
    adminEmail: emailSchema,
    adminPassword: optional(newPasswordSchema),
    language: optional(mailLanguageSchema),
    serverId: optional(serverId.schema),
    region: optional(regionSchema),
    plan: planSchema,
    modules: z
        .array(z.string())
        .nullish()
        .transform((names) => names ?? optionalModules())
        .superRefine((names, ctx) => {
        for (const [index, name] of names.entries()) {
            if (isOptionalModule(name))
                continue;
            ctx.addIssue({ code: 'custom', path: [index], ...problem('UNKNOWN_MODULE', `must be one of ${optionalModules().join(', ')}`) });
        }
    }),
});
export const tenantFilterSchema = z.strictObject({
    search: searchSchema.transform((text) => text ?? null),
    status: z
        .enum(['PENDING', 'ACTIVE', 'SUSPENDED', 'TERMINATING'])
        .nullish()
        .transform((status) => status ?? null),
    module: z
        .string()
        .refine(isOptionalModule, problem('UNKNOWN_MODULE', 'must be the name of a module that tenants may have'))
        .nullish()
        .transform((name) => name ?? null),
    serverId: serverId.schema.nullish().transform((id) => id ?? null),
    plan: planSchema.transform((key) => key ?? null),
});
//# sourceMappingURL=checks.js.map