import { defineRefusal } from '../../../kernel/errors.js';
export const connectionNotFound = defineRefusal('NOT_FOUND', 'AUTH_SSO_CONNECTION_NOT_FOUND', 'There is no such connection.');
export const tooManyConnections = defineRefusal('CONFLICT', 'AUTH_TOO_MANY_SSO_CONNECTIONS', 'The tenant has twenty connections. Delete one first.');
export const connectionVersionStale = defineRefusal('CONFLICT', 'AUTH_SSO_VERSION_STALE', 'Someone has changed the connection since the version that `ifVersion` names; the message tells the present version.', (current) => `The connection was changed meanwhile: the version is now ${current}.`);
export const connectionOfOtherKind = defineRefusal('CONFLICT', 'AUTH_SSO_OTHER_PROTOCOL', 'The connection speaks the other protocol. Delete it and create another one.');
export const connectionFaulty = defineRefusal('CONFLICT', 'AUTH_SSO_CONNECTION_FAULTY', 'The connection does not pass its test. `testSsoConnection` says what is wrong; the message names the first of it.', (problem) => `The connection does not pass its test: ${problem}`);
export const lastConnection = defineRefusal('CONFLICT', 'AUTH_SSO_LAST_CONNECTION', 'Single sign-on is required and this is the only connection that is enabled: nobody could sign in. Call `waiveSso` first.');
export const metadataUnreadable = defineRefusal('BAD_REQUEST', 'AUTH_SSO_METADATA_UNREACHABLE', 'The metadata could not be fetched from its address; the message says why.', (failure) => `The metadata could not be fetched: ${failure}.`);
export const domainNotFound = defineRefusal('NOT_FOUND', 'AUTH_SSO_DOMAIN_NOT_FOUND', 'The tenant has not added this domain.');
export const domainAdded = defineRefusal('CONFLICT', 'AUTH_SSO_DOMAIN_ADDED', 'The tenant has added this domain already.');
export const tooManyDomains = defineRefusal('CONFLICT', 'AUTH_TOO_MANY_SSO_DOMAINS', 'The tenant has fifty domains. Remove one first.');
export const domainTaken = defineRefusal('CONFLICT', 'AUTH_SSO_DOMAIN_TAKEN', 'Another tenant has proved that the domain is theirs. Whoever runs it removes it there first, or its DNS record.');
export const domainUnproved = defineRefusal('CONFLICT', 'AUTH_SSO_DOMAIN_UNPROVED', 'The DNS record is not there yet, or holds another text. Changes of DNS take up to an hour to be seen.');
export const nameServersSilent = defineRefusal('UNAVAILABLE', 'AUTH_SSO_NAME_SERVERS_SILENT', 'The name servers of the domain gave no answer. Try again in a minute.');
export const domainUsed = defineRefusal('CONFLICT', 'AUTH_SSO_DOMAIN_USED', 'A connection speaks for addresses of this domain. Take it from the connection first.');
export const ssoRequired = defineRefusal('FORBIDDEN', 'SSO_REQUIRED', 'The company signs in through its own provider: call `ssoOptions` and `beginSso`. This is also said to administrators with a password of their own when it is wrong.');
export const ssoNotRequired = defineRefusal('CONFLICT', 'AUTH_SSO_NOT_REQUIRED', 'Single sign-on is not required.');
export const connectionUnproved = defineRefusal('CONFLICT', 'AUTH_SSO_UNPROVED', 'Nobody has come through an enabled connection since it was last changed. Sign in through it once, so that nobody is locked out.');
export const breakGlassUnfit = defineRefusal('CONFLICT', 'AUTH_SSO_BREAK_GLASS_UNFIT', 'Each of the users must be active and have a password, and one of them must be an administrator without an end: somebody must get in when the provider fails.');
export const lastBreakGlass = defineRefusal('CONFLICT', 'AUTH_SSO_LAST_BREAK_GLASS', 'Single sign-on is required and nobody would be left who gets in when the provider fails. Name somebody else with `requireSso` first.');
export const ssoUnavailable = defineRefusal('NOT_FOUND', 'AUTH_SSO_UNAVAILABLE', 'There is no enabled connection of this id, or none for this e-mail address.');
export const flowInvalid = defineRefusal('BAD_REQUEST', 'AUTH_SSO_FLOW_INVALID', 'The sign-in is unknown, too old or was used already, or belongs to another browser. Begin again with `beginSso`.');
/** Told to the front-end in the address; the audit trail of the tenant says more. */
export const answerRefused = defineRefusal('FORBIDDEN', 'AUTH_SSO_ANSWER_REFUSED', "The provider's answer was not accepted: the audit trail tells administrators why.");
export const personRefused = defineRefusal('FORBIDDEN', 'AUTH_SSO_PERSON_REFUSED', 'The provider vouched for somebody who may not sign in here: the account is closed, no role is meant for them, or the e-mail address is not one that the connection may speak for.');
export const providerUnreachable = defineRefusal('UNAVAILABLE', 'AUTH_SSO_PROVIDER_UNREACHABLE', 'The provider does not answer. Try again in a minute.');
export const providerSaidNo = defineRefusal('FORBIDDEN', 'AUTH_SSO_PROVIDER_SAID_NO', 'The provider did not let the person through.');
//# sourceMappingURL=errors.js.map