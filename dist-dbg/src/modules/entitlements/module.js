/**
 * Entitlements owns what tenants can be granted: plans with their quotas, and the flags and settings that modules declare. It refuses what is
 * beyond a quota. It never says which tenant has which plan (the registry does), and never reads what a tenant's rows say.
 */
import { defineModule } from '../../kernel/module.js';
import { DeclaredResolver } from './declared/graphql.js';
import { planArchived, planCreated, planUpdated } from './events.js';
import { entitlementsInventory } from './inventory.js';
import { PlanResolver } from './plans/graphql.js';
import { entitlementRules } from './rules.js';
export const entitlements = defineModule({
    name: 'entitlements',
    rank: 0,
    operatorPermissions: [
        { name: 'plans:read', description: 'See plans, and which flags and settings there are.' },
        { name: 'plans:write', description: 'Create, change and archive plans.' },
    ],
    resolvers: [PlanResolver, DeclaredResolver],
    rules: entitlementRules,
    events: [planCreated, planUpdated, planArchived],
    inventory: entitlementsInventory,
});
//# sourceMappingURL=module.js.map