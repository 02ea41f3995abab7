/**
 * Users owns the people of a tenant: who they are, what they like, and whether they are active; and that somebody is left who can
 * administer the tenant. It never signs anybody in, and never decides what they may.
 */
import { defineModule } from '../../kernel/module.js';
import { administratorListeners } from './administrators.js';
import * as events from './events.js';
import { AccessResolver } from './explain/graphql.js';
import { usersInventory } from './inventory.js';
import { UserConnectionResolver, UserResolver } from './people/graphql.js';
import { AssignedUserResolver, GroupMembersResolver, PrivateUserResolver } from './people/private-fields.js';
import { deactivateErased } from './people/service.js';
import { ProfileResolver } from './profile/graphql.js';
import { countActiveUsers } from './queries.js';
import { userRules } from './rules.js';
import { provisionAdmin } from './service.js';
export const users = defineModule({
    name: 'users',
    rank: 1,
    permissions: [
        {
            name: 'users:read',
            description: 'See who works in the tenant: names, pictures, time zones, and whether they are active.',
            roles: ['manager', 'member', 'viewer'],
        },
        { name: 'users:inspect', description: "See people's e-mail addresses and languages, and what they did.", roles: ['manager'] },
        { name: 'users:write', description: 'Change, deactivate and reactivate users who hold no more than oneself.', roles: [] },
    ],
    resolvers: [UserResolver, UserConnectionResolver, PrivateUserResolver, AssignedUserResolver, GroupMembersResolver, ProfileResolver, AccessResolver],
    rules: userRules,
    events: Object.values(events),
    inventory: usersInventory,
    beforeErasure: deactivateErased,
    listeners: administratorListeners,
    measures: [{ of: 'users', count: countActiveUsers }],
    provision: provisionAdmin,
});
//# sourceMappingURL=module.js.map