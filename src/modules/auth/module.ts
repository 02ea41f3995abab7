/**
 * Auth owns sessions: signing in, refreshing, signing out, for users of tenants and for operators of the platform.
 * It never administers people or roles.
 */
import { defineModule } from '../../kernel/module.js';
import { operatorCreated, sessionEnded, signedIn } from './events.js';
import { AuthResolver } from './graphql.js';
import { countUsersSeen } from './queries.js';
import { authRules } from './rules.js';

export const auth = defineModule({
  name: 'auth',
  rank: 1,
  resolvers: [AuthResolver],
  rules: authRules,
  events: [signedIn, sessionEnded, operatorCreated],
  measures: [{ of: 'activeUsers', count: countUsersSeen }],
});
