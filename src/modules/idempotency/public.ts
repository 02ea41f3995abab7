export { FieldTurns, KeyedRequest, type Turn, readKey } from './keyed-request.js';
export { findAnswer, runOnceInControl, runOnceInTenant, saveAnswer } from './service.js';
