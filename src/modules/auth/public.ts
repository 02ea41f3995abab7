export { credentialsWrong, linkInvalid, refreshTokenInvalid, signInBusy } from './errors.js';
export { resetOperatorFactors } from './factors/service.js';
export {
  JWKS_SECONDS,
  type KeyState,
  listSigningKeys,
  replaceSigningKeys,
  rotateSigningKeys,
  tendSigningKeys,
} from './keys/service.js';
export { linkTokenSchema } from './links/checks.js';
export { linkQueries } from './links/queries.js';
export { LINKS_OF_ADDRESS, linkIdOf, linksWith } from './links/service.js';
export { type LinkRow, linkColumns } from './links/tables.js';
export { emailChangeMail } from './mails/texts/email-change.js';
export { emailChangedMail } from './mails/texts/email-changed.js';
export { passwordChangedMail } from './mails/texts/password-changed.js';
export { passwordResetMail } from './mails/texts/password-reset.js';
export { sessionRevokedMail } from './mails/texts/session-revoked.js';
export { createOperator } from './operators/service.js';
export { typedPasswordSchema } from './passwords/checks.js';
export { hashNewPassword } from './passwords/new-password.js';
export { resetOperatorPassword } from './passwords/service.js';
export { findOperatorByEmail, sessionQueries } from './queries.js';
export { findRightsOf } from './realms/rights.js';
export { signIn } from './service.js';
export { deviceOf } from './sessions/device.js';
export { EndedSessions } from './sessions/ended-sessions.js';
export { beginImpersonatedSession, endImpersonatedSession, isSessionOpen } from './sessions/impersonated.js';
export {
  type OpenSession,
  type SessionFacts,
  type SessionTx,
  beginSession,
  continueSession,
  endSession,
  endSessionsOf,
} from './sessions/service.js';
export { NOBODY, type RenewedHash, tryPassword } from './sign-in/password.js';
export { forgetExpiredSignUps } from './sign-up/service.js';
export { SSO_PATH, relayUrl, returnUrl } from './sso/connections/addresses.js';
export { takeOidcAnswer, takeRelayed, takeSamlAnswer } from './sso/flows/answer.js';
export { startSso } from './sso/flows/start.js';
export { ssoConnectionId } from './sso/ids.js';
export { findSamlMetadata } from './sso/saml/published.js';
export { refreshTokenColumns, sessionColumns, sessionId } from './tables.js';
