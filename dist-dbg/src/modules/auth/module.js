/**
 * Auth owns accounts: how people get in (invitations, passwords, second factors, providers of their company, sessions), for users of tenants and for operators of the platform.
 * And who those operators are. It never administers a tenant's people or roles.
 */
import { onControl } from '../../kernel/events.js';
import { platformJob } from '../../kernel/jobs.js';
import { defineModule } from '../../kernel/module.js';
import { tenantOnboarded } from '../tenancy/events.js';
import { ActorNameResolver } from './actor-names/graphql.js';
import { AddressResolver } from './addresses/graphql.js';
import { authEvents } from './events.js';
import { factorEvents } from './factors/events.js';
import { FactorResolver } from './factors/graphql.js';
import { factorInventory } from './factors/own/inventory.js';
import { ExplainedFactorsResolver, UserFactorsResolver } from './factors/people.js';
import { ProvingResolver } from './factors/proving/graphql.js';
import { RequirementResolver } from './factors/requirements/graphql.js';
import { requirementListeners } from './factors/requirements/listeners.js';
import { AuthResolver } from './graphql.js';
import { InvitationResolver } from './invitations/graphql.js';
import { invitationInventory } from './invitations/inventory.js';
import { inviteFirstAdministrator } from './invitations/service.js';
import { factorMailListeners } from './mails/factor-listeners.js';
import { mailListeners } from './mails/listeners.js';
import { operatorMailListeners } from './mails/operator-listeners.js';
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
import { SsoConnectionResolver, SsoRoleMappingResolver } from './sso/connections/graphql.js';
import { SsoDomainResolver } from './sso/domains/graphql.js';
import { recheckSsoDomains } from './sso/domains/recheck.js';
import { ssoEvents } from './sso/events.js';
import { SsoFlowResolver } from './sso/flows/graphql.js';
import { ssoInventory } from './sso/inventory.js';
import { ssoMailListeners } from './sso/mails.js';
import { SsoRequirementResolver } from './sso/requirement/graphql.js';
import { ssoRequirementListeners } from './sso/requirement/listeners.js';
export const auth = defineModule({
    name: 'auth',
    rank: 1,
    permissions: [
        { name: 'invitations:manage', description: 'Invite people to become users, and see and take back invitations.', roles: ['manager'] },
        { name: 'mfa:manage', description: 'Require a second factor, and take second factors from users who have lost them.', roles: [] },
        {
            name: 'sso:manage',
            description: 'Connect providers of the company, prove e-mail domains, and require single sign-on. Its providers vouch for everybody, administrators among them.',
            roles: [],
        },
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
        ExplainedFactorsResolver,
        RequirementResolver,
        SsoFlowResolver,
        SsoConnectionResolver,
        SsoRoleMappingResolver,
        SsoDomainResolver,
        SsoRequirementResolver,
    ],
    rules: authRules,
    events: [...authEvents, ...factorEvents, ...ssoEvents],
    inventory: [...sessionInventory, ...invitationInventory, ...factorInventory, ...ssoInventory],
    beforeErasure: endSessionsOfErased,
    settings: [passwordLengthMin, newDeviceMails],
    listeners: [
        onControl(tenantOnboarded, inviteFirstAdministrator),
        ...mailListeners,
        ...factorMailListeners,
        ...operatorMailListeners,
        ...deactivationListeners,
        ...requirementListeners,
        ...ssoRequirementListeners,
        ...ssoMailListeners,
    ],
    jobs: [
        platformJob({ name: 'forgetExpiredSignUps', every: '1m', run: forgetExpiredSignUps }),
        platformJob({ name: 'recheckSsoDomains', every: '1h', run: recheckSsoDomains }),
    ],
    measures: [{ of: 'activeUsers', count: countUsersSeen }],
    // A link that was followed must not work again because an older state came back.
    ephemeralTables: ['sessions', 'refresh_tokens', 'links', 'challenges', 'sso_flows', 'sso_assertions'],
    retire: endReplacedSessions,
});
//# sourceMappingURL=module.js.map