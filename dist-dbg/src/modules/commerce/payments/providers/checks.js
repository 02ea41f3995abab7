import { z } from 'zod';
import { optional } from '../../../../kernel/inputs.js';
const key = (prefixes, example) => z
    .string()
    .trim()
    .regex(new RegExp(`^(?:${prefixes})[A-Za-z0-9_+/=]{8,300}$`), `must be a key such as ${example}`);
export const configureProviderSchema = z.strictObject({
    kind: z.literal('STRIPE', 'must be STRIPE: nothing else is configured'),
    secretKey: optional(key('sk_|rk_', 'sk_live_…')),
    publishableKey: optional(key('pk_', 'pk_live_…')),
    webhookSecret: optional(key('whsec_', 'whsec_…')),
    apiUrl: optional(z
        .string()
        .trim()
        .max(200, 'must have at most 200 characters')
        .transform((url) => url.replace(/\/+$/, ''))),
    isEnabled: optional(z.boolean()),
});
//# sourceMappingURL=checks.js.map