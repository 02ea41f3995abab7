/**
 * Auth owns sessions: signing in, refreshing, signing out, for users of tenants and for operators of the platform;
 * and who those operators are. It never administers a tenant's people or roles.
 */
import { defineModule } from '../../kernel/module.js';
import * as events from './events.js';
import { AuthResolver } from './graphql.js';
import { MeResolver } from './me/graphql.js';
import { OperatorResolver } from './operators/graphql.js';
import { countUsersSeen } from './queries.js';
import { authRules } from './rules.js';
import { deactivationListeners } from './sessions/deactivation.js';

export const auth = defineModule({
  name: 'auth',
  rank: 1,
  operatorPermissions: [
    { name: 'operators:read', description: 'See the operators of the platform.' },
    { name: 'operators:manage', description: 'Create, change, deactivate and reactivate operators who hold no more than oneself.' },
  ],
  resolvers: [AuthResolver, MeResolver, OperatorResolver],
  rules: authRules,
  events: Object.values(events),
  listeners: deactivationListeners,
  measures: [{ of: 'activeUsers', count: countUsersSeen }],
});
