import { holds } from '../../kernel/shield.js';
export const entitlementRules = {
    Query: {
        plan: holds('plans:read'),
        plans: holds('plans:read'),
        featureFlags: holds('plans:read'),
        settings: holds('plans:read'),
    },
    Mutation: { createPlan: holds('plans:write'), updatePlan: holds('plans:write'), archivePlan: holds('plans:write') },
};
//# sourceMappingURL=rules.js.map