/**
 * Servers owns the registry of database servers: where they are, how many tenants they take, and the logins to them, which it keeps sealed.
 * It never decides where a tenant lies, and never looks into a tenant's schema.
 */
import { defineModule } from '../../kernel/module.js';
import { CredentialResolver } from './credentials/graphql.js';
import { serversEvents } from './events.js';
import { serversInventory } from './inventory.js';
import { ServerResolver } from './registry/graphql.js';
import { serversRules } from './rules.js';
export const servers = defineModule({
    name: 'servers',
    rank: 0,
    operatorPermissions: [
        { name: 'servers:read', description: 'See the database servers.' },
        { name: 'servers:manage', description: 'Register, change, drain and remove database servers, and rotate their credentials.' },
    ],
    resolvers: [ServerResolver, CredentialResolver],
    rules: serversRules,
    events: serversEvents,
    inventory: serversInventory,
});
//# sourceMappingURL=module.js.map