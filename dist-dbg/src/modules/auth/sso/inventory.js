import { describeTable } from '../../../kernel/inventory.js';
import { userId } from '../../access/public.js';
import { ssoDomains } from './control.tables.js';
import { ssoAssertions, ssoConnections, ssoFlows, ssoIdentities, ssoRequirements } from './tables.js';
export const ssoInventory = [
    describeTable(ssoConnections, {
        secret: ['sealedSecret'],
        neutral: ['name', 'oidc', 'saml', 'emailDomains', 'groupsAttribute', 'roleMappings', 'mfaValues'],
        audit: { omit: ['provedAt'] },
    }),
    describeTable(ssoIdentities, {
        subjects: [{ ids: userId, column: 'userId' }],
        atErasure: 'delete',
        personal: { subject: { kind: 'contact', purpose: 'knowing somebody again who comes from their provider' } },
        neutral: ['issuer', 'givenRoles'],
        audit: { key: ['connectionId', 'userId'], omit: ['lastSeenAt'] },
    }),
    describeTable(ssoFlows, {
        subjects: [{ ids: userId, column: 'userId' }],
        atErasure: 'delete',
        secret: ['ticketDigest', 'stateDigest', 'browserDigest', 'sealedRequest', 'relayDigest', 'sealedAssertion', 'codeDigest'],
        neutral: ['codeChallenge', 'userId', 'methods'],
        audit: { none: 'Sign-ins that are under way for some minutes; what came of them is told by events.' },
    }),
    describeTable(ssoAssertions, {
        secret: ['digest'],
        audit: { none: 'Digests of what was taken, kept until it can be of no use any more; the sign-in is told by an event.' },
    }),
    describeTable(ssoRequirements, { neutral: ['breakGlass'] }),
    describeTable(ssoDomains, { neutral: ['domain'], audit: { omit: ['checkedAt'] } }),
];
//# sourceMappingURL=inventory.js.map