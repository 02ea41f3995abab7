/**
 * Auth owns sessions: signing in, refreshing, signing out, for users of tenants and for operators of the platform.
 * It never administers people or roles.
 */
import { defineModule } from '../../kernel/module.js';
import { operatorCreated, sessionEnded, signedIn, tenantSessionsEnded } from './events.js';
import { AuthResolver } from './graphql.js';
import { authRules } from './rules.js';
import { endReplacedSessions } from './sessions/service.js';

export const auth = defineModule({
  name: 'auth',
  rank: 1,
  resolvers: [AuthResolver],
  rules: authRules,
  events: [signedIn, sessionEnded, tenantSessionsEnded, operatorCreated],
  ephemeralTables: ['sessions', 'refresh_tokens'],
  retire: endReplacedSessions,
});
