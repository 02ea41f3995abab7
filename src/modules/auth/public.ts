export { findOperatorByEmail } from './queries.js';
export { createOperator, signIn } from './service.js';
export { EndedSessions } from './sessions/ended-sessions.js';
export { beginImpersonatedSession, endImpersonatedSession, isSessionOpen } from './sessions/impersonated.js';
