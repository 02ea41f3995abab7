export { resetOperatorFactors } from './factors/service.js';
export {
  JWKS_SECONDS,
  type KeyState,
  listSigningKeys,
  replaceSigningKeys,
  rotateSigningKeys,
  tendSigningKeys,
} from './keys/service.js';
export { createOperator } from './operators/service.js';
export { resetOperatorPassword } from './passwords/service.js';
export { findOperatorByEmail } from './queries.js';
export { findRightsOf } from './realms/rights.js';
export { signIn } from './service.js';
export { EndedSessions } from './sessions/ended-sessions.js';
export { beginImpersonatedSession, endImpersonatedSession, isSessionOpen } from './sessions/impersonated.js';
export { forgetExpiredSignUps } from './sign-up/service.js';
export { SSO_PATH, relayUrl, returnUrl } from './sso/connections/addresses.js';
export { takeOidcAnswer, takeRelayed, takeSamlAnswer } from './sso/flows/answer.js';
export { startSso } from './sso/flows/start.js';
export { ssoConnectionId } from './sso/ids.js';
export { findSamlMetadata } from './sso/saml/published.js';
