export { updateUnapplied } from './credentials/queries.js';
export { tenantSecrets } from './credentials/secrets.js';
export { TenantDirectory } from './directory.js';
export { chooseValue } from './entitling/service.js';
export { serverFull, tenantMismatch, tenantNotFound, tenantRequired, tenantSuspended } from './errors.js';
export { TenantType, mailLanguage } from './graphql.js';
export { eraseTerminatedTenants } from './lifecycle/erasure.js';
export { lockTenant, updateTenant } from './lifecycle/queries.js';
export type { NewTenant } from './onboarding/create.js';
export { settleOnboardings } from './onboarding/elsewhere.js';
export { languageOf } from './onboarding/language.js';
export { catalogOptionalModules, optionalModules } from './onboarding/optional-modules.js';
export { completeOnboardings, forgetFailedOnboardings } from './onboarding/queue.js';
export { SLUG_PATTERN, slugSchema } from './onboarding/slug.js';
export { placeTenant } from './placing/placement.js';
export { prepareSchemas } from './prepare-schemas.js';
export {
  type Version,
  countTenantsOf,
  findTenantById,
  findTenantBySlug,
  listTenantsByIds,
  listTenantsOf,
  listVersions,
  migrationsDigestScript,
  updateStorageBytes,
} from './queries.js';
export { type SeenTenant, createOrQueue, getTenant, onboardTenant } from './service.js';
export { listOpenTenants } from './walking/queries.js';
export { walkTenants } from './walking/walk.js';
