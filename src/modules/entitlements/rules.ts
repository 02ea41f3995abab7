import { type RuleMap, holds } from '../../kernel/rules.js';

export const entitlementRules: RuleMap = {
  Query: {
    plan: holds('plans:read'),
    plans: holds('plans:read'),
    featureFlags: holds('plans:read'),
    settings: holds('plans:read'),
  },
  Mutation: { createPlan: holds('plans:write'), updatePlan: holds('plans:write'), archivePlan: holds('plans:write') },
};
