/**
 * Tenancy owns the registry: which tenants there are, from onboarding to erasure, what each was granted, and how a request finds its own.
 * It never reads a tenant's data.
 */
import { platformJob } from '../../kernel/jobs.js';
import { defineModule } from '../../kernel/module.js';
import { TenantCredentialResolver } from './credentials/graphql.js';
import { applyCredentials } from './credentials/logins.js';
import { EntitlingResolver } from './entitling/graphql.js';
import { tenancyEvents } from './events.js';
import { TenantResolver } from './graphql.js';
import { HistoryResolver } from './history/graphql.js';
import { LifecycleResolver } from './lifecycle/graphql.js';
import { tenancyInventory } from './lifecycle/inventory.js';
import { NodeResolver } from './nodes/graphql.js';
import { settleOnboardings } from './onboarding/elsewhere.js';
import { OnboardingResolver } from './onboarding/graphql.js';
import { languageSetting } from './onboarding/language.js';
import { completeOnboardings, forgetFailedOnboardings } from './onboarding/queue.js';
import { ServerTenantsResolver, TenantServerResolver } from './placing/graphql.js';
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
        OnboardingResolver,
        EntitlingResolver,
        HistoryResolver,
    ],
    settings: [languageSetting],
    rules: tenancyRules,
    events: tenancyEvents,
    inventory: tenancyInventory,
    jobs: [
        platformJob({ name: 'completeOnboardings', every: '1s', run: async (ctx, signal) => void (await completeOnboardings(ctx, signal)) }),
        platformJob({ name: 'settleOnboardings', every: '5s', run: async (ctx) => void (await settleOnboardings(ctx)) }),
        platformJob({ name: 'applyCredentials', every: '1s', run: async (ctx) => void (await applyCredentials(ctx)) }),
        platformJob({ name: 'forgetFailedOnboardings', every: '1h', run: forgetFailedOnboardings }),
    ],
});
//# sourceMappingURL=module.js.map