import { type RuleMap, holds } from '../../kernel/rules.js';

export const usageRules: RuleMap = {
  Query: { usage: holds('usage:read'), tenantQuotas: holds('usage:read'), tenantUsage: holds('tenants:read') },
};
