import { type RuleMap, holds, sensitive, signedIn } from '../../kernel/rules.js';

export const tenancyRules: RuleMap = {
  Query: {
    tenant: holds('tenants:read'),
    tenants: holds('tenants:read'),
    tenantErasure: holds('tenants:read'),
    tenantOnboarding: holds('tenants:read'),
    tenantOnboardings: holds('tenants:read'),
    tenantFlags: signedIn,
    tenantSettings: signedIn,
  },
  Mutation: {
    onboardTenant: holds('tenants:onboard'),
    suspendTenant: holds('tenants:manage'),
    reactivateTenant: holds('tenants:manage'),
    renameTenant: holds('tenants:manage'),
    enableModule: holds('tenants:manage'),
    disableModule: holds('tenants:manage'),
    moveTenantToNode: holds('servers:manage'),
    issueTenantCredential: sensitive(holds('tenants:credentials')),
    rotateTenantCredential: sensitive(holds('tenants:credentials')),
    revokeTenantCredential: holds('tenants:credentials'),
    revealTenantCredential: sensitive(holds('tenants:credentials')),
    terminateTenant: sensitive(holds('tenants:terminate')),
    assignPlan: holds('tenants:manage'),
    overrideFlag: holds('tenants:manage'),
    overrideSetting: holds('tenants:manage'),
    clearFlagOverride: holds('tenants:manage'),
    clearSettingOverride: holds('tenants:manage'),
    chooseFlag: holds('settings:write'),
    chooseSetting: holds('settings:write'),
  },
};
