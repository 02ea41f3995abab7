import { z } from 'zod';
import { defineEvent } from '../../kernel/events.js';
const base = { version: 1, public: false };
export const operatorAccessAllowed = defineEvent({
    ...base,
    name: 'impersonation.operatorAccessAllowed',
    description: 'The tenant agreed that operators act as its users for some time.',
    subject: 'tenantId',
    payload: z.object({ tenantId: z.string(), expiresAt: z.iso.datetime() }),
});
export const operatorAccessWithdrawn = defineEvent({
    ...base,
    name: 'impersonation.operatorAccessWithdrawn',
    description: 'The tenant withdrew its consent; whoever acted as a user cannot go on.',
    subject: 'tenantId',
    payload: z.object({ tenantId: z.string(), ended: z.int() }),
});
export const impersonationStarted = defineEvent({
    ...base,
    name: 'impersonation.started',
    description: "An operator began to act as a user. Stands in the tenant's trail and in the operators'.",
    subject: 'userId',
    payload: z.object({
        impersonationId: z.string(),
        tenantId: z.string(),
        userId: z.string(),
        operatorId: z.string(),
        reason: z.string(),
        expiresAt: z.iso.datetime(),
    }),
});
export const impersonationEnded = defineEvent({
    ...base,
    name: 'impersonation.ended',
    description: 'An operator stopped acting as a user, by own choice or because the consent was withdrawn.',
    subject: 'userId',
    payload: z.object({ impersonationId: z.string(), userId: z.string(), operatorId: z.string() }),
});
export const impersonationRenewed = defineEvent({
    ...base,
    name: 'impersonation.renewed',
    description: 'An operator who acts as a user fetched the next access token. Stands in the audit trail alone.',
    subject: 'userId',
    payload: z.object({ impersonationId: z.string(), userId: z.string(), operatorId: z.string() }),
});
export const impersonationEvents = [operatorAccessAllowed, operatorAccessWithdrawn, impersonationStarted, impersonationRenewed, impersonationEnded];
//# sourceMappingURL=events.js.map