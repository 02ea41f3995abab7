/**
 * Impersonation owns the times in which operators of the platform act as users of a tenant: the tenant's consent, and who acted as whom and why.
 * It never lets an operator do what only the person may: rules refuse that to every impersonated session.
 */
import { defineModule } from '../../kernel/module.js';
import { impersonationEvents } from './events.js';
import { ImpersonationResolver } from './graphql.js';
import { impersonationInventory } from './inventory.js';
import { impersonationListeners } from './listeners.js';
import { impersonationRules } from './rules.js';
export const impersonation = defineModule({
    name: 'impersonation',
    rank: 2,
    permissions: [
        { name: 'operator-access:read', description: 'See when operators of the platform acted as users, and whether they may.', roles: [] },
        { name: 'operator-access:manage', description: 'Allow operators of the platform to act as users for some time, and take that back.', roles: [] },
    ],
    operatorPermissions: [{ name: 'tenants:impersonate', description: 'Act as users of tenants that have agreed.' }],
    resolvers: [ImpersonationResolver],
    rules: impersonationRules,
    events: impersonationEvents,
    inventory: impersonationInventory,
    listeners: impersonationListeners,
    // A consent that was withdrawn must not come back with an older state: it is asked for again.
    ephemeralTables: ['operator_consents'],
});
//# sourceMappingURL=module.js.map