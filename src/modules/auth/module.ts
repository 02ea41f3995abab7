/**
 * Auth owns sessions: signing in, refreshing, signing out, for users of tenants and for operators of the platform.
 * It never administers people or roles.
 */
import { defineModule } from '../../kernel/module.js';
import { ActorNameResolver } from './actor-names/graphql.js';
import { operatorCreated, sessionEnded, signedIn } from './events.js';
import { AuthResolver } from './graphql.js';
import { authRules } from './rules.js';
import { endSessionsOfErased } from './sessions/erased.js';
import { authInventory } from './sessions/inventory.js';

export const auth = defineModule({
  name: 'auth',
  rank: 1,
  resolvers: [AuthResolver, ActorNameResolver],
  rules: authRules,
  events: [signedIn, sessionEnded, operatorCreated],
  inventory: authInventory,
  beforeErasure: endSessionsOfErased,
});
