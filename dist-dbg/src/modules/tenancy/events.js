import { z } from 'zod';
import { defineEvent } from '../../kernel/events.js';
/** Facts of the control plane: they are audited there and never offered to webhooks. */
const lifecycle = { version: 1, public: false, subject: 'tenantId' };
export const tenantOnboarded = defineEvent({
    ...lifecycle,
    name: 'tenancy.tenantOnboarded',
    description: 'A tenant was created with its schema, role, tables and first administrator.',
    payload: z.object({
        tenantId: z.string(),
        slug: z.string(),
        name: z.string(),
        modules: z.array(z.string()),
        plan: z.string(),
        adminEmail: z.string(),
    }),
});
export const onboardingAbandoned = defineEvent({
    ...lifecycle,
    name: 'tenancy.onboardingAbandoned',
    description: 'A tenant was announced and could not be made on its database server: nothing of it is left, and its slug is free.',
    payload: z.object({ tenantId: z.string(), slug: z.string() }),
});
export const tenantMovedToNode = defineEvent({
    ...lifecycle,
    name: 'tenancy.tenantMovedToNode',
    description: "A tenant's tables were moved to another node of its Citus cluster.",
    payload: z.object({ tenantId: z.string(), host: z.string(), port: z.number().int() }),
});
export const onboardingQueued = defineEvent({
    ...lifecycle,
    name: 'tenancy.onboardingQueued',
    description: 'A tenant was asked for while too many others were, and waits for the worker.',
    payload: z.object({ tenantId: z.string(), slug: z.string(), name: z.string(), adminEmail: z.string() }),
});
export const onboardingFailed = defineEvent({
    ...lifecycle,
    name: 'tenancy.onboardingFailed',
    description: 'A tenant that waited could not be created.',
    payload: z.object({ tenantId: z.string(), slug: z.string(), reason: z.string() }),
});
export const tenantSuspended = defineEvent({
    ...lifecycle,
    name: 'tenancy.tenantSuspended',
    description: 'A tenant was suspended: nobody can work in it.',
    payload: z.object({ tenantId: z.string(), reason: z.string() }),
});
export const tenantReactivated = defineEvent({
    ...lifecycle,
    name: 'tenancy.tenantReactivated',
    description: 'A tenant was opened again, and a termination taken back.',
    payload: z.object({ tenantId: z.string() }),
});
export const tenantTerminated = defineEvent({
    ...lifecycle,
    name: 'tenancy.tenantTerminated',
    description: 'A tenant was terminated: it will be erased when its grace time is over.',
    payload: z.object({ tenantId: z.string(), reason: z.string(), terminatesAt: z.string() }),
});
export const tenantErased = defineEvent({
    ...lifecycle,
    name: 'tenancy.tenantErased',
    description: 'A tenant was erased, and a certificate made.',
    payload: z.object({ tenantId: z.string() }),
});
export const tenantRenamed = defineEvent({
    ...lifecycle,
    name: 'tenancy.tenantRenamed',
    description: 'A tenant was given another slug or name.',
    payload: z.object({ tenantId: z.string(), slug: z.string(), name: z.string(), formerSlug: z.string() }),
});
export const moduleEnabled = defineEvent({
    ...lifecycle,
    name: 'tenancy.moduleEnabled',
    description: 'A module was switched on for a tenant; `requiredBy` names the one that brought it along, if it was not asked for itself.',
    payload: z.object({ tenantId: z.string(), module: z.string(), requiredBy: z.string().nullable().optional() }),
});
export const moduleDisabled = defineEvent({
    ...lifecycle,
    name: 'tenancy.moduleDisabled',
    description: 'A module was switched off for a tenant; its data stays.',
    payload: z.object({ tenantId: z.string(), module: z.string() }),
});
const credential = { ...lifecycle, payload: z.object({ tenantId: z.string(), credentialId: z.string() }) };
export const credentialIssued = defineEvent({
    ...lifecycle,
    name: 'tenancy.credentialIssued',
    description: 'A tenant was given a database login of its own.',
    payload: z.object({ tenantId: z.string(), credentialId: z.string(), name: z.string() }),
});
export const credentialRotated = defineEvent({
    ...lifecycle,
    name: 'tenancy.credentialRotated',
    description: "Another database login took the place of a tenant's; the one before ends at the moment that is told.",
    payload: z.object({ tenantId: z.string(), credentialId: z.string(), formerId: z.string(), formerEndsAt: z.string() }),
});
export const credentialRevealed = defineEvent({
    ...credential,
    name: 'tenancy.credentialRevealed',
    description: "An operator was shown the password of a tenant's database login.",
});
export const credentialEnded = defineEvent({
    ...credential,
    name: 'tenancy.credentialRevoked',
    description: "A tenant's database login was ended with its connections.",
});
const until = z.string().nullable();
const value = z.union([z.boolean(), z.number(), z.string()]);
export const planAssigned = defineEvent({
    ...lifecycle,
    name: 'tenancy.planAssigned',
    description: 'A tenant was given another plan.',
    payload: z.object({ tenantId: z.string(), plan: z.string(), formerPlan: z.string() }),
});
export const valueOverridden = defineEvent({
    ...lifecycle,
    name: 'tenancy.valueOverridden',
    description: 'An operator said what a flag or setting is for one tenant, for ever or until `expiresAt`.',
    payload: z.object({ tenantId: z.string(), key: z.string(), value, expiresAt: until }),
});
export const overrideCleared = defineEvent({
    ...lifecycle,
    name: 'tenancy.overrideCleared',
    description: 'What an operator had said of a flag or setting for one tenant was taken back.',
    payload: z.object({ tenantId: z.string(), key: z.string() }),
});
export const valueChosen = defineEvent({
    ...lifecycle,
    name: 'tenancy.valueChosen',
    description: "A tenant's administrator chose the value of a flag or setting, or, with null, to have it as the plan says.",
    payload: z.object({ tenantId: z.string(), key: z.string(), value: value.nullable() }),
});
export const tenancyEvents = [
    tenantOnboarded,
    onboardingAbandoned,
    tenantMovedToNode,
    onboardingQueued,
    onboardingFailed,
    tenantSuspended,
    tenantReactivated,
    tenantTerminated,
    tenantErased,
    tenantRenamed,
    moduleEnabled,
    moduleDisabled,
    credentialIssued,
    credentialRotated,
    credentialRevealed,
    credentialEnded,
    planAssigned,
    valueOverridden,
    overrideCleared,
    valueChosen,
];
//# sourceMappingURL=events.js.map