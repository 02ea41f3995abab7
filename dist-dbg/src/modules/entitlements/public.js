export { catalogEntitlements, mayTenantSet, measuresOf } from './catalogue.js';
export { plans } from './control.tables.js';
export { flagKeySchema, settingKeySchema, settingTextSchema, toValue } from './declared/checks.js';
export { TenantFlagType, TenantSettingType, tenantFlagsAt, tenantSettingsAt } from './declared/types.js';
export { planKeySchema } from './plans/checks.js';
export { planTermsOf, toEntitlements } from './plans/in-registry.js';
export { planByKey } from './plans/loaders.js';
export { getPlanToAssign } from './plans/service.js';
export { PlanType, toPlanType } from './plans/types.js';
export { claim } from './quotas/claim.js';
//# sourceMappingURL=public.js.map