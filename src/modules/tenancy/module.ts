/**
 * Tenancy owns the registry: which tenants there are, from onboarding to erasure, and how a request finds its own.
 * It never reads a tenant's data.
 */
import { defineModule } from '../../kernel/module.js';
import { tenancyEvents } from './events.js';
import { TenantResolver } from './graphql.js';
import { LifecycleResolver } from './lifecycle/graphql.js';
import { tenancyInventory } from './lifecycle/inventory.js';
import { tenancyRules } from './rules.js';

export const tenancy = defineModule({
  name: 'tenancy',
  rank: 0,
  operatorPermissions: [
    { name: 'tenants:read', description: 'See all tenants.' },
    { name: 'tenants:onboard', description: 'Create tenants.' },
    { name: 'tenants:manage', description: 'Suspend, reactivate and rename tenants, and switch their modules on and off.' },
    { name: 'tenants:terminate', description: 'Terminate tenants, which erases their data after the grace time.' },
  ],
  resolvers: [TenantResolver, LifecycleResolver],
  rules: tenancyRules,
  events: tenancyEvents,
  inventory: tenancyInventory,
});
