import { holds } from '../../kernel/shield.js';
export const usageRules = {
    Query: { usage: holds('usage:read'), tenantQuotas: holds('usage:read'), tenantUsage: holds('tenants:read') },
};
//# sourceMappingURL=rules.js.map