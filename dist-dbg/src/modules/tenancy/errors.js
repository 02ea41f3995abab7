import { defineRefusal } from '../../kernel/errors.js';
export const slugTaken = defineRefusal('CONFLICT', 'TENANCY_SLUG_TAKEN', 'Another tenant already has this slug.', (slug) => `The slug ${slug} is already taken.`);
export const serverDraining = defineRefusal('CONFLICT', 'TENANCY_SERVER_DRAINING', 'The database server that is asked for is drained: it takes no new tenants.');
export const serverNotCitus = defineRefusal('CONFLICT', 'TENANCY_SERVER_NOT_CITUS', 'The tenant lies on a database server that has no nodes: it is no Citus.');
export const serverFull = defineRefusal('CONFLICT', 'TENANCY_SERVER_FULL', 'The database server that is asked for has as many tenants as its capacity allows.');
export const serversFull = defineRefusal('CONFLICT', 'TENANCY_SERVERS_FULL', 'No database server (of the region that is asked for) takes a new tenant: all are full or drained. Register another one, or raise a capacity.');
export const onboardingUndone = defineRefusal('CONFLICT', 'TENANCY_ONBOARDING_UNDONE', 'The tenant could not be made on its database server in time, and everything of it was removed. Try again, with another Idempotency-Key if there was one.');
export const onboardingBusy = defineRefusal('RATE_LIMITED', 'TENANCY_ONBOARDING_BUSY', 'As many tenants wait to be created as the installation keeps waiting. `retryAfterMs` says when to try again.');
/** The same answer for a tenant that does not exist and, to strangers, for one that is suspended. */
export const tenantNotFound = defineRefusal('NOT_FOUND', 'TENANT_NOT_FOUND', 'There is no such tenant, or it is not open.');
export const tenantSuspended = defineRefusal('FORBIDDEN', 'TENANT_SUSPENDED', 'The tenant is suspended. Only those who are signed in to it are told so.');
export const tenantNotSuspended = defineRefusal('CONFLICT', 'TENANCY_NOT_SUSPENDED', 'The tenant is not suspended.');
export const tenantAlreadySuspended = defineRefusal('CONFLICT', 'TENANCY_ALREADY_SUSPENDED', 'The tenant is suspended already.');
export const slugNotConfirmed = defineRefusal('BAD_USER_INPUT', 'TENANCY_SLUG_NOT_CONFIRMED', 'Terminating needs the slug of the tenant, typed again: the one that was given is another.');
export const moduleAlreadyEnabled = defineRefusal('CONFLICT', 'TENANCY_MODULE_ALREADY_ENABLED', 'The tenant has this module already.');
export const moduleRequired = defineRefusal('CONFLICT', 'TENANCY_MODULE_REQUIRED', 'Another module of the tenant cannot be without this one: disable the other one first. The message names it.', ({ module, needing }) => `The module ${module} is required by ${needing.join(', ')}.`);
export const notTheTenants = defineRefusal('FORBIDDEN', 'TENANCY_VALUE_NOT_TENANTS', 'The value of this flag or setting is decided by the plan and by operators, not by the tenant.');
export const erasureNotFound = defineRefusal('NOT_FOUND', 'TENANCY_ERASURE_NOT_FOUND', 'No tenant of this id was erased.');
export const credentialNotFound = defineRefusal('NOT_FOUND', 'TENANCY_CREDENTIAL_NOT_FOUND', 'There is no such credential of a tenant.');
export const credentialRevoked = defineRefusal('CONFLICT', 'TENANCY_CREDENTIAL_REVOKED', 'The credential was revoked already.');
export const tenantCredentialsFull = defineRefusal('CONFLICT', 'TENANCY_CREDENTIALS_FULL', 'The tenant has as many database logins as a tenant may have: revoke one first.');
export const tenantMismatch = defineRefusal('FORBIDDEN', 'TENANT_MISMATCH', 'The host, the header x-tenant and the access token do not name the same tenant.');
export const tenantRequired = defineRefusal('BAD_REQUEST', 'TENANT_REQUIRED', "This is about one tenant and the request names none: use the tenant's address, the header x-tenant, or an access token of the tenant.");
//# sourceMappingURL=errors.js.map