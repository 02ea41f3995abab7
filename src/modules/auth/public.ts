export {
  JWKS_SECONDS,
  type KeyState,
  listSigningKeys,
  replaceSigningKeys,
  rotateSigningKeys,
  tendSigningKeys,
} from './keys/service.js';
export { findOperatorByEmail } from './queries.js';
export { createOperator, signIn } from './service.js';
export { EndedSessions } from './sessions/ended-sessions.js';
export { forgetExpiredSignUps } from './sign-up/service.js';
