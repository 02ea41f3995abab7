import { type RuleMap, holds } from '../../kernel/shield.js';

export const tenancyRules: RuleMap = {
  Query: { tenant: holds('tenants:read'), tenants: holds('tenants:read') },
  Mutation: { onboardTenant: holds('tenants:onboard') },
};
