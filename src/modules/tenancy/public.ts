export { TenantDirectory, walkTenants } from './directory.js';
export { tenantMismatch, tenantNotFound, tenantRequired, tenantSuspended } from './errors.js';
export { eraseTerminatedTenants } from './lifecycle/erasure.js';
export { catalogOptionalModules } from './onboarding/optional-modules.js';
export { SLUG_PATTERN } from './onboarding/slug.js';
export { prepareSchemas } from './prepare-schemas.js';
export { type Version, findTenantById, findTenantBySlug, listTenantsOf, listVersions, migrationsDigestScript } from './queries.js';
export { type NewTenant, onboardTenant } from './service.js';
