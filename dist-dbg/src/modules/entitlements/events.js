import { z } from 'zod';
import { defineEvent } from '../../kernel/events.js';
/** Facts of the control plane: they are audited there and never offered to webhooks. */
const ofPlan = { version: 1, public: false, subject: 'plan' };
const limit = z.number().int().nullable();
const terms = z.object({
    plan: z.string(),
    title: z.string(),
    quotas: z.object({ users: limit, records: limit, requestsPerDay: limit, storageBytes: limit }),
    settings: z.record(z.string(), z.union([z.boolean(), z.number(), z.string()])),
    isDefault: z.boolean(),
});
export const planCreated = defineEvent({
    ...ofPlan,
    name: 'entitlements.planCreated',
    description: 'A plan was created.',
    payload: terms,
});
export const planUpdated = defineEvent({
    ...ofPlan,
    name: 'entitlements.planUpdated',
    description: 'A plan was changed, for all tenants that have it.',
    payload: terms,
});
export const planArchived = defineEvent({
    ...ofPlan,
    name: 'entitlements.planArchived',
    description: 'A plan was archived: tenants keep it, no others get it.',
    payload: z.object({ plan: z.string() }),
});
//# sourceMappingURL=events.js.map