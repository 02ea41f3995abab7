/**
 * Access owns roles and groups, and what follows from them: the permissions of a user. Permissions are declared by the modules that ask
 * for them. It never knows who a user is, and never checks a permission: rules do that, from what `RightsInForce` says.
 */
import { joins } from '../../kernel/events.js';
import { defineModule } from '../../kernel/module.js';
import { stateReplaced } from '../snapshots/events.js';
import { AssignmentResolver } from './assignments/graphql.js';
import * as events from './events.js';
import { GroupConnectionResolver, GroupResolver } from './groups/graphql.js';
import { accessInventory } from './inventory.js';
import { tellEverybody } from './rights/changes.js';
import { lastingRoles } from './rights/service.js';
import { PermissionResolver, RoleConnectionResolver, RoleResolver } from './roles/graphql.js';
import { accessRules } from './rules.js';
export const access = defineModule({
    name: 'access',
    rank: 0,
    permissions: [
        { name: 'roles:read', description: 'See roles and groups, who has them, and why somebody may do something or not.', roles: ['manager'] },
        { name: 'roles:write', description: 'Create and change roles and groups, and give and take what one holds oneself.', roles: [] },
    ],
    resolvers: [PermissionResolver, RoleResolver, RoleConnectionResolver, GroupResolver, GroupConnectionResolver, AssignmentResolver],
    rules: accessRules,
    events: Object.values(events),
    // Another state of the tenant has other roles.
    listeners: [joins(stateReplaced, tellEverybody)],
    inventory: accessInventory,
    lastingRows: lastingRoles,
});
//# sourceMappingURL=module.js.map