export { apiKeyInvalid } from './errors.js';
export { ApiKeysInForce } from './presenting/in-force.js';
export { readPresented } from './presenting/secret.js';
//# sourceMappingURL=public.js.map