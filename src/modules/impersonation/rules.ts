import { type RuleMap, holds, sensitive } from '../../kernel/rules.js';

export const impersonationRules: RuleMap = {
  Query: { operatorAccess: holds('operator-access:read'), impersonations: holds('operator-access:read') },
  Mutation: {
    allowOperatorAccess: sensitive(holds('operator-access:manage')),
    withdrawOperatorAccess: holds('operator-access:manage'),
    impersonateTenantUser: sensitive(holds('tenants:impersonate')),
    renewImpersonation: holds('tenants:impersonate'),
    endImpersonation: holds('tenants:impersonate'),
  },
};
