export { findRightsOf } from './operators/rights.js';
export { createOperator } from './operators/service.js';
export { findOperatorByEmail } from './queries.js';
export { signIn } from './service.js';
export { EndedSessions } from './sessions/ended-sessions.js';
