/**
 * Auth owns accounts: how people get in (invitations, passwords, second factors, sessions), for users of tenants and for operators of the platform.
 * And who those operators are. It never administers a tenant's people or roles.
 */
import { platformJob } from '../../kernel/jobs.js';
import { defineModule } from '../../kernel/module.js';
import { ActorNameResolver } from './actor-names/graphql.js';
import { AddressResolver } from './addresses/graphql.js';
import { authEvents } from './events.js';
import { factorEvents } from './factors/events.js';
import { FactorResolver } from './factors/graphql.js';
import { factorInventory } from './factors/own/inventory.js';
import { UserFactorsResolver } from './factors/people.js';
import { ProvingResolver } from './factors/proving/graphql.js';
import { RequirementResolver } from './factors/requirements/graphql.js';
import { requirementListeners } from './factors/requirements/listeners.js';
import { AuthResolver } from './graphql.js';
import { InvitationResolver } from './invitations/graphql.js';
import { invitationInventory } from './invitations/inventory.js';
import { provisionInvitation } from './invitations/service.js';
import { factorMailListeners } from './mails/factor-listeners.js';
import { mailListeners } from './mails/listeners.js';
import { MeResolver } from './me/graphql.js';
import { OperatorResolver } from './operators/graphql.js';
import { PasswordResolver } from './passwords/graphql.js';
import { countUsersSeen } from './queries.js';
import { authRules } from './rules.js';
import { deactivationListeners } from './sessions/deactivation.js';
import { endSessionsOfErased } from './sessions/erased.js';
import { SessionConnectionResolver, SessionResolver } from './sessions/graphql.js';
import { sessionInventory } from './sessions/inventory.js';
import { endReplacedSessions } from './sessions/service.js';
import { newDeviceMails, passwordLengthMin } from './sign-in/settings.js';
import { SignUpResolver } from './sign-up/graphql.js';
import { forgetExpiredSignUps } from './sign-up/service.js';

export const auth = defineModule({
  name: 'auth',
  rank: 1,
  permissions: [
    { name: 'invitations:manage', description: 'Invite people to become users, and see and take back invitations.', roles: ['manager'] },
    { name: 'mfa:manage', description: 'Require a second factor, and take second factors from users who have lost them.', roles: [] },
    { name: 'sessions:manage', description: 'See and end the sessions of other users.', roles: [] },
  ],
  operatorPermissions: [
    { name: 'tenants:invite', description: 'Invite an administrator into a tenant.' },
    { name: 'operators:read', description: 'See the operators of the platform.' },
    { name: 'operators:manage', description: 'Create, change, deactivate and reactivate operators who hold no more than oneself.' },
  ],
  resolvers: [
    AuthResolver,
    ActorNameResolver,
    MeResolver,
    OperatorResolver,
    InvitationResolver,
    PasswordResolver,
    AddressResolver,
    SessionResolver,
    SessionConnectionResolver,
    SignUpResolver,
    ProvingResolver,
    FactorResolver,
    UserFactorsResolver,
    RequirementResolver,
  ],
  rules: authRules,
  events: [...authEvents, ...factorEvents],
  inventory: [...sessionInventory, ...invitationInventory, ...factorInventory],
  beforeErasure: endSessionsOfErased,
  settings: [passwordLengthMin, newDeviceMails],
  listeners: [...mailListeners, ...factorMailListeners, ...deactivationListeners, ...requirementListeners],
  jobs: [platformJob({ name: 'forgetExpiredSignUps', every: '1m', run: forgetExpiredSignUps })],
  provision: provisionInvitation,
  measures: [{ of: 'activeUsers', count: countUsersSeen }],
  // A link that was followed must not work again because an older state came back.
  ephemeralTables: ['sessions', 'refresh_tokens', 'links', 'challenges'],
  retire: endReplacedSessions,
});
