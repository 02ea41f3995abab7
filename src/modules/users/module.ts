/**
 * Users owns the people of a tenant: who they are and whether they are active.
 * It never signs anybody in, and never decides what they may.
 */
import { defineModule } from '../../kernel/module.js';
import { userCreated } from './events.js';
import { usersInventory } from './inventory.js';
import { deactivateErased, provisionAdmin } from './service.js';

export const users = defineModule({
  name: 'users',
  rank: 1,
  events: [userCreated],
  inventory: usersInventory,
  beforeErasure: deactivateErased,
  provision: provisionAdmin,
});
