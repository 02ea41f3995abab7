import { z } from 'zod';
import { defineEvent } from '../../../kernel/events.js';
/** The tenant's own matter: audited, and never offered to webhooks. */
const own = { version: 1, public: false };
const connection = { ...own, subject: 'connectionId' };
const named = z.object({ connectionId: z.string(), name: z.string() });
const terms = z.object({
    emailDomains: z.array(z.string()),
    trustsEmails: z.boolean(),
    createsUsers: z.boolean(),
    mfaValues: z.array(z.string()),
    roleMappings: z.array(z.object({ value: z.string().nullable(), roleId: z.string() })),
    /** The issuer or entity id. */
    provider: z.string(),
});
export const ssoConnectionCreated = defineEvent({
    ...connection,
    name: 'auth.ssoConnectionCreated',
    description: 'A connection to a provider of the company was created. It is off until it is enabled.',
    payload: named.extend({ protocol: z.enum(['OIDC', 'SAML']), terms }),
});
export const ssoConnectionUpdated = defineEvent({
    ...connection,
    name: 'auth.ssoConnectionUpdated',
    description: 'A connection was changed: tells what it is and was.',
    payload: named.extend({ terms, before: terms, isSecretNew: z.boolean() }),
});
export const ssoConnectionTested = defineEvent({
    ...connection,
    name: 'auth.ssoConnectionTested',
    description: 'Somebody tested a connection.',
    payload: z.object({ connectionId: z.string(), problems: z.array(z.string()) }),
});
export const ssoConnectionEnabled = defineEvent({
    ...connection,
    name: 'auth.ssoConnectionEnabled',
    description: 'People can sign in through a connection.',
    payload: named,
});
export const ssoConnectionDisabled = defineEvent({
    ...connection,
    name: 'auth.ssoConnectionDisabled',
    description: 'Nobody can sign in through a connection any more; sessions go on.',
    payload: named,
});
export const ssoConnectionDeleted = defineEvent({
    ...connection,
    name: 'auth.ssoConnectionDeleted',
    description: 'A connection was deleted, with what it knew of who is who.',
    payload: named.extend({ identities: z.int() }),
});
const domain = { ...own, subject: 'domain' };
const domainPayload = z.object({ domain: z.string() });
export const ssoDomainAdded = defineEvent({
    ...domain,
    name: 'auth.ssoDomainAdded',
    description: 'The tenant says that an e-mail domain is its own.',
    payload: domainPayload,
});
export const ssoDomainVerified = defineEvent({
    ...domain,
    name: 'auth.ssoDomainVerified',
    description: "A DNS record proved that an e-mail domain is the tenant's.",
    payload: domainPayload,
});
export const ssoDomainLapsed = defineEvent({
    ...domain,
    name: 'auth.ssoDomainLapsed',
    description: "The DNS record was missing for three days: the domain is not the tenant's any more.",
    payload: domainPayload,
});
export const ssoDomainRemoved = defineEvent({
    ...domain,
    name: 'auth.ssoDomainRemoved',
    description: 'The tenant took an e-mail domain back.',
    payload: domainPayload,
});
const requirement = { ...own, subject: 'tenantId' };
export const ssoRequirementMade = defineEvent({
    ...requirement,
    name: 'auth.ssoRequirementMade',
    description: 'Everybody must come through a provider, but the users that are named.',
    payload: z.object({ tenantId: z.string(), breakGlass: z.array(z.string()) }),
});
export const ssoRequirementWaived = defineEvent({
    ...requirement,
    name: 'auth.ssoRequirementWaived',
    description: 'Passwords and passkeys are accepted again.',
    payload: z.object({ tenantId: z.string() }),
});
export const ssoGlassBroken = defineEvent({
    ...own,
    subject: 'holderId',
    name: 'auth.ssoGlassBroken',
    description: 'Somebody signed in without the provider although that is required, as they may.',
    doneBy: 'holderId',
    payload: z.object({ holderId: z.string() }),
});
export const ssoLinked = defineEvent({
    ...own,
    subject: 'holderId',
    name: 'auth.ssoLinked',
    description: 'A user who was there before came through a provider for the first time.',
    payload: z.object({ holderId: z.string(), connectionId: z.string(), issuer: z.string(), subject: z.string() }),
});
export const ssoReturned = defineEvent({
    ...own,
    subject: 'holderId',
    name: 'auth.ssoReturned',
    description: 'A provider vouched for a user.',
    payload: z.object({ holderId: z.string(), connectionId: z.string(), methods: z.array(z.string()) }),
});
export const ssoRefused = defineEvent({
    ...connection,
    name: 'auth.ssoRefused',
    description: 'What came back from a provider was not accepted; `reason` says why, for whoever looks after the connection.',
    payload: z.object({ connectionId: z.string(), reason: z.string() }),
});
export const ssoEvents = [
    ssoConnectionCreated,
    ssoConnectionUpdated,
    ssoConnectionTested,
    ssoConnectionEnabled,
    ssoConnectionDisabled,
    ssoConnectionDeleted,
    ssoDomainAdded,
    ssoDomainVerified,
    ssoDomainLapsed,
    ssoDomainRemoved,
    ssoRequirementMade,
    ssoRequirementWaived,
    ssoGlassBroken,
    ssoLinked,
    ssoReturned,
    ssoRefused,
];
//# sourceMappingURL=events.js.map