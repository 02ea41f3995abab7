import { defineRefusal } from '../../kernel/errors.js';

export const slugTaken = defineRefusal(
  'CONFLICT',
  'TENANCY_SLUG_TAKEN',
  'Another tenant already has this slug.',
  (slug: string) => `The slug ${slug} is already taken.`,
);
/** The same answer for a tenant that does not exist and, to strangers, for one that is suspended. */
export const tenantNotFound = defineRefusal('NOT_FOUND', 'TENANT_NOT_FOUND', 'There is no such tenant, or it is not open.');
export const tenantSuspended = defineRefusal(
  'FORBIDDEN',
  'TENANT_SUSPENDED',
  'The tenant is suspended. Only those who are signed in to it are told so.',
);
export const tenantMismatch = defineRefusal(
  'FORBIDDEN',
  'TENANT_MISMATCH',
  'The host, the header x-tenant and the access token do not name the same tenant.',
);
export const tenantRequired = defineRefusal(
  'BAD_REQUEST',
  'TENANT_REQUIRED',
  "This is about one tenant and the request names none: use the tenant's address, the header x-tenant, or an access token of the tenant.",
);
