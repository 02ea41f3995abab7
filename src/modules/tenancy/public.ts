export { applyCredentials } from './credentials/logins.js';
export { tenantSecrets } from './credentials/secrets.js';
export { TenantDirectory } from './directory.js';
export { tenantMismatch, tenantNotFound, tenantRequired, tenantSuspended } from './errors.js';
export { TenantType } from './graphql.js';
export { eraseTerminatedTenants } from './lifecycle/erasure.js';
export { settleOnboardings } from './onboarding/elsewhere.js';
export { catalogOptionalModules } from './onboarding/optional-modules.js';
export { SLUG_PATTERN } from './onboarding/slug.js';
export { prepareSchemas } from './prepare-schemas.js';
export {
  type Version,
  findTenantById,
  findTenantBySlug,
  listTenantsByIds,
  listTenantsOf,
  listVersions,
  migrationsDigestScript,
  updateStorageBytes,
} from './queries.js';
export { type NewTenant, getTenant, onboardTenant } from './service.js';
