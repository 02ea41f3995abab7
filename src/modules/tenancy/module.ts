/**
 * Tenancy owns the registry: which tenants there are, how they come into being, and how a request finds its own.
 * It never reads a tenant's data.
 */
import { defineModule } from '../../kernel/module.js';
import { tenantOnboarded } from './events.js';
import { TenantResolver } from './graphql.js';
import { tenancyRules } from './rules.js';

export const tenancy = defineModule({
  name: 'tenancy',
  rank: 0,
  operatorPermissions: [
    { name: 'tenants:read', description: 'See all tenants.' },
    { name: 'tenants:onboard', description: 'Create tenants.' },
  ],
  resolvers: [TenantResolver],
  rules: tenancyRules,
  events: [tenantOnboarded],
});
