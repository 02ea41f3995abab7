/**
 * Usage owns what each tenant used by day: requests that are counted while they are answered, and what the worker measures of the rest.
 * It refuses requests beyond a day's quota. It never says what is allowed, and never reads what a tenant's rows say.
 */
import { platformJob } from '../../kernel/jobs.js';
import { defineModule } from '../../kernel/module.js';
import { usageInventory } from './inventory.js';
import { forgetOldUsage } from './measuring/service.js';
import { usageRules } from './rules.js';
import { UsageResolver } from './showing/graphql.js';
export const usage = defineModule({
    name: 'usage',
    rank: 0,
    permissions: [{ name: 'usage:read', description: 'See what the tenant uses, and how much of its quotas.', roles: [] }],
    resolvers: [UsageResolver],
    rules: usageRules,
    inventory: usageInventory,
    jobs: [platformJob({ name: 'forgetOld', every: '1h', run: forgetOldUsage })],
});
//# sourceMappingURL=module.js.map