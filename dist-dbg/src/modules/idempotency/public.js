export { FieldTurns, KeyedRequest, readKey } from './keyed-request.js';
export { findAnswer, runOnceInControl, runOnceInTenant, saveAnswer } from './service.js';
//# sourceMappingURL=public.js.map