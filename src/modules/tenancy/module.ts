/**
 * Tenancy owns the registry: which tenants there are, from onboarding to erasure, what each was granted, and how a request finds its own.
 * It never reads a tenant's data.
 */
import { defineModule } from '../../kernel/module.js';
import { TenantCredentialResolver } from './credentials/graphql.js';
import { EntitlingResolver } from './entitling/graphql.js';
import { tenancyEvents } from './events.js';
import { TenantResolver } from './graphql.js';
import { HistoryResolver } from './history/graphql.js';
import { LifecycleResolver } from './lifecycle/graphql.js';
import { NodeResolver } from './nodes/graphql.js';
import { ServerTenantsResolver, TenantServerResolver } from './onboarding/graphql.js';
import { tenancyRules } from './rules.js';

export const tenancy = defineModule({
  name: 'tenancy',
  rank: 0,
  operatorPermissions: [
    { name: 'tenants:read', description: 'See all tenants.' },
    { name: 'tenants:onboard', description: 'Create tenants.' },
    { name: 'tenants:manage', description: 'Suspend, reactivate and rename tenants, give them plans, and switch their modules, flags and settings.' },
    { name: 'tenants:credentials', description: "Issue, rotate, revoke and see tenants' own database logins." },
    { name: 'tenants:terminate', description: 'Terminate tenants, which erases their data after the grace time.' },
  ],
  permissions: [{ name: 'settings:write', description: 'Switch flags and change settings that the tenant may set itself.', roles: [] }],
  resolvers: [
    TenantResolver,
    TenantServerResolver,
    ServerTenantsResolver,
    NodeResolver,
    TenantCredentialResolver,
    LifecycleResolver,
    EntitlingResolver,
    HistoryResolver,
  ],
  rules: tenancyRules,
  events: tenancyEvents,
});
