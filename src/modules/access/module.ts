/**
 * Access owns roles, and what follows from them: the permissions of a user. Permissions are declared by the modules that ask for them.
 * It never knows who a user is, and never checks a permission: rules do that, from the token.
 */
import { defineModule } from '../../kernel/module.js';
import { accessInventory } from './inventory.js';
import { provisionRoles } from './service.js';

export const access = defineModule({ name: 'access', rank: 0, inventory: accessInventory, provision: (tx) => provisionRoles(tx) });
